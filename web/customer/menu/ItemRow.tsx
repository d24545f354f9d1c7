import type { Menu } from '../../api/use-menu.ts'
import { ItemArt } from '../../ui/illustrations/ItemArt.tsx'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { InAppLink } from '../InAppLink.tsx'
import { AddButton } from './AddButton.tsx'
import { ItemMarks } from './ItemMarks.tsx'
import { priceTag } from './price-tag.ts'
import { tintOf } from './tint.ts'

export type MenuItem = Menu['menu']['items'][number]

export function ItemRow({ item, menu }: { item: MenuItem; menu: Menu }) {
  return (
    <li className="relative flex items-center gap-3 border-b xs:gap-4 border-line/80 py-3.5 last:border-b-0 @min-[54rem]:nth-last-2:odd:border-b-0">
      <div
        className={`grid size-15 xs:size-[4.75rem] shrink-0 place-items-center rounded-tile ${tintOf(menu, item)} ${item.available ? '' : 'opacity-55 grayscale'}`}
      >
        <ItemArt item={item} className="size-12 xs:size-15" />
      </div>
      <div className="min-w-0 flex-1">
        <h3 className="flex flex-wrap items-baseline gap-x-2 xs:flex-nowrap">
          <InAppLink
            to={{ at: 'item', itemId: item.id }}
            className="rounded font-display text-[1.19rem] leading-snug font-semibold after:absolute after:inset-0"
          >
            {item.name}
          </InAppLink>
          <span className="leader hidden xs:block" aria-hidden="true" />
          <span className="font-display text-[1.05rem] font-medium tabular-nums">{priceTag(menu.index, item)}</span>
        </h3>
        {item.description && <p className="mt-0.5 text-[0.92rem] leading-snug text-soft">{item.description}</p>}
        <ItemMarks item={item} />
      </div>
      {item.available ? (
        <AddButton item={item} index={menu.index} />
      ) : (
        <span className="w-11 text-center text-xs leading-tight font-semibold text-soft">{menuText.soldOut}</span>
      )}
    </li>
  )
}
