import type { Item } from '../../../domain/menu/menu.ts'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'

/** What it costs as it comes. */
export function priceTag(index: MenuIndex, item: Item): string {
  const priced = priceLine(index, { itemId: item.id, quantity: 1, options: [] })
  return formatCents(priced.ok ? priced.value.unitCents : item.priceCents, index.menu.cafe.currency)
}
