import type { Option } from '../../../domain/menu/menu.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { itemText } from '../../ui/text/en/customer/item.ts'

export function OptionName({ option, soldOut, currency }: { option: Option; soldOut: boolean; currency: string }) {
  const { name, priceCents } = option
  return (
    <>
      <span className={`font-medium ${soldOut ? 'line-through' : ''}`}>{name}</span>
      {soldOut && <span className="text-sm">{itemText.optionSoldOut}</span>}
      {!soldOut && priceCents !== 0 && (
        <span className="text-sm tabular-nums">
          {priceCents > 0 && '+'}
          {formatCents(priceCents, currency)}
        </span>
      )}
    </>
  )
}
