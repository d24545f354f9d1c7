import type { Part } from '../phrases/phrase.ts'
import type { Lexicon } from './compile-lexicon.ts'

/** Whether an item that a noun names comes in such a size. What is no size may be said of any. */
export function isOfItem({ index }: Lexicon, { word, plain }: Part, noun: Part): boolean {
  const itemIds = noun.word.senses.flatMap((sense) => (sense.kind === 'item' ? [sense.itemId] : []))
  const scaleIds = word.senses.flatMap((sense) => (sense.kind === 'size' ? [sense.scaleId] : []))
  if (plain || itemIds.length === 0 || scaleIds.length === 0) return true
  return itemIds.some((id) => scaleIds.includes(index.items.get(id)?.sizeScaleId ?? ''))
}
