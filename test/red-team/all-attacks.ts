import type { Group } from './attack.ts'
import { allergens } from './attacks/allergens.ts'
import { atOnce } from './attacks/at-once.ts'
import { confirming } from './attacks/confirming.ts'
import { floods } from './attacks/floods.ts'
import { injection } from './attacks/injection.ts'
import { manners } from './attacks/manners.ts'
import { others } from './attacks/others.ts'
import { prices } from './attacks/prices.ts'
import { quantities } from './attacks/quantities.ts'
import { rules } from './attacks/rules.ts'
import { unicode } from './attacks/unicode.ts'

export const GROUPS: readonly Group[] = [
  rules,
  prices,
  quantities,
  others,
  allergens,
  confirming,
  atOnce,
  injection,
  unicode,
  floods,
  manners,
]
