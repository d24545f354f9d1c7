import type { OrderReply } from '../../../contract/orders.ts'
import type { Cafe } from '../../../domain/menu/menu.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { describeLine } from '../../ui/describe-line.ts'
import { common } from '../../ui/text/en/common.ts'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { orderText } from '../../ui/text/en/customer/order.ts'

export function OrderLines({ order, cafe }: { order: OrderReply; cafe: Cafe | undefined }) {
  const money = (cents: number) => (cafe ? formatCents(cents, cafe.currency) : '')
  return (
    <section className="receipt rounded-t-2xl bg-card px-5 pt-5" aria-labelledby="order-lines">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id="order-lines" className="font-display text-xl font-semibold">
          {orderText.what}
        </h2>
        <p className="text-soft">{common.fulfilment[order.fulfilment]}</p>
      </div>
      <div className="double-rule mt-2" />
      <ul className="divide-y divide-line">
        {order.lines.map((line, at) => (
          <li key={at} className="flex gap-3 py-2.5">
            <span className="font-display text-lg font-semibold tabular-nums">{line.quantity}×</span>
            <div className="min-w-0 flex-1">
              <p className="font-medium">{line.name}</p>
              <p className="text-sm text-soft">{describeLine(line).join(', ')}</p>
              {line.note && <p className="text-sm italic">{line.note}</p>}
            </div>
            <span className="tabular-nums">{money(line.lineCents)}</span>
          </li>
        ))}
      </ul>
      <div className="perforated my-3" />
      <dl className="grid grid-cols-[1fr_auto] gap-y-0.5 pb-4 tabular-nums">
        <dt className="text-soft">{cartText.subtotal}</dt>
        <dd className="text-end">{money(order.subtotalCents)}</dd>
        <dt className="text-soft">{cartText.tax}</dt>
        <dd className="text-end">{money(order.taxCents)}</dd>
        <dt className="font-display text-xl font-semibold">{cartText.total}</dt>
        <dd className="text-end font-display text-xl font-semibold">{money(order.totalCents)}</dd>
      </dl>
    </section>
  )
}
