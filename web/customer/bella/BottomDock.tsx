import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { useStored } from '../../ui/stored.ts'
import { CartBar } from '../cart/CartBar.tsx'
import { cartStore } from '../cart/cart-store.ts'
import { AskBella } from './AskBella.tsx'

/** At the foot of a small screen: Bella, and the order once there is one. Neither ever covers the other. */
export function BottomDock({ index }: { index: MenuIndex }) {
  const isEmpty = useStored(cartStore).length === 0
  return (
    <div
      className={`pointer-events-none fixed inset-x-0 bottom-0 z-30 px-4 pt-6 pb-[max(0.9rem,env(safe-area-inset-bottom))] ${isEmpty ? '' : 'bg-linear-to-t from-paper from-60% to-transparent'}`}
    >
      <div className="mx-auto flex max-w-2xl flex-wrap items-center justify-end gap-2.5">
        <AskBella look={isEmpty ? 'pill' : 'tile'} isWide={false} />
        <CartBar index={index} />
      </div>
    </div>
  )
}
