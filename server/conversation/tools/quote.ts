import Type from 'typebox'
import type { Json } from '../../../contract/json-text.ts'
import type { QuoteReply } from '../../../contract/orders.ts'
import { quote } from '../../orders/quote.ts'
import { allergyOnTicket } from '../english/read-back.ts'
import { noteQuote } from '../ledger.ts'
import type { ConversationParts } from '../parts.ts'
import type { Turn } from '../turn.ts'
import { refused } from './refused.ts'
import { tool, type ToolAnswer } from './tool.ts'

/**
 * Prices the cart, to be read back. It is what `confirm` needs: a yes in the very next turn places it. Refuses with what is
 * still to be asked: `fulfilment_missing`, `name_missing`, `option_required`.
 */
export const quoteCart = ({ shop }: ConversationParts) =>
  tool({
    name: 'quote',
    description:
      'Prices the cart when the customer has nothing more to add, and says what is missing: ask for that, one thing at a time. Its lines and total are read back to the customer, who is then asked to confirm.',
    input: () => Type.Object({}, { additionalProperties: false }),
    run(turn) {
      const missing = whatIsMissing(turn)
      if (missing) return missing
      const { lines, fulfilment } = turn.draft.bella
      const quoted = quote(shop, { lines: lines as QuoteLines, fulfilment: fulfilment ?? 'here' })
      if (quoted.ok) return readBack(turn, quoted.value)
      turn.offer = shop.catalogue.offer()
      const { code, itemId, optionId } = quoted.refusal
      if (code === 'sold_out' && typeof itemId === 'string')
        turn.ledger.soldOut.push({ itemId, ...(typeof optionId === 'string' && { optionId }) })
      return refused(turn, code, { ...(typeof itemId === 'string' && { itemId }) })
    },
  })

type QuoteLines = Parameters<typeof quote>[1]['lines']

/** What is still to be asked. The customer is done, so asking for it goes on in the next turns. */
function whatIsMissing(turn: Turn): ToolAnswer | undefined {
  const { draft } = turn
  if (draft.bella.lines.length === 0) return refused(turn, 'empty_cart')
  draft.done = true
  if (draft.bella.question) return refused(turn, 'option_required')
  if (draft.bella.fulfilment === null) {
    draft.awaiting = 'fulfilment'
    return refused(turn, 'fulfilment_missing')
  }
  if (draft.customer.name === undefined) {
    draft.awaiting = 'name'
    return refused(turn, 'name_missing')
  }
  return undefined
}

/** Holds the total that is now said to the customer. */
export function readBack(turn: Turn, quoted: QuoteReply): ToolAnswer {
  const { draft, ledger } = turn
  const cart = { lines: draft.bella.lines, fulfilment: quoted.fulfilment }
  draft.readBack = { turn: draft.turn, cart, quote: quoted }
  draft.awaiting = 'confirmation'
  ledger.quote = quoted
  noteQuote(ledger, quoted)
  const { allergies } = draft.customer
  if (allergies.length > 0) ledger.statements.push(allergyOnTicket(allergies))
  const { quote: _signed, ...told } = quoted
  return { ok: true, ...(told as unknown as Record<string, Json>) }
}
