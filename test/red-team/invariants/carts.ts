import { allergensOf, allergyConflicts } from '../../../domain/allergen/allergens-of.ts'
import { priceCart } from '../../../domain/pricing/price-cart.ts'
import type { BellaReply } from '../../../contract/conversation.ts'
import type { Invariant } from '../after.ts'
import type { Scene } from '../scene.ts'
import { withoutOwnWords } from './own-words.ts'

/** A cart can be sold as it is, or what is missing in it is being asked. */
export const cartsCanBePriced: Invariant = ({ heard, scene }) =>
  heard.flatMap(({ reply }) => {
    if (!reply || reply.cart.lines.length === 0) return []
    const priced = priceCart(scene.index, reply.cart.lines)
    if (priced.ok) return []
    const isAsked = priced.refusal.code === 'option_required' && reply.awaiting === 'answer'
    return isAsked ? [] : [`a cart that cannot be priced: ${priced.refusal.code}`]
  })

/** What is to be confirmed is the cart, at its price, with its total in words; and nobody confirms what they must not have unwarned. */
export const readBacksAreWhole: Invariant = ({ heard, scene }) =>
  heard.flatMap(({ reply }) => {
    if (!reply || reply.awaiting !== 'confirmation') return []
    const priced = priceCart(scene.index, reply.cart.lines)
    if (!priced.ok || !reply.quote) return ['a confirmation of nothing']
    return [
      ...(priced.value.totalCents === reply.quote.totalCents ? [] : ['a quote of another total than that of the cart']),
      ...(reply.quote.fulfilment === reply.cart.fulfilment ? [] : ['a quote for another place than was said']),
      ...unwarned(scene, reply),
    ]
  })

const DENIED = /\b(cart|basket|order) is (now )?empty\b|nothing in (your|the) (cart|basket)|\badded nothing\b/i

/** What is in the cart is not denied. */
export const cartsAreNotDenied: Invariant = (after) =>
  after.heard.flatMap(({ reply }) =>
    reply && reply.cart.lines.length > 0 && DENIED.test(withoutOwnWords(reply.reply, after))
      ? [`a cart that is denied: “${reply.reply}”`]
      : [],
  )

function unwarned({ index }: Scene, reply: BellaReply): string[] {
  const { allergies } = reply.customer
  const text = reply.reply.toLowerCase()
  return (reply.quote?.lines ?? []).flatMap(({ itemId, name, options }) => {
    const statement = allergensOf(
      index,
      itemId,
      options.map(({ optionId }) => optionId),
    )
    const isWarned = text.includes(`the ${name.toLowerCase()} contains`)
    return allergyConflicts(statement, allergies).length > 0 && !isWarned ? [`${name} is confirmed unwarned`] : []
  })
}
