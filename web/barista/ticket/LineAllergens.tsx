import type { Ticket } from '../../../contract/queue.ts'
import { allergensOf } from '../../../domain/allergen/allergens-of.ts'
import { allergenName, isAllergenId } from '../../../domain/allergen/allergens.ts'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ticketText } from '../../ui/text/en/barista/ticket.ts'

type LineAllergensProps = {
  line: Ticket['lines'][number]
  allergies: readonly string[]
  index: MenuIndex | undefined
}

/** Which of the declared allergies this very line goes against, by its ingredients; or that nobody knows. Words of a customer's own only staff can judge. */
export function LineAllergens({ line, allergies, index }: LineAllergensProps) {
  if (!index) return null
  const { contains, unknown } = allergensOf(
    index,
    line.itemId,
    line.options.map(({ optionId }) => optionId),
  )
  const found = allergies.filter((allergy) => isAllergenId(allergy) && contains.includes(allergy))
  if (found.length === 0 && unknown.length === 0) return null
  return (
    <p className="mt-1 flex gap-1.5 font-semibold text-cherry-ink">
      <Icon name="alert" className="mt-0.5 size-5" />
      {found.length > 0 ? ticketText.mayContain(found.map(allergenName).join(', ')) : ticketText.cannotKnow}
    </p>
  )
}
