import type { Reply } from '../../../bella/reply.ts'
import { itemAvailable } from '../../../domain/menu/availability.ts'
import { anyOf } from '../english/word-lists.ts'
import type { Turn } from '../turn.ts'
import type { Answered } from './answer-replies.ts'

/** What the menu does not have, and what it has that sounds like it. */
export function unknownItem({ ledger, offer }: Turn, reply: Extract<Reply, { kind: 'unknown item' }>): Answered {
  const near = reply.nearest.flatMap((id) => {
    const item = offer.index.items.get(id)
    return item && itemAvailable(offer.shelf, item) ? [item.name] : []
  })
  ledger.buttons.push(...near.map((name) => ({ label: name, say: `One ${name}, please` })))
  const sorry = `Sorry, we don’t have “${reply.said.slice(0, 80)}”.`
  return near.length > 0
    ? { words: [sorry], question: `Did you mean ${anyOf(near.map((name) => `the ${name}`))}?` }
    : { words: [sorry] }
}
