import Type from 'typebox'
import { ALLERGENS, type AllergenId } from '../../../domain/allergen/allergens.ts'
import type { CartLine } from '../../../domain/order/cart.ts'
import { allergenSentence } from '../english/allergen-sentence.ts'
import { itemIds, oneOf } from './ids.ts'
import { refused } from './refused.ts'
import { tool } from './tool.ts'

/**
 * Says what the menu's data says of allergens in an item, or in a line of the cart with its options. The sentence is the
 * café's own, and the only one on allergens that is ever shown.
 */
export const stateAllergens = tool({
  name: 'state_allergens',
  description:
    'Answers every question on allergens or what is safe to eat. Its sentence is shown to the customer as it is: add nothing to it and say nothing of the kind yourself.',
  input: (offer, turn) =>
    Type.Object(
      {
        itemId: Type.Optional(oneOf(itemIds(offer, turn))),
        at: Type.Optional(Type.Integer({ minimum: 0, description: 'The position of a line in the cart, instead.' })),
        allergens: Type.Optional(
          Type.Array(Type.Enum<AllergenId[]>(ALLERGENS.map(({ id }) => id)), { description: 'Those asked about.' }),
        ),
      },
      { additionalProperties: false },
    ),
  run(turn, { itemId, at, allergens = [] }) {
    const inCart = at === undefined ? undefined : turn.draft.bella.lines[at]
    const line: CartLine | undefined =
      inCart ?? (itemId === undefined ? undefined : { itemId, quantity: 1, options: [] })
    if (!line) return refused(turn, 'which_item')
    const sentence = allergenSentence(turn.offer.index, line, allergens)
    turn.ledger.statements.push(sentence)
    return { ok: true, say: sentence }
  },
})
