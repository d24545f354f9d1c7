import type { Menu } from '../../api/use-menu.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ItemArt } from '../../ui/illustrations/ItemArt.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { itemText } from '../../ui/text/en/customer/item.ts'
import { cartStore } from '../cart/cart-store.ts'
import { useStored } from '../../ui/stored.ts'
import { ItemForm } from './ItemForm.tsx'

type ItemSheetProps = { itemId: string; lineKey?: string | undefined; menu: Menu; onClose: () => void }

/** One item, to be chosen as the customer wants it; with `lineKey`, a line of the cart, to be changed. */
export function ItemSheet({ itemId, lineKey, menu, onClose }: ItemSheetProps) {
  const lines = useStored(cartStore)
  const item = menu.menu.items.find(({ id }) => id === itemId)
  if (!item)
    return (
      <Sheet labelledBy="item-gone" onClose={onClose}>
        <EmptyState art={<ItemArt item={{ id: 'plate', categoryId: '' }} />} title={itemText.gone}>
          <h2 id="item-gone" className="sr-only">
            {itemText.gone}
          </h2>
        </EmptyState>
      </Sheet>
    )
  const kept = lines.find(({ key }) => key === lineKey)
  return <ItemForm item={item} kept={kept} menu={menu} onClose={onClose} />
}
