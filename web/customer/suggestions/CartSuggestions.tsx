import { useRef } from 'react'
import type { Cafe } from '../../../domain/menu/menu.ts'
import { isAllergenId } from '../../../domain/allergen/allergens.ts'
import { useSuggestions } from '../../api/suggestions.ts'
import { suggestionsText } from '../../ui/text/en/customer/suggestions.ts'
import { useStored } from '../../ui/stored.ts'
import type { KeptLine } from '../cart/cart-store.ts'
import { customerStore, declaredAllergies } from '../cart/customer-store.ts'
import { amountOf, spokenOf } from './amount.ts'
import { askedWith } from './asked-with.ts'
import { takeSuggestion } from './take.ts'

/** What goes with the order, in two rows that keep their height: what stands below is not moved when others come. */
export function CartSuggestions({ cart, cafe }: { cart: readonly KeptLine[]; cafe: Cafe }) {
  const allergies = declaredAllergies(useStored(customerStore))
  // Only staff can judge words of one's own, so nothing will come and no place is kept for it.
  if (!allergies.every(isAllergenId)) return null
  return <Rows cart={cart} cafe={cafe} allergies={allergies} />
}

type RowsProps = { cart: readonly KeptLine[]; cafe: Cafe; allergies: readonly string[] }

function Rows({ cart, cafe, allergies }: RowsProps) {
  const section = useRef<HTMLElement>(null)
  const { data, isPending, isPlaceholderData } = useSuggestions(askedWith(cart, allergies))
  const suggestions = data?.suggestions ?? []
  if (!isPending && suggestions.length === 0) return null
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={suggestionsText.withOrder}
      aria-busy={isPending || isPlaceholderData}
      className="-mx-5 h-34 pt-1 outline-none"
    >
      <h3 className="px-5 pb-2 text-sm font-semibold text-soft">{suggestionsText.withOrder}</h3>
      <ul className="grid auto-cols-max grid-flow-col grid-rows-2 justify-start gap-2 overflow-x-auto px-5 pb-1 [scrollbar-width:thin]">
        {suggestions.map((suggestion) => (
          <li key={JSON.stringify([suggestion.replaces, suggestion.line])}>
            <button
              type="button"
              aria-label={spokenOf(suggestion.label, suggestion.deltaCents, cafe)}
              className="pressable inline-flex min-h-11 w-full items-center gap-2 rounded-full border border-edge/60 bg-card px-3.5 text-start text-[0.95rem] hover:border-edge hover:bg-foam"
              onClick={() => {
                if (isPlaceholderData) return
                takeSuggestion(suggestion, cart)
                // This button goes with what it suggested; whoever came by keyboard goes on from here.
                section.current?.focus({ preventScroll: true })
              }}
            >
              <span>{suggestion.label}</span>
              <span className="ms-auto font-display font-semibold tabular-nums">
                {amountOf(suggestion.deltaCents, cafe)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
