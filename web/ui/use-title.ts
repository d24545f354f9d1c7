import { useEffect } from 'react'

/** What the browser's tab says; `undefined` leaves it to somebody else on the page. */
export function useTitle(title: string | undefined): void {
  // The browser's tab.
  useEffect(() => {
    if (title !== undefined) document.title = title
  }, [title])
}
