import Type from 'typebox'
import type { Json } from '../../../contract/json-text.ts'
import { lineWords } from '../english/line-words.ts'
import type { ConversationParts } from '../parts.ts'
import { tool } from './tool.ts'

const SHOWN_MAX = 3

/** What may be put to this customer now: never what is sold out or conflicts with an allergy that they declared. */
export const suggestions = ({ suggest }: ConversationParts) =>
  tool({
    name: 'suggestions',
    description: 'What goes with the cart, or is much liked now. It is shown to the customer as buttons.',
    input: () => Type.Object({}, { additionalProperties: false }),
    async run(turn) {
      const { draft, ledger, offer, visit } = turn
      const { lines } = draft.bella
      const found = await suggest({ lines, allergies: draft.customer.allergies, deviceDigest: visit.device })
      const shown = found.slice(0, SHOWN_MAX)
      for (const { label, line, replaces, deltaCents } of shown) {
        ledger.buttons.push({ label, say: replaces === undefined ? lineWords(offer.index, line) : label })
        ledger.amountsCents.add(Math.abs(deltaCents))
      }
      return { ok: true, suggestions: shown as unknown as Json }
    },
  })
