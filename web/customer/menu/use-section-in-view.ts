import { useEffect, useState } from 'react'
import { sectionId } from './section-id.ts'

/** Which category the reader has scrolled to. */
export function useSectionInView(categoryIds: readonly string[]): string | undefined {
  const [hereId, setHereId] = useState(categoryIds[0])
  const all = categoryIds.join(' ')

  // The browser's viewport.
  useEffect(() => {
    const ids = all.split(' ')
    const inView = new Set<string>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target.id)
          else inView.delete(target.id)
        }
        const first = ids.find((id) => inView.has(sectionId(id)))
        if (first) setHereId(first)
      },
      { rootMargin: '-160px 0px -45% 0px' },
    )
    for (const id of ids) {
      const section = document.getElementById(sectionId(id))
      if (section) observer.observe(section)
    }
    return () => observer.disconnect()
  }, [all])

  return hereId
}
