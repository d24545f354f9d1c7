import { memo } from 'react'
import type { Cafe } from '../../../domain/menu/menu.ts'
import { Icon } from '../../ui/Icon.tsx'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import type { Entry } from './talk-state.ts'
import { Placed } from './Placed.tsx'

const LOOKS = {
  customer: 'ms-auto rounded-ee-md bg-espresso text-on-espresso',
  bella: 'me-auto rounded-es-md bg-card shadow-card',
} as const

/** One thing that was said. Drawn once: what is not new is not drawn anew. */
export const Said = memo(function Said({ entry, cafe }: { entry: Entry; cafe: Cafe }) {
  const { by, sentences, order } = entry
  if (by === 'page')
    return (
      <p className="flex items-start gap-2 px-1 text-sm text-soft">
        <Icon name="info" className="mt-0.5 size-4" />
        {sentences.join(' ')}
      </p>
    )
  return (
    <>
      <p
        className={`w-fit max-w-[88%] rounded-[1.25rem] px-4 py-2.5 leading-snug whitespace-pre-wrap [overflow-wrap:anywhere] ${LOOKS[by]}`}
      >
        <span className="sr-only">{by === 'customer' ? bellaText.you : bellaText.bella} </span>
        {sentences.map((sentence, at) => (
          <span key={at}>
            {at > 0 && ' '}
            {sentence}
          </span>
        ))}
      </p>
      {order && <Placed order={order} cafe={cafe} />}
    </>
  )
})
