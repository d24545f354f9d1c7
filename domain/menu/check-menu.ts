import { checkCafe } from './check/cafe.ts'
import type { MenuFlaw } from './check/flaw.ts'
import { checkIds } from './check/ids.ts'
import { checkOptionGroups } from './check/option-groups.ts'
import { checkPrices } from './check/prices.ts'
import { checkReferences } from './check/references.ts'
import { checkWords } from './check/words.ts'
import type { Menu } from './menu.ts'

/** Everything wrong with a menu that its schema cannot say; empty for a menu that can be sold from. */
export function checkMenu(menu: Menu): readonly MenuFlaw[] {
  return [
    ...checkCafe(menu.cafe),
    ...checkIds(menu),
    ...checkReferences(menu),
    ...checkOptionGroups(menu),
    ...checkPrices(menu),
    ...checkWords(menu),
  ]
}
