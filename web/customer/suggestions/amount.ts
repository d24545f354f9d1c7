import type { Cafe } from '../../../domain/menu/menu.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { suggestionsText } from '../../ui/text/en/customer/suggestions.ts'

/** `+$0.75`; nothing where the price stays. */
export function amountOf(deltaCents: number, { currency }: Cafe): string {
  if (deltaCents === 0) return ''
  return `${deltaCents > 0 ? '+' : '−'}${formatCents(Math.abs(deltaCents), currency)}`
}

/** The same to be heard. */
export function spokenOf(label: string, deltaCents: number, { currency }: Cafe): string {
  if (deltaCents === 0) return label
  const amount = formatCents(Math.abs(deltaCents), currency)
  return deltaCents > 0 ? suggestionsText.adds(label, amount) : suggestionsText.saves(label, amount)
}
