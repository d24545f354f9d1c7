import { Icon } from '../../ui/Icon.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import type { MenuItem } from './ItemRow.tsx'

export function ItemMarks({ item }: { item: MenuItem }) {
  const few = item.available && item.left !== undefined
  if (!item.popular && !item.seasonal && !few) return null
  return (
    <p className="mt-1.5 flex flex-wrap gap-1.5">
      {item.popular && (
        <Mark tone="cherry">
          <Icon name="star" className="size-3.5" />
          {menuText.popular}
        </Mark>
      )}
      {item.seasonal && (
        <Mark tone="leaf">
          <Icon name="leaf" className="size-3.5" />
          {menuText.seasonal}
        </Mark>
      )}
      {few && <Mark tone="amber">{menuText.left(item.left ?? 0)}</Mark>}
    </p>
  )
}
