import type { OptionGroup } from '../../../domain/menu/menu.ts'
import { Chip } from '../../ui/Chip.tsx'
import { itemText } from '../../ui/text/en/customer/item.ts'
import { AmountField } from './AmountField.tsx'
import { CountedOption } from './CountedOption.tsx'
import { GroupFrame } from './GroupFrame.tsx'
import { OptionName } from './OptionName.tsx'
import { countIn, pick, pickOnly, type Selection } from './selection.ts'

type OptionGroupFieldProps = {
  group: OptionGroup
  defaultId: string | undefined
  selection: Selection
  soldOut: ReadonlySet<string>
  currency: string
  onChange: (selection: Selection) => void
}

export function OptionGroupField(props: OptionGroupFieldProps) {
  const { group, selection, onChange } = props
  const withAmounts = group.options.filter(({ id, amounts }) => amounts && selection.picks[id])
  return (
    <div className="space-y-3">
      {group.kind === 'exclusive' ? <Exclusive {...props} /> : <Countable {...props} />}
      {withAmounts.map(({ id, name }) => (
        <AmountField
          key={id}
          optionId={id}
          name={name}
          amount={selection.picks[id]?.amount ?? 'regular'}
          onChange={(amount) => onChange(pick(id, { amount }, selection))}
        />
      ))}
    </div>
  )
}

function Exclusive({ group, defaultId, selection, soldOut, currency, onChange }: OptionGroupFieldProps) {
  const mayBeNone = group.min === 0 && defaultId === undefined
  return (
    <GroupFrame name={group.name}>
      {mayBeNone && (
        <Chip
          type="radio"
          name={group.id}
          checked={countIn(group, selection) === 0}
          onChange={() => onChange(pickOnly(group, undefined, selection))}
        >
          {itemText.none(group.name)}
        </Chip>
      )}
      {group.options.map((option) => (
        <Chip
          key={option.id}
          type="radio"
          name={group.id}
          checked={selection.picks[option.id] !== undefined}
          disabled={soldOut.has(option.id)}
          onChange={() => onChange(pickOnly(group, option.id, selection))}
        >
          <OptionName option={option} soldOut={soldOut.has(option.id)} currency={currency} />
        </Chip>
      ))}
    </GroupFrame>
  )
}

function Countable({ group, selection, soldOut, currency, onChange }: OptionGroupFieldProps) {
  const room = group.max - countIn(group, selection)
  return (
    <GroupFrame name={group.name} hint={group.options.length > 1 ? itemText.upTo(group.max) : undefined}>
      {group.options.map((option) => (
        <CountedOption
          key={option.id}
          option={option}
          quantity={selection.picks[option.id]?.quantity ?? 0}
          room={room}
          soldOut={soldOut.has(option.id)}
          currency={currency}
          onChange={(quantity) => onChange(pick(option.id, { quantity }, selection))}
        />
      ))}
    </GroupFrame>
  )
}
