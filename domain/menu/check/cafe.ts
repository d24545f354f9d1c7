import type { Cafe } from '../menu.ts'
import type { MenuFlaw } from './flaw.ts'
import { nearest } from './nearest.ts'

/** Prices must be writable in the currency, and the business day countable in the time zone. */
export function checkCafe(cafe: Cafe): MenuFlaw[] {
  const flaws: MenuFlaw[] = []
  const currencies = Intl.supportedValuesOf('currency')
  if (!currencies.includes(cafe.currency)) {
    const message = `“${cafe.currency}” is no currency; give its ISO 4217 code, as in USD or EUR`
    flaws.push({ path: ['cafe', 'currency'], message })
  }
  if (!isTimeZone(cafe.timeZone)) {
    const near = nearest(cafe.timeZone, Intl.supportedValuesOf('timeZone'))
    const hint = near ? `did you mean “${near}”?` : 'give its IANA name, as in Europe/Lisbon'
    flaws.push({ path: ['cafe', 'timeZone'], message: `“${cafe.timeZone}” is no time zone; ${hint}` })
  }
  return flaws
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
