import { sql } from 'kysely'
import { statement, table } from '../statement.ts'
import type { Statement } from '../store.ts'

export type Reservation = { businessDay: string; microcents: number; capMicrocents: number }

export type Settlement = {
  businessDay: string
  reservedMicrocents: number
  costMicrocents: number
  inputTokens: number
  outputTokens: number
}

const openDay = statement((value: { businessDay: string }) =>
  table
    .insertInto('model_spend')
    .values({ business_day: value.businessDay, spent_microcents: 0, calls: 0, input_tokens: 0, output_tokens: 0 })
    .onConflict((conflict) => conflict.doNothing()),
)

const takeWithinCap = statement((value: Reservation) =>
  table
    .updateTable('model_spend')
    .set({
      spent_microcents: sql<number>`spent_microcents + ${value.microcents}`,
      calls: sql<number>`calls + 1`,
    })
    .where('business_day', '=', value.businessDay)
    .where(sql<boolean>`spent_microcents + ${value.microcents} <= ${value.capMicrocents}`),
)

/** Right behind the change: `changes()` speaks of the last write before it. */
const readTaken = statement((value: { businessDay: string }) =>
  table
    .selectFrom('model_spend')
    .select('spent_microcents')
    .where('business_day', '=', value.businessDay)
    .where(sql<boolean>`changes() = 1`),
)

const giveBack = statement((value: Settlement) =>
  table
    .updateTable('model_spend')
    .set({
      spent_microcents: sql<number>`spent_microcents - ${value.reservedMicrocents} + ${value.costMicrocents}`,
      input_tokens: sql<number>`input_tokens + ${value.inputTokens}`,
      output_tokens: sql<number>`output_tokens + ${value.outputTokens}`,
    })
    .where('business_day', '=', value.businessDay),
)

/** Takes the worst that a call may cost from the day's cap. No row where it is not left. */
export function reserveSpend(reservation: Reservation): readonly Statement[] {
  const { businessDay } = reservation
  return [openDay({ businessDay }), takeWithinCap(reservation), readTaken({ businessDay })]
}

/** Puts what a call did cost in the place of what was taken for it. Once for each reservation. */
export function settleSpend(settlement: Settlement): readonly Statement[] {
  return [giveBack(settlement)]
}

/** What a day has cost so far, reservations of calls under way among it. */
export const readSpend = statement((value: { businessDay: string }) =>
  table
    .selectFrom('model_spend')
    .select(['spent_microcents', 'calls', 'input_tokens', 'output_tokens'])
    .where('business_day', '=', value.businessDay),
)
