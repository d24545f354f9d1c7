import type { Ticket } from '../../../contract/queue.ts'
import { Icon } from '../../ui/Icon.tsx'
import { common } from '../../ui/text/en/common.ts'
import { ticketText } from '../../ui/text/en/barista/ticket.ts'
import { useCafeNow } from '../cafe-now.ts'

const FULFILMENT = {
  here: { icon: 'here', className: 'border-edge text-ink' },
  to_go: { icon: 'to-go', className: 'border-espresso bg-espresso text-on-espresso' },
} as const

export function TicketHead({ ticket }: { ticket: Ticket }) {
  const { number, customer, fulfilment, placedAtMs } = ticket
  const { icon, className } = FULFILMENT[fulfilment]
  return (
    <div className="flex items-center gap-3.5 px-4 pt-3 pb-2.5">
      <span className="font-display text-[3.5rem] leading-none font-semibold tabular-nums">{number}</span>
      <div className="min-w-0 flex-1">
        <h3 className="line-clamp-2 text-xl leading-tight font-semibold">{customer.name}</h3>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          <span
            className={`inline-flex items-center gap-1.5 rounded-full border px-2 py-0.5 font-semibold whitespace-nowrap ${className}`}
          >
            <Icon name={icon} className="size-4" />
            {common.fulfilment[fulfilment]}
          </span>
          <Age placedAtMs={placedAtMs} />
        </p>
      </div>
    </div>
  )
}

function Age({ placedAtMs }: { placedAtMs: number }) {
  const minutes = Math.max(0, Math.floor((useCafeNow() - placedAtMs) / 60_000))
  return (
    <span className="text-soft tabular-nums">
      <span className="sr-only">{ticketText.ordered} </span>
      {ticketText.age(minutes)}
    </span>
  )
}
