/** Money: whole units of the currency's minor unit (US cents). Never a fraction; at most 2^53 − 1. */
export type Cents = number

export function sumCents(amounts: readonly Cents[]): Cents {
  let total = 0
  for (const amount of amounts) total += amount
  return total
}

/** The tax on an amount, rounded half up to a whole cent once for the whole order, as a receipt states it. `taxBps`: 700 = 7 %. */
export function taxCents(amount: Cents, taxBps: number): Cents {
  return Math.floor((amount * taxBps + 5_000) / 10_000)
}

const formats = new Map<string, { format: Intl.NumberFormat; units: number }>()

/** `formatCents(525, 'USD')` → `$5.25`, in the reader's own way of writing money. */
export function formatCents(amount: Cents, currency: string, locale = 'en-US'): string {
  const { format, units } = formatOf(currency, locale)
  return format.format(amount / units)
}

/** Making one takes longer than all else that is done to an amount. */
function formatOf(currency: string, locale: string): { format: Intl.NumberFormat; units: number } {
  const name = `${locale} ${currency}`
  const known = formats.get(name)
  if (known) return known
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  const made = { format, units: 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2) }
  formats.set(name, made)
  return made
}
