import type { Menu } from '../../api/use-menu.ts'
import { ItemArt } from '../../ui/illustrations/ItemArt.tsx'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { InAppLink } from '../InAppLink.tsx'
import { AddButton } from './AddButton.tsx'
import { priceTag } from './price-tag.ts'
import { tintOf } from './tint.ts'

const SHOWN_MAX = 6

/** What most people come for, within one reach. */
export function Favourites({ menu }: { menu: Menu }) {
  const items = menu.menu.items.filter(({ popular, available }) => popular && available).slice(0, SHOWN_MAX)
  if (items.length < 2) return null
  return (
    <section aria-labelledby="favourites" className="pt-5">
      <h2 id="favourites" className="px-5 text-sm font-semibold tracking-[0.14em] text-soft uppercase lg:px-0">
        {menuText.favourites}
      </h2>
      <ul className="flex snap-x gap-3 overflow-x-auto px-5 pt-3 pb-4 [scrollbar-width:none] lg:-mx-1 lg:px-1">
        {items.map((item) => (
          <li
            key={item.id}
            className={`relative flex w-38 shrink-0 snap-start scroll-mx-5 flex-col rounded-[1.5rem] p-3.5 shadow-card ${tintOf(menu, item)}`}
          >
            <ItemArt item={item} className="mx-auto size-24" />
            <h3 className="mt-2 font-display text-[1.1rem] leading-tight font-semibold">
              <InAppLink to={{ at: 'item', itemId: item.id }} className="rounded after:absolute after:inset-0">
                {item.name}
              </InAppLink>
            </h3>
            <div className="mt-auto flex items-end justify-between pt-2">
              <span className="pb-2 font-display tabular-nums">{priceTag(menu.index, item)}</span>
              <AddButton item={item} index={menu.index} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
