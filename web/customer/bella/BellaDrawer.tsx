import { useLayoutEffect, useRef } from 'react'
import type { Menu } from '../../api/use-menu.ts'
import { BellaPanel } from './BellaPanel.tsx'
import { useSeenHeight } from './use-seen-height.ts'

/** On a telephone: nearly the whole screen, and always as high, so that nothing jumps while it fills. */
export function BellaDrawer({ menu, onClose }: { menu: Menu; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const seen = useSeenHeight()

  // The browser's top layer. Closing before it leaves the page is what gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      aria-labelledby="bella-title"
      className="sheet overflow-hidden bg-paper text-ink shadow-lift"
      style={
        seen ? { height: seen.heightPx, maxHeight: seen.heightPx, marginBottom: seen.hiddenPx } : { height: '60rem' }
      }
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <BellaPanel menu={menu} withCart focusInput={false} onClose={onClose} />
    </dialog>
  )
}
