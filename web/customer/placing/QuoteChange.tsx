import type { QuoteReply } from '../../../contract/orders.ts'
import type { Cafe } from '../../../domain/menu/menu.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { Button } from '../../ui/Button.tsx'
import { clockTime } from '../../ui/clock.ts'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { placingText } from '../../ui/text/en/customer/placing.ts'
import { customerStore, declaredAllergies } from '../cart/customer-store.ts'
import { useStored } from '../../ui/stored.ts'
import { newAttempt, type Attempt } from './attempt.ts'
import { dismissRefusal, startPlacing } from './placing.ts'

type QuoteChangeProps = { attempt: Attempt; quote: QuoteReply; cafe: Cafe }

/** What the customer agreed to beside what it is now; placing it anew is a new yes, with a new key. */
export function QuoteChange({ attempt: { agreed }, quote, cafe }: QuoteChangeProps) {
  const kept = useStored(customerStore)
  const money = (cents: number) => formatCents(cents, cafe.currency)
  const time = (atMs: number) => clockTime(atMs, cafe.timeZone)
  const changed = quote.lines.flatMap((line, at) => {
    const before = agreed.lines[at]
    return before && before.lineCents !== line.lineCents
      ? [{ what: line.name, was: money(before.lineCents), now: money(line.lineCents) }]
      : []
  })
  const rows = [
    ...changed,
    { what: cartText.total, was: money(agreed.totalCents), now: money(quote.totalCents) },
    { what: placingText.readyTime, was: time(agreed.readyAtMs), now: time(quote.promise.readyAtMs) },
  ].filter(({ was, now }) => was !== now)
  return (
    <div className="px-6 pb-6">
      <h2 id="placing-title" className="font-display text-2xl font-semibold">
        {placingText.changed}
      </h2>
      <p className="pt-2 text-soft">{placingText.changedHint}</p>
      <dl className="my-5 divide-y divide-line rounded-tile border border-line bg-card px-4">
        {rows.map(({ what, was, now }) => (
          <div key={what} className="flex items-baseline gap-3 py-2.5 tabular-nums">
            <dt className="flex-1 font-medium">{what}</dt>
            <dd className="text-soft">
              <span className="sr-only">{placingText.was} </span>
              <s>{was}</s>
            </dd>
            <dd className="font-display text-xl font-semibold">
              <span className="sr-only">{placingText.now} </span>
              {now}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={dismissRefusal}>{placingText.back}</Button>
        <Button
          tone="primary"
          onPress={() => startPlacing(newAttempt(quote, kept.name.trim(), declaredAllergies(kept)))}
        >
          {placingText.confirm(money(quote.totalCents))}
        </Button>
      </div>
    </div>
  )
}
