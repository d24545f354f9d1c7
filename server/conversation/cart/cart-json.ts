import type { Json } from '../../../contract/json-text.ts'
import { priceCart } from '../../../domain/pricing/price-cart.ts'
import type { Offer } from '../../menu/catalogue.ts'
import type { Cart } from '../conversation.ts'

/** The cart as a model is told of it: what stands in it, by position, and what is still missing. */
export function cartJson({ index }: Offer, { lines, fulfilment }: Cart): Json {
  const priced = priceCart(index, lines)
  return {
    fulfilment,
    lines: lines.map((line, at) => ({
      at,
      ...(line as unknown as Record<string, Json>),
      name: index.items.get(line.itemId)?.name ?? line.itemId,
    })),
    ...(!priced.ok && priced.refusal.code === 'option_required' && { missing: priced.refusal as unknown as Json }),
  }
}
