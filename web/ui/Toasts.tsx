import { useSyncExternalStore } from 'react'
import { Icon } from './Icon.tsx'
import { currentToasts, dismissToast, onToasts } from './toast.ts'

const ON_PAGE =
  'toasts-of-page fixed inset-x-0 bottom-[calc(5.5rem+env(safe-area-inset-bottom))] items-center px-4 lg:bottom-6 lg:items-start lg:ps-8'
/** Beside the button that closes it, so that nothing is covered. */
const IN_SHEET = 'absolute inset-x-0 top-2 items-start ps-4 pe-16'

/**
 * Put it once into each page. A sheet has its own, in front of it: what stands behind a modal dialog can be neither pressed
 * nor heard, so there the page's own are taken away.
 */
export function Toasts({ inSheet = false }: { inSheet?: boolean }) {
  const toasts = useSyncExternalStore(onToasts, currentToasts)
  return (
    <div role="status" className={`pointer-events-none z-40 flex flex-col gap-2 ${inSheet ? IN_SHEET : ON_PAGE}`}>
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className="animate-rise flex items-center gap-2 rounded-3xl bg-espresso px-5 py-2.5 leading-tight font-medium text-on-espresso shadow-lift"
        >
          <Icon name={toast.tone === 'alert' ? 'alert' : 'check'} />
          <p>{toast.text}</p>
          {toast.action && (
            <button
              type="button"
              className="pressable pointer-events-auto -my-2.5 -me-3 shrink-0 min-h-11 rounded-full px-3 font-semibold underline underline-offset-4"
              onClick={() => {
                dismissToast(toast)
                toast.action?.onPress()
              }}
            >
              {toast.action.label}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
