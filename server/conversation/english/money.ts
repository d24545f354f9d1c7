import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { formatCents } from '../../../domain/money/cents.ts'

/** An amount in the café's currency, as in `$5.25`. */
export function money({ menu }: MenuIndex, cents: number): string {
  return formatCents(cents, menu.cafe.currency, 'en-US')
}
