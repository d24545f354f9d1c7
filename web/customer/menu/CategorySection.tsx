import type { Menu } from '../../api/use-menu.ts'
import type { Category } from '../../../domain/menu/menu.ts'
import { ItemRow } from './ItemRow.tsx'
import { sectionId } from './section-id.ts'

export function CategorySection({ category, menu }: { category: Category; menu: Menu }) {
  const items = menu.menu.items.filter((item) => item.categoryId === category.id)
  const headingId = `${sectionId(category.id)}-name`
  return (
    <section
      id={sectionId(category.id)}
      tabIndex={-1}
      aria-labelledby={headingId}
      className="@container px-5 outline-none pt-9 lg:px-0"
    >
      <h2 id={headingId} className="font-display text-[1.9rem] leading-tight font-semibold tracking-tight">
        {category.name}
      </h2>
      <div className="double-rule mt-2 mb-2" />
      <ul className="grid gap-x-10 @min-[54rem]:grid-cols-2">
        {items.map((item) => (
          <ItemRow key={item.id} item={item} menu={menu} />
        ))}
      </ul>
    </section>
  )
}
