import { sizesOf } from '../../../domain/menu/menu-index.ts'
import { priceCart, type PricedCart } from '../../../domain/pricing/price-cart.ts'
import type { Offer } from '../../menu/catalogue.ts'
import type { Turn } from '../turn.ts'
import type { Sentence } from './sentence.ts'

/** What the menu asks for the things that a sentence names, in each of their sizes. */
export function menuPrices({ index }: Offer, { items, optionIds }: Sentence): number[] {
  const named = items.flatMap(({ itemIds }) => itemIds).flatMap((id) => index.items.get(id) ?? [])
  return [
    ...named.flatMap((item) => [
      item.priceCents,
      ...sizesOf(index, item).map((size) => item.priceCents + size.deltaCents),
    ]),
    ...optionIds.flatMap((id) => index.options.get(id)?.option.priceCents ?? []),
  ]
}

/** What the cart comes to as it is, and each of its lines. */
export function cartPrices(turn: Pick<Turn, 'draft' | 'offer'>): number[] {
  const priced = cartTotals(turn)
  if (!priced) return []
  const { lines, subtotalCents, taxCents, totalCents } = priced
  return [subtotalCents, taxCents, totalCents, ...lines.flatMap(({ unitCents, lineCents }) => [unitCents, lineCents])]
}

/** Undefined for a cart that cannot be priced. */
export function cartTotals({ draft, offer }: Pick<Turn, 'draft' | 'offer'>): PricedCart | undefined {
  const priced = priceCart(offer.index, draft.bella.lines)
  return priced.ok ? priced.value : undefined
}
