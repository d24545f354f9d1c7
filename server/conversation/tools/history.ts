import Type from 'typebox'
import type { Json } from '../../../contract/json-text.ts'
import { priceOffer } from '../../orders/quote.ts'
import type { ConversationParts } from '../parts.ts'
import { refused } from './refused.ts'
import { tool } from './tool.ts'

/** What this device orders most, or else what was ordered in this conversation, as far as it can be had now. */
export const history = ({ pastOf }: ConversationParts) =>
  tool({
    name: 'history',
    description:
      '“The usual”: lines that this customer’s own device orders most. Put them into the cart with edit_cart if they ask for it. A name that is said finds nobody.',
    input: () => Type.Object({}, { additionalProperties: false }),
    async run(turn) {
      const { device } = turn.visit
      const past = device === undefined ? undefined : (await pastOf(device)).usual
      const here = turn.draft.order?.lines.filter((line) => priceOffer(turn.offer, [line]).ok)
      const lines = past?.lines ?? here
      if (!lines) return refused(turn, 'no_history')
      turn.ledger.pastRead = true
      return { ok: true, lines: lines as unknown as Json, leftOut: past?.leftOut.map(({ name }) => name) ?? [] }
    },
  })
