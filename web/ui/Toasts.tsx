import { useSyncExternalStore } from 'react'
import { Icon } from './Icon.tsx'
import { currentToasts, onToasts } from './toast.ts'

/** Put it once into each page. */
export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, currentToasts)
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(5.5rem+env(safe-area-inset-bottom))] z-40 flex flex-col items-center gap-2 px-4 lg:bottom-6 lg:items-start lg:ps-8"
    >
      {toasts.map(({ id, text, tone }) => (
        <p
          key={id}
          className="animate-rise flex items-center gap-2 rounded-full bg-espresso px-5 py-3 font-medium text-on-espresso shadow-lift"
        >
          <Icon name={tone === 'alert' ? 'alert' : 'check'} />
          {text}
        </p>
      ))}
    </div>
  )
}
