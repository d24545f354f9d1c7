import { useRef, useState } from 'react'
import type { Cafe } from '../../../domain/menu/menu.ts'
import type { Suggested } from '../../api/suggestions.ts'
import { useSuggestions } from '../../api/suggestions.ts'
import { listOf } from '../../ui/list-of.ts'
import { suggestionsText } from '../../ui/text/en/customer/suggestions.ts'
import { useStored } from '../../ui/stored.ts'
import { cartStore } from '../cart/cart-store.ts'
import { customerStore, declaredAllergies } from '../cart/customer-store.ts'
import { askedWith } from './asked-with.ts'
import { PastCard } from './PastCard.tsx'
import { takeAgain, takeSuggestion } from './take.ts'

/** What this device had before, one tap away. Keeps its height while it stands, so that the menu does not move. */
export function ForYou({ cafe }: { cafe: Cafe }) {
  const cart = useStored(cartStore)
  const allergies = declaredAllergies(useStored(customerStore))
  const { data, isPending, isPlaceholderData } = useSuggestions(askedWith(cart, allergies))
  const cards = data ? cardsOf(data) : []
  const [hadSome, setHadSome] = useState(false)
  const row = useRef<HTMLUListElement>(null)
  if (cards.length > 0 && !hadSome) setHadSome(true)
  if (!isPending && cards.length === 0 && !hadSome) return null
  return (
    <section aria-labelledby="for-you" className="h-36 pt-5">
      <h2 id="for-you" className="px-5 text-sm font-semibold tracking-[0.14em] text-soft uppercase lg:px-0">
        {suggestionsText.forYou}
      </h2>
      <ul
        ref={row}
        tabIndex={-1}
        className="flex snap-x gap-3 overflow-x-auto px-5 pt-3 pb-2 outline-none [scrollbar-width:none] lg:-mx-1 lg:px-1"
      >
        {cards.map(({ key, ...card }) => (
          <PastCard
            key={key}
            {...card}
            cafe={cafe}
            onPress={() => {
              if (isPlaceholderData) return
              card.take()
              row.current?.focus({ preventScroll: true })
            }}
          />
        ))}
        {cards.length === 0 && !isPending && <li className="py-4 text-soft">{suggestionsText.allTaken}</li>}
      </ul>
    </section>
  )

  function cardsOf({ again, suggestions }: Suggested) {
    const whole = again.map((one) => ({
      key: one.kind,
      label: one.label,
      holds: one.holds,
      note: one.leftOut.length > 0 ? suggestionsText.without(listOf(one.leftOut)) : undefined,
      deltaCents: one.deltaCents,
      take: () => takeAgain(one),
    }))
    const lines = suggestions
      .filter(({ kind, line }) => kind === 'favourite' && !again.some((one) => isAllOf(one.lines, line)))
      .map((one) => ({
        key: JSON.stringify(one.line),
        label: suggestionsText.favourite,
        holds: one.holds,
        note: undefined,
        deltaCents: one.deltaCents,
        take: () => takeSuggestion(one, cart),
      }))
    return [...whole, ...lines]
  }
}

/** Whether a past cart is but this line. */
function isAllOf(lines: Suggested['again'][number]['lines'], line: Suggested['suggestions'][number]['line']): boolean {
  const [only, ...others] = lines
  return others.length === 0 && JSON.stringify(only) === JSON.stringify(line)
}
