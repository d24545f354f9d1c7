import { statement, table } from '../statement.ts'

/** Takes effect once in a database's life; every later call changes nothing. */
export const nameCafe = statement((value: { cafeId: string; secret: string; nowMs: number }) =>
  table
    .insertInto('cafe')
    .values({ only: 1, cafe_id: value.cafeId, secret: value.secret, created_at_ms: value.nowMs })
    .onConflict((conflict) => conflict.doNothing()),
)

export const readCafe = statement(() => table.selectFrom('cafe').select(['cafe_id', 'secret']))
