import { allergyConflicts, allergensOf } from '../../../domain/allergen/allergens-of.ts'
import { allergenName } from '../../../domain/allergen/allergens.ts'
import type { Item } from '../../../domain/menu/menu.ts'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { listOf } from '../../ui/list-of.ts'
import { Mark } from '../../ui/Mark.tsx'
import { itemText } from '../../ui/text/en/customer/item.ts'
import { customerStore, declaredAllergies } from '../cart/customer-store.ts'
import { useStored } from '../../ui/stored.ts'

/** What the item contains as chosen, told anew with each choice, and set against what the customer declared. */
export function AllergenNote({
  index,
  item,
  optionIds,
}: {
  index: MenuIndex
  item: Item
  optionIds: readonly string[]
}) {
  const declared = declaredAllergies(useStored(customerStore))
  const statement = allergensOf(index, item.id, optionIds)
  const conflicts = allergyConflicts(statement, declared)
  const unsure = declared.length > 0 && conflicts.length === 0 && statement.unknown.length > 0
  return (
    <section aria-live="polite" className="rounded-tile border border-line bg-card p-4">
      {(conflicts.length > 0 || unsure) && (
        <p className="mb-3 flex gap-2 rounded-xl bg-blush p-3 font-semibold text-cherry-ink">
          <Icon name="alert" />
          {unsure ? itemText.cannotKnow : itemText.conflict(listOf(conflicts.map(allergenName)))}
        </p>
      )}
      <h3 className="font-semibold">{itemText.contains}</h3>
      {statement.contains.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-1.5">
          {statement.contains.map((id) => (
            <li key={id}>
              <Mark tone={conflicts.includes(id) ? 'cherry' : 'plain'}>{allergenName(id)}</Mark>
            </li>
          ))}
        </ul>
      )}
      {statement.contains.length === 0 && statement.unknown.length === 0 && (
        <p className="mt-1 text-soft">{itemText.containsNone}</p>
      )}
      {statement.unknown.length > 0 && <p className="mt-2 text-soft">{itemText.notKnown(listOf(statement.unknown))}</p>}
    </section>
  )
}
