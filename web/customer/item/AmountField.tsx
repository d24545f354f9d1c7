import { AMOUNTS, type Amount } from '../../../domain/order/cart.ts'
import { itemText } from '../../ui/text/en/customer/item.ts'

type AmountFieldProps = { optionId: string; name: string; amount: Amount; onChange: (amount: Amount) => void }

/** Light, regular or extra of one option. */
export function AmountField({ optionId, name, amount, onChange }: AmountFieldProps) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <legend className="float-start me-1 text-sm text-soft">{itemText.amountOf(name)}</legend>
      <div className="inline-flex rounded-full border border-edge/60 bg-card p-0.5">
        {AMOUNTS.map((one) => (
          <label
            key={one}
            className="relative grid min-h-11 min-w-11 place-items-center rounded-full px-3.5 text-sm font-medium has-checked:bg-latte has-focus-visible:outline-3 has-focus-visible:outline-cherry-ink"
          >
            <input
              type="radio"
              name={`amount-${optionId}`}
              checked={one === amount}
              onChange={() => onChange(one)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            {itemText.amount[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
