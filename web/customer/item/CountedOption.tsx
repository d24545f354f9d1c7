import type { Option } from '../../../domain/menu/menu.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Stepper } from '../../ui/Stepper.tsx'
import { OptionName } from './OptionName.tsx'

type CountedOptionProps = {
  option: Option
  quantity: number
  /** How many more the group takes. */
  room: number
  soldOut: boolean
  currency: string
  onChange: (quantity: number) => void
}

/** A check box where there can be one, a stepper where there can be more. */
export function CountedOption({ option, quantity, room, soldOut, currency, onChange }: CountedOptionProps) {
  const max = option.max ?? 1
  const name = <OptionName option={option} soldOut={soldOut} currency={currency} />
  if (max === 1)
    return (
      <Chip
        type="checkbox"
        name={option.id}
        checked={quantity > 0}
        disabled={quantity === 0 && (soldOut || room <= 0)}
        onChange={(checked) => onChange(checked ? 1 : 0)}
      >
        {name}
      </Chip>
    )
  return (
    <div className="flex w-full items-center justify-between gap-3 border-b border-line/80 pb-2 last:border-b-0">
      <span className="flex flex-wrap items-baseline gap-x-2">{name}</span>
      <Stepper
        label={option.name}
        value={quantity}
        min={0}
        max={soldOut ? quantity : Math.min(max, quantity + room)}
        onChange={onChange}
      />
    </div>
  )
}
