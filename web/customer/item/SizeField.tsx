import type { Item, Size } from '../../../domain/menu/menu.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { Chip } from '../../ui/Chip.tsx'
import { itemText } from '../../ui/text/en/customer/item.ts'
import { GroupFrame } from './GroupFrame.tsx'

type SizeFieldProps = {
  sizes: readonly Size[]
  sizeId: string | undefined
  item: Item
  currency: string
  onChange: (sizeId: string) => void
}

export function SizeField({ sizes, sizeId, item, currency, onChange }: SizeFieldProps) {
  return (
    <GroupFrame name={itemText.size}>
      {sizes.map(({ id, name, deltaCents }) => (
        <Chip key={id} type="radio" name="size" checked={id === sizeId} onChange={() => onChange(id)}>
          <span className="flex flex-col items-center px-1 leading-tight">
            <span className="font-medium">{name}</span>
            <span className="text-sm tabular-nums">{formatCents(item.priceCents + deltaCents, currency)}</span>
          </span>
        </Chip>
      ))}
    </GroupFrame>
  )
}
