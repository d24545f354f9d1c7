import type { Asking, Role } from '../language/role.ts'
import { allergensNamed } from '../lexicon/allergens.ts'
import type { Part, Phrase } from '../phrases/phrase.ts'
import type { Inquiry } from '../reply.ts'
import type { Pad } from './pad.ts'

const ABOUT: Partial<Record<Role, Inquiry>> = {
  'ask price': 'price',
  'ask contents': 'contents',
  'ask have': 'availability',
  'ask which': 'choices',
  'ask recommend': 'recommendation',
  'ask hours': 'hours',
  'ask allergens': 'allergens',
}

/** Notes what a question asks about. A question orders nothing. */
export function inquire(
  pad: Pad,
  phrases: readonly Phrase[],
  asked: Asking = phrases[0]?.question?.about ?? 'ask',
): void {
  const parts = phrases.flatMap((phrase) => phrase.parts)
  const senses = parts.flatMap(({ word }) => word.senses)
  const items = new Set(senses.flatMap((sense) => (sense.kind === 'item' ? [sense.itemId] : [])))
  pad.topic = items.size === 1 ? [...items][0] : undefined
  const [first, last] = [parts[0], parts.at(-1)]
  if (asked === 'ask status') return void pad.replies.push({ kind: 'status' })
  pad.replies.push({
    kind: 'inquiry',
    about: asksAllergen(pad, parts) ? 'allergens' : (ABOUT[asked] ?? 'other'),
    itemIds: senses.flatMap((sense) =>
      sense.kind === 'item' ? [sense.itemId] : sense.kind === 'part' ? sense.itemIds : [],
    ),
    optionIds: senses.flatMap((sense) => (sense.kind === 'option' ? [sense.optionId] : [])),
    groupIds: senses.flatMap((sense) => (sense.kind === 'group' ? [sense.groupId] : [])),
    categoryIds: senses.flatMap((sense) => (sense.kind === 'category' ? [sense.categoryId] : [])),
    said: first && last ? pad.said(first.from, last.to) : '',
  })
}

/** "Are there nuts in the croissant?": of what the menu does not sell by that name. */
function asksAllergen(pad: Pad, parts: readonly Part[]): boolean {
  const strange = parts.filter(({ word }) => word.senses.length === 0)
  return strange.some(({ word }) => allergensNamed(pad.keys.slice(word.from, word.to)).length > 0)
}
