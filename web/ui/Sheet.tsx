import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { IconButton } from './IconButton.tsx'
import { common } from './text/en/common.ts'
import { Toasts } from './Toasts.tsx'

type SheetProps = {
  /** The id of the heading inside that names it. */
  labelledBy: string
  /** Without it the sheet stays until what it waits for has come. */
  onClose?: () => void
  children: ReactNode
  /** Beside the button that closes it, above what scrolls. */
  head?: ReactNode
  /** The colour of the head. */
  tint?: string
  footer?: ReactNode
}

/** A native modal dialog: traps the focus, gives it back when it goes, closes by Escape and by a tap beside it. */
export function Sheet({ labelledBy, onClose, children, head, tint = '', footer }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  // The browser's top layer. Closing before it leaves the page is what gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className="sheet flex-col overflow-hidden bg-paper text-ink shadow-lift open:flex"
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        if (event.target !== dialog.current) return
        event.preventDefault()
        onClose?.()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose?.()
      }}
    >
      <div className="grain relative flex min-h-0 flex-1 flex-col">
        <Toasts inSheet />
        {onClose && (
          <div className={`flex items-center justify-between gap-3 py-2 ps-5 pe-3 ${tint}`}>
            <div className="min-w-0 font-semibold">{head}</div>
            <IconButton icon="close" label={common.close} onPress={onClose} tone="filled" />
          </div>
        )}
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{children}</div>
        {footer && (
          <div className="border-t border-line bg-card px-5 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
            {footer}
          </div>
        )}
      </div>
    </dialog>
  )
}
