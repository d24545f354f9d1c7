import { useEffect, useRef } from 'react'
import type { Category } from '../../../domain/menu/menu.ts'
import { JumpLink } from '../../ui/JumpLink.tsx'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { sectionId } from './section-id.ts'
import { useSectionInView } from './use-section-in-view.ts'

export function CategoryNav({ categories }: { categories: readonly Category[] }) {
  const hereId = useSectionInView(categories.map(({ id }) => id))
  const list = useRef<HTMLUListElement>(null)

  // The list's own scroll bar: the category in view stays in sight.
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (here && list.current) list.current.scrollTo({ left: here.offsetLeft - 20, behavior: 'smooth' })
  }, [hereId])

  return (
    <nav aria-label={menuText.categories}>
      <ul
        ref={list}
        className="relative flex gap-1 overflow-x-auto px-4 pb-1 [scrollbar-width:none] lg:-mx-1 lg:flex-wrap lg:px-0"
      >
        {categories.map(({ id, name }) => (
          <li key={id}>
            <JumpLink
              to={sectionId(id)}
              aria-current={id === hereId ? 'true' : undefined}
              className="relative inline-flex min-h-11 items-center px-3 font-medium whitespace-nowrap text-soft after:absolute after:inset-x-3 after:bottom-1.5 after:h-[3px] after:rounded-full after:bg-transparent hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:after:bg-cherry"
            >
              {name}
            </JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
