import type { Fulfilment } from '../../../domain/order/cart.ts'
import { Icon } from '../../ui/Icon.tsx'
import { common } from '../../ui/text/en/common.ts'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { useStored } from '../../ui/stored.ts'
import { customerStore, rememberCustomer } from './customer-store.ts'

const CHOICES: readonly { id: Fulfilment; icon: 'here' | 'to-go' }[] = [
  { id: 'here', icon: 'here' },
  { id: 'to_go', icon: 'to-go' },
]

export function FulfilmentField() {
  const { fulfilment } = useStored(customerStore)
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{cartText.where}</legend>
      <div className="grid grid-cols-2 rounded-full border border-edge/60 bg-paper p-1">
        {CHOICES.map(({ id, icon }) => (
          <label
            key={id}
            className="pressable relative flex min-h-11 items-center justify-center gap-2 rounded-full font-semibold text-soft has-checked:bg-espresso has-checked:text-on-espresso has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-cherry-ink"
          >
            <input
              type="radio"
              name="fulfilment"
              checked={id === fulfilment}
              onChange={() => rememberCustomer({ fulfilment: id, hasSaidWhere: true })}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <Icon name={icon} />
            {common.fulfilment[id]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
