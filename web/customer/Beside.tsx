import { lazy, Suspense } from 'react'
import type { Menu } from '../api/use-menu.ts'
import { bellaAsk } from '../ui/text/en/customer/bella-ask.ts'
import { cartText } from '../ui/text/en/customer/cart.ts'
import { AskBella } from './bella/AskBella.tsx'
import { closeBella } from './bella/bella-open.ts'
import { CartPanel } from './cart/CartPanel.tsx'
import type { Place } from './place-in-url.ts'

const BellaPanel = lazy(() => import('./bella/BellaPanel.tsx').then((file) => ({ default: file.BellaPanel })))

type BesideProps = { menu: Menu; place: Place; cart: boolean; bella: boolean }

/** What stands beside the menu on a wide screen: the order, Bella, or both. */
export function Beside({ menu, place, cart, bella }: BesideProps) {
  return (
    <>
      {cart && (
        <aside
          aria-label={cartText.title}
          className="sticky top-4 my-6 max-h-[calc(100dvh-2rem)] self-start overflow-y-auto pb-2"
        >
          {!bella && (
            <div className="pb-4">
              <AskBella look="wide" isWide />
            </div>
          )}
          <CartPanel menu={menu} />
        </aside>
      )}
      {bella && (
        <aside
          aria-label={bellaAsk.name}
          className="sticky top-4 my-6 h-[calc(100dvh-7.5rem)] max-h-[56rem] min-h-96 self-start overflow-hidden rounded-[1.75rem] border border-line shadow-lift"
        >
          <Suspense>
            <BellaPanel menu={menu} withCart={!cart} focusInput onClose={() => closeBella(place)} />
          </Suspense>
        </aside>
      )}
    </>
  )
}
