import { lazy, Suspense } from 'react'
import { useMenu } from '../api/use-menu.ts'
import { SkipLink } from '../ui/SkipLink.tsx'
import { Toasts } from '../ui/Toasts.tsx'
import { useTitle } from '../ui/use-title.ts'
import { CartBar } from './cart/CartBar.tsx'
import { Header } from './Header.tsx'
import { KeptMenuBanner } from './menu/KeptMenuBanner.tsx'
import { MenuPage } from './menu/MenuPage.tsx'
import { leave, usePlace } from './place-in-url.ts'
import { useWideScreen } from './use-wide-screen.ts'

const ItemSheet = lazy(() => import('./item/ItemSheet.tsx').then((file) => ({ default: file.ItemSheet })))
const CartPanel = lazy(() => import('./cart/CartPanel.tsx').then((file) => ({ default: file.CartPanel })))
const CartSheet = lazy(() => import('./cart/CartSheet.tsx').then((file) => ({ default: file.CartSheet })))
const PlacingSheet = lazy(() => import('./placing/PlacingSheet.tsx').then((file) => ({ default: file.PlacingSheet })))
const LiveMenu = lazy(() => import('./menu/LiveMenu.tsx').then((file) => ({ default: file.LiveMenu })))
const OrderPage = lazy(() => import('./orders/OrderPage.tsx').then((file) => ({ default: file.OrderPage })))

/** The customer's door: the menu with the order beside it, or one order on its way. */
export function CustomerPage() {
  const place = usePlace()
  const isWide = useWideScreen()
  const { data: menu, failureCount } = useMenu()
  useTitle(place.at === 'order' ? undefined : menu?.menu.cafe.name)

  return (
    <div className="min-h-dvh pb-28 lg:pb-0">
      <SkipLink to="content" />
      <Header cafe={menu?.menu.cafe} place={place} />
      <KeptMenuBanner menu={menu} />
      {place.at === 'order' ? (
        <main id="content" tabIndex={-1} className="outline-none">
          <Suspense>
            <OrderPage orderId={place.orderId} cafe={menu?.menu.cafe} key={place.orderId} />
          </Suspense>
        </main>
      ) : (
        <div className="mx-auto max-w-6xl min-[90rem]:max-w-[88rem] lg:grid lg:grid-cols-[minmax(0,1fr)_23rem] lg:gap-10 lg:px-8">
          <main id="content" tabIndex={-1} className="min-w-0 outline-none">
            <MenuPage menu={menu} isUnreachable={failureCount > 0} />
          </main>
          {isWide && menu && (
            <aside className="sticky top-4 my-6 max-h-[calc(100dvh-2rem)] self-start overflow-y-auto pb-2">
              <Suspense>
                <CartPanel menu={menu} />
              </Suspense>
            </aside>
          )}
        </div>
      )}
      {place.at !== 'order' && !isWide && menu && <CartBar index={menu.index} />}
      <Suspense>
        {place.at === 'item' && menu && <ItemSheet {...place} menu={menu} onClose={leave} key={place.itemId} />}
        {place.at === 'cart' && !isWide && menu && <CartSheet menu={menu} onClose={leave} />}
      </Suspense>
      <Suspense>
        <PlacingSheet cafe={menu?.menu.cafe} />
        {place.at !== 'order' && <LiveMenu />}
      </Suspense>
      <Toasts />
    </div>
  )
}
