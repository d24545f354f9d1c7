import type { Invariant } from '../after.ts'
import { nothingIsCalledSafe } from './allergens.ts'
import { answersHaveTheirForm } from './answers.ts'
import { cartsAreNotDenied, cartsCanBePriced, readBacksAreWhole } from './carts.ts'
import { nobodyIsLedAstray } from './elsewhere.ts'
import { amountsAreTrue } from './money.ts'
import { ordersAreSpokenOfTruly } from './numbers.ts'
import { ordersAreConfirmed } from './orders.ts'
import { answersKeepSecrets, logsKeepSecrets, modelsAreToldNothing } from './secrets.ts'

/** What holds after every move of every attack, seen from outside. */
export const INVARIANTS: readonly Invariant[] = [
  answersHaveTheirForm,
  ordersAreConfirmed,
  ordersAreSpokenOfTruly,
  cartsCanBePriced,
  readBacksAreWhole,
  cartsAreNotDenied,
  amountsAreTrue,
  nothingIsCalledSafe,
  nobodyIsLedAstray,
  answersKeepSecrets,
  logsKeepSecrets,
  modelsAreToldNothing,
]
