import type { QuoteReply } from '../../../contract/orders.ts'
import type { Cafe } from '../../../domain/menu/menu.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { clockTime } from '../../ui/clock.ts'
import { Icon } from '../../ui/Icon.tsx'
import { cartText } from '../../ui/text/en/customer/cart.ts'

type TotalsProps = { quote: QuoteReply | undefined; failed: boolean; refused: boolean; cafe: Cafe }

/** What the café asks, in its own figures: nothing here is worked out on this device. */
export function Totals({ quote, failed, refused, cafe }: TotalsProps) {
  if (!quote) {
    if (refused) return null
    return (
      <p role="status" className="py-2 text-soft">
        {failed ? cartText.noTotal : cartText.pricing}
      </p>
    )
  }
  const money = (cents: number) => formatCents(cents, cafe.currency)
  return (
    <>
      <dl className="grid grid-cols-[1fr_auto] gap-y-1 tabular-nums">
        <dt className="text-soft">{cartText.subtotal}</dt>
        <dd className="text-end">{money(quote.subtotalCents)}</dd>
        <dt className="text-soft">{cartText.tax}</dt>
        <dd className="text-end">{money(quote.taxCents)}</dd>
        <dt className="pt-1 font-display text-2xl font-semibold">{cartText.total}</dt>
        <dd className="pt-1 text-end font-display text-2xl font-semibold" data-testid="total">
          {money(quote.totalCents)}
        </dd>
      </dl>
      <p className="mt-3 flex items-center gap-2 rounded-xl bg-sage px-3 py-2.5 font-medium text-leaf-ink">
        <Icon name="clock" />
        <span className="flex-1">{cartText.readyAbout(clockTime(quote.promise.readyAtMs, cafe.timeZone))}</span>
        <span>{cartText.minutes(Math.ceil(quote.promise.waitSeconds / 60))}</span>
      </p>
    </>
  )
}
