import type { Status } from '../../../domain/order/status.ts'
import { Icon } from '../../ui/Icon.tsx'
import { orderText } from '../../ui/text/en/customer/order.ts'

const STEPS = ['pending', 'preparing', 'ready', 'completed'] as const

export function StatusSteps({ status }: { status: Exclude<Status, 'cancelled'> }) {
  const here = STEPS.indexOf(status)
  return (
    <ol aria-label={orderText.steps} className="grid grid-cols-4">
      {STEPS.map((step, at) => {
        const isDone = at < here || status === 'completed'
        const isHere = at === here && !isDone
        return (
          <li
            key={step}
            aria-current={isHere ? 'step' : undefined}
            className="relative flex flex-col items-center gap-2 text-center text-sm leading-tight not-first:before:absolute not-first:before:end-1/2 not-first:before:top-[1.1rem] not-first:before:h-[3px] not-first:before:w-full not-first:before:bg-line not-first:data-reached:before:bg-leaf"
            data-reached={at <= here ? '' : undefined}
          >
            <span
              className={`relative z-10 grid size-9 place-items-center rounded-full border-2 ${isDone ? 'border-leaf bg-leaf text-on-leaf' : isHere ? 'border-leaf bg-card text-leaf-ink' : 'border-line bg-paper text-soft'}`}
            >
              {isDone ? (
                <Icon name="check" className="size-4" />
              ) : (
                <span className={`size-2.5 rounded-full ${isHere ? 'animate-shimmer bg-leaf' : 'bg-line'}`} />
              )}
            </span>
            <span className={isHere ? 'font-semibold' : 'text-soft'}>
              {orderText.step[step]}
              {(isDone || isHere) && <span className="sr-only">, {isDone ? orderText.done : orderText.current}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
