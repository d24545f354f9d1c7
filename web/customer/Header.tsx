import type { Cafe } from '../../domain/menu/menu.ts'
import { common } from '../ui/text/en/common.ts'
import { Wordmark } from '../ui/Wordmark.tsx'
import { InAppLink } from './InAppLink.tsx'
import { RecentOrders } from './orders/RecentOrders.tsx'
import type { Place } from './place-in-url.ts'

/** `width`: that of the page below it. */
export function Header({ cafe, place, width }: { cafe: Cafe | undefined; place: Place; width: string }) {
  return (
    <header
      className={`mx-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 py-4 lg:px-8 ${width}`}
    >
      <InAppLink to={{ at: 'menu' }} className="-mx-1 rounded-lg px-1 py-1.5 text-ink">
        <Wordmark name={cafe?.name ?? common.cafe} steaming />
      </InAppLink>
      <RecentOrders hereId={place.at === 'order' ? place.orderId : undefined} />
    </header>
  )
}
