import { lazy, Suspense } from 'react'
import { useMenu } from '../api/use-menu.ts'
import { SkipLink } from '../ui/SkipLink.tsx'
import { Toasts } from '../ui/Toasts.tsx'
import { useTitle } from '../ui/use-title.ts'
import { closeBella, useBellaOpen } from './bella/bella-open.ts'
import { Header } from './Header.tsx'
import { KeptMenuBanner } from './menu/KeptMenuBanner.tsx'
import { MenuPage } from './menu/MenuPage.tsx'
import { leave, usePlace } from './place-in-url.ts'
import { useRoomForThree, useWideScreen } from './use-wide-screen.ts'

const Beside = lazy(() => import('./Beside.tsx').then((file) => ({ default: file.Beside })))
const BottomDock = lazy(() => import('./bella/BottomDock.tsx').then((file) => ({ default: file.BottomDock })))
const ItemSheet = lazy(() => import('./item/ItemSheet.tsx').then((file) => ({ default: file.ItemSheet })))
const CartSheet = lazy(() => import('./cart/CartSheet.tsx').then((file) => ({ default: file.CartSheet })))
const BellaDrawer = lazy(() => import('./bella/BellaDrawer.tsx').then((file) => ({ default: file.BellaDrawer })))
const PlacingSheet = lazy(() => import('./placing/PlacingSheet.tsx').then((file) => ({ default: file.PlacingSheet })))
const LiveMenu = lazy(() => import('./menu/LiveMenu.tsx').then((file) => ({ default: file.LiveMenu })))
const OrderPage = lazy(() => import('./orders/OrderPage.tsx').then((file) => ({ default: file.OrderPage })))

const WIDTH = 'max-w-6xl min-[90rem]:max-w-[88rem]'
const WIDTH_OF_THREE = 'max-w-[108rem]'

/** The customer's door: the menu with the order and Bella beside it, or one order on its way. */
export function CustomerPage() {
  const place = usePlace()
  const isWide = useWideScreen()
  const hasRoom = useRoomForThree()
  const { data: menu, failureCount } = useMenu()
  const isAsking = useBellaOpen(place, isWide)
  const showsThree = isAsking && hasRoom
  const showsCart = isWide && (!isAsking || hasRoom)
  const width = showsThree ? WIDTH_OF_THREE : WIDTH
  useTitle(place.at === 'order' ? undefined : menu?.menu.cafe.name)

  return (
    <div className="min-h-dvh pb-36 lg:pb-0">
      <SkipLink to="content" />
      <Header cafe={menu?.menu.cafe} place={place} width={width} />
      <KeptMenuBanner menu={menu} />
      {place.at === 'order' ? (
        <main id="content" tabIndex={-1} className="outline-none">
          <Suspense>
            <OrderPage orderId={place.orderId} cafe={menu?.menu.cafe} key={place.orderId} />
          </Suspense>
        </main>
      ) : (
        <div
          className={`mx-auto lg:grid lg:px-8 ${width} ${showsThree ? 'gap-7 lg:grid-cols-[minmax(0,1fr)_20rem_23rem]' : 'lg:grid-cols-[minmax(0,1fr)_23rem] lg:gap-10'}`}
        >
          <main id="content" tabIndex={-1} className="min-w-0 outline-none">
            <MenuPage menu={menu} isUnreachable={failureCount > 0} />
          </main>
          <Suspense>
            {isWide && menu && <Beside menu={menu} place={place} cart={showsCart} bella={isAsking} />}
          </Suspense>
        </div>
      )}
      <Suspense>
        {place.at === 'item' && menu && <ItemSheet {...place} menu={menu} onClose={leave} key={place.itemId} />}
        {place.at === 'cart' && !showsCart && menu && <CartSheet menu={menu} onClose={leave} />}
        {isAsking && !isWide && menu && <BellaDrawer menu={menu} onClose={() => closeBella(place)} />}
      </Suspense>
      <Suspense>
        {place.at !== 'order' && !isWide && menu && <BottomDock index={menu.index} />}
        <PlacingSheet cafe={menu?.menu.cafe} />
        {place.at !== 'order' && <LiveMenu />}
      </Suspense>
      <Toasts />
    </div>
  )
}
