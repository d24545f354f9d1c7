import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'
import { Icon } from '../../ui/Icon.tsx'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { toast } from '../../ui/toast.ts'
import { addLine } from '../cart/cart-store.ts'
import { go } from '../place-in-url.ts'
import type { MenuItem } from './ItemRow.tsx'

/** Adds the item as it comes, or opens it where a choice must be made first. */
export function AddButton({ item, index }: { item: MenuItem; index: MenuIndex }) {
  const line = { itemId: item.id, quantity: 1, options: [] }
  const isComplete = priceLine(index, line).ok
  const add = () => {
    if (!isComplete) return go({ at: 'item', itemId: item.id })
    addLine(line)
    toast(menuText.added(item.name))
  }
  return (
    <button
      type="button"
      onClick={add}
      aria-label={isComplete ? menuText.add(item.name) : menuText.choose(item.name)}
      className="pressable hit relative z-10 grid shrink-0 place-items-center rounded-full border border-edge/60 bg-card text-cherry-ink shadow-[0_2px_0_var(--color-line)] hover:border-cherry hover:bg-cherry hover:text-on-cherry"
    >
      <Icon name="plus" />
    </button>
  )
}
