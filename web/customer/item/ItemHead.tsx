import type { Menu } from '../../api/use-menu.ts'
import { ItemArt } from '../../ui/illustrations/ItemArt.tsx'
import { ItemMarks } from '../menu/ItemMarks.tsx'
import type { MenuItem } from '../menu/ItemRow.tsx'
import { tintOf } from '../menu/tint.ts'

export function ItemHead({ item, menu }: { item: MenuItem; menu: Menu }) {
  return (
    <div className={`flex items-end gap-3 px-5 pb-5 ${tintOf(menu, item)}`}>
      <div className="min-w-0 flex-1">
        <h2 id="item-name" className="pe-2 font-display text-[2.1rem] leading-[1.05] font-semibold tracking-tight">
          {item.name}
        </h2>
        {item.description && <p className="mt-2 leading-snug text-ink/85">{item.description}</p>}
        <ItemMarks item={item} />
      </div>
      <ItemArt item={item} className="-mt-3 size-28 shrink-0 xs:size-32" />
    </div>
  )
}
