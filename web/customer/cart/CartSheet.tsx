import type { Menu } from '../../api/use-menu.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { CartPanel } from './CartPanel.tsx'

export function CartSheet({ menu, onClose }: { menu: Menu; onClose: () => void }) {
  return (
    <Sheet labelledBy="cart-title" onClose={onClose}>
      <div className="p-4 pt-1">
        <CartPanel menu={menu} />
      </div>
    </Sheet>
  )
}
