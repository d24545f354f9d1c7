import type { ComponentProps } from 'react'

/**
 * A link to a place on the same page. Moves the sight and the focus there without leaving a mark in the history, where a
 * `#` would take the focus along again on the way back from a sheet. The place needs `tabIndex={-1}`.
 */
export function JumpLink({ to, ...link }: { to: string } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>) {
  return (
    <a
      {...link}
      href={`#${to}`}
      onClick={(event) => {
        const place = document.getElementById(to)
        if (!place) return
        event.preventDefault()
        place.scrollIntoView()
        place.focus({ preventScroll: true })
      }}
    />
  )
}
