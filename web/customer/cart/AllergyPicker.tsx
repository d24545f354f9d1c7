import { ALLERGENS, allergenName } from '../../../domain/allergen/allergens.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { listOf } from '../../ui/list-of.ts'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { useStored } from '../../ui/stored.ts'
import { customerStore, declaredAllergies, rememberCustomer } from './customer-store.ts'

/** What the customer must not have. Remembered on this device, and sent with each order. */
export function AllergyPicker() {
  const kept = useStored(customerStore)
  const declared = declaredAllergies(kept)
  const toggle = (id: string, on: boolean) =>
    rememberCustomer({ allergies: on ? [...kept.allergies, id] : kept.allergies.filter((other) => other !== id) })
  return (
    <details className="group mt-4">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-lg [&::-webkit-details-marker]:hidden">
        <span className="font-semibold">{cartText.allergies}</span>
        <span
          className={`min-w-0 flex-1 text-end text-sm ${declared.length > 0 ? 'font-semibold text-cherry-ink' : 'text-soft'}`}
        >
          {declared.length > 0 ? listOf(declared.map(allergenName)) : cartText.allergiesNone}
        </span>
        <Icon name="chevron-down" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <p className="pb-3 text-sm text-soft">{cartText.allergiesHint}</p>
      <div role="group" aria-label={cartText.allergies} className="flex flex-wrap gap-1.5 pb-4">
        {ALLERGENS.map(({ id, name }) => (
          <Chip
            key={id}
            type="checkbox"
            name={`allergy-${id}`}
            checked={kept.allergies.includes(id)}
            onChange={(on) => toggle(id, on)}
          >
            {name}
          </Chip>
        ))}
      </div>
      <Field
        label={cartText.other}
        hint={cartText.otherHint}
        value={kept.otherAllergies}
        onChange={(otherAllergies) => rememberCustomer({ otherAllergies })}
        maxLength={240}
        autoComplete="off"
      />
    </details>
  )
}
