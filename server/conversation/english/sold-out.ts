import type { Turn } from '../turn.ts'
import { anyOf, inside } from './word-lists.ts'

/** What was wanted and cannot be had now. Said of each thing once. */
export function soldOutSentences({ ledger, offer }: Turn): string[] {
  const { items, options } = offer.index
  const said = ledger.soldOut.map(({ itemId, optionId }) => {
    const item = items.get(itemId)?.name ?? itemId
    if (optionId !== undefined) return `Sorry, ${inside(options.get(optionId)?.option.name ?? optionId)} is sold out.`
    const left = offer.shelf.left.get(itemId) ?? 0
    return left > 0 ? `Sorry, we have only ${left} of the ${item} left.` : `Sorry, the ${item} is sold out.`
  })
  return [...new Set(said)]
}

export function insteadSentence(names: readonly string[]): string | undefined {
  return names.length > 0 ? `How about ${anyOf(names)}?` : undefined
}
