import Type from 'typebox'
import type { Json } from '../../../contract/json-text.ts'
import type { CartLine } from '../../../domain/order/cart.ts'
import { priceOffer } from '../../orders/quote.ts'
import type { ConversationParts } from '../parts.ts'
import type { Turn } from '../turn.ts'
import { refused } from './refused.ts'
import { tool } from './tool.ts'

/** What this device orders most, or else what was ordered in this conversation, as far as it can be had now. */
export const history = ({ past }: ConversationParts) =>
  tool({
    name: 'history',
    description:
      '“The usual”: lines that this customer’s own device orders most. Put them into the cart with edit_cart if they ask for it. A name that is said finds nobody.',
    input: () => Type.Object({}, { additionalProperties: false }),
    async run(turn) {
      const { device } = turn.visit
      const usual = device === undefined ? [] : await past.usual(device)
      const lines = usual.length > 0 ? usual : (turn.draft.order?.lines ?? [])
      if (lines.length === 0) return refused(turn, 'no_history')
      const toBeHad = lines.filter((line) => canBeHad(turn, line))
      return { ok: true, lines: toBeHad as unknown as Json }
    },
  })

function canBeHad(turn: Turn, line: CartLine): boolean {
  const priced = priceOffer(turn.offer, [line])
  if (!priced.ok && priced.refusal.code === 'sold_out') {
    const { itemId, optionId } = priced.refusal
    turn.ledger.soldOut.push({ itemId, ...(optionId !== undefined && { optionId }) })
  }
  return priced.ok
}
