import type { ReactNode } from 'react'
import { go, writePlace, type Place } from './place-in-url.ts'

type InAppLinkProps = { to: Place; className: string; children: ReactNode; label?: string }

/** A real link, so that it can be opened in a new tab; a plain click stays on the page. */
export function InAppLink({ to, className, children, label }: InAppLinkProps) {
  return (
    <a
      href={writePlace(to)}
      aria-label={label}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        go(to)
        if (to.at === 'menu' || to.at === 'order') scrollTo({ top: 0, behavior: 'instant' })
      }}
    >
      {children}
    </a>
  )
}
