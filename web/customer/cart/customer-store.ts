import type { Fulfilment } from '../../../domain/order/cart.ts'
import { LIMITS } from '../../../domain/order/limits.ts'
import { stored } from '../../ui/stored.ts'

/** What this device remembers of who orders here. */
export type Customer = {
  name: string
  fulfilment: Fulfilment
  /** Whether they have said so for this order. What is only remembered, Bella asks. */
  hasSaidWhere?: boolean
  /** Ids of allergens. */
  allergies: readonly string[]
  /** Other allergies in their own words, as typed: separated by commas. */
  otherAllergies: string
}

const STRANGER: Customer = { name: '', fulfilment: 'to_go', allergies: [], otherAllergies: '' }

export const customerStore = stored<Customer>('cafe.customer', STRANGER, isCustomer)

export function rememberCustomer(change: Partial<Customer>): void {
  customerStore.set({ ...customerStore.get(), ...change })
}

/** Everything declared, ids and own words, as the order carries it. */
export function declaredAllergies({ allergies, otherAllergies }: Customer): readonly string[] {
  const own = otherAllergies.split(',').map((words) => words.trim().slice(0, LIMITS.allergyCharsMax).trim())
  return [...new Set([...allergies, ...own.filter((words) => words !== '')])].slice(0, LIMITS.allergiesMax)
}

function isCustomer(kept: unknown): boolean {
  if (typeof kept !== 'object' || kept === null) return false
  const { name, fulfilment, allergies, otherAllergies } = kept as Record<string, unknown>
  return (
    typeof name === 'string' &&
    (fulfilment === 'here' || fulfilment === 'to_go') &&
    Array.isArray(allergies) &&
    typeof otherAllergies === 'string'
  )
}
