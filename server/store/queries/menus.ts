import { sql } from 'kysely'
import { statement, table } from '../statement.ts'
import type { Statement } from '../store.ts'
import { appendMenuEvent } from './events.ts'

/** The menu in force, its revision, and all that cannot be had or is counted: one row, so that the parts agree. */
export const readMenuState = statement(() =>
  table
    .selectFrom('menu_state')
    .innerJoin('menus', 'menus.menu_id', 'menu_state.menu_id')
    .select((eb) => [
      'menu_state.revision',
      'menus.menu_id',
      'menus.body_json',
      sql<string>`(SELECT json_group_array(json_object('kind', kind, 'id', thing_id)) FROM eighty_sixed)`.as(
        'out_json',
      ),
      sql<string>`(SELECT json_group_object(item_id, left_count) FROM stock)`.as('stock_json'),
      eb
        .selectFrom('events')
        .select((inner) => inner.fn.max('seq').as('seq'))
        .as('seq'),
    ]),
)

const insertMenu = statement((value: { bodyJson: string; nowMs: number }) =>
  table.insertInto('menus').values({
    menu_id: sql<number>`(SELECT COALESCE(MAX(menu_id), 0) + 1 FROM menus)`,
    body_json: value.bodyJson,
    imported_at_ms: value.nowMs,
  }),
)

const pointAtNewest = statement(() =>
  table
    .insertInto('menu_state')
    .columns(['only', 'revision', 'menu_id'])
    .expression(
      table
        .selectFrom('menus')
        .select([sql<1>`1`.as('only'), sql<number>`1`.as('revision'), (eb) => eb.fn.max('menu_id').as('menu_id')])
        .where(sql<boolean>`true`),
    )
    .onConflict((conflict) =>
      conflict.column('only').doUpdateSet({
        revision: (eb) => eb('menu_state.revision', '+', 1),
        menu_id: (eb) => eb.ref('excluded.menu_id'),
      }),
    ),
)

const growRevision = statement(() =>
  table.updateTable('menu_state').set((eb) => ({ revision: eb('revision', '+', 1) })),
)

const eightySixOne = statement((value: { kind: 'item' | 'option' | 'ingredient'; id: string; nowMs: number }) =>
  table
    .insertInto('eighty_sixed')
    .values({ kind: value.kind, thing_id: value.id, since_ms: value.nowMs })
    .onConflict((conflict) => conflict.doNothing()),
)

const bringBackOne = statement((value: { kind: 'item' | 'option' | 'ingredient'; id: string }) =>
  table.deleteFrom('eighty_sixed').where('kind', '=', value.kind).where('thing_id', '=', value.id),
)

const countStock = statement((value: { itemId: string; left: number }) =>
  table
    .insertInto('stock')
    .values({ item_id: value.itemId, left_count: value.left })
    .onConflict((conflict) =>
      conflict.column('item_id').doUpdateSet({ left_count: (eb) => eb.ref('excluded.left_count') }),
    ),
)

const uncountStock = statement((value: { itemId: string }) =>
  table.deleteFrom('stock').where('item_id', '=', value.itemId),
)

export type Thing = { kind: 'item' | 'option' | 'ingredient'; id: string }

/** A new menu in force, at a new revision. The menus before it stay. */
export function importMenu(bodyJson: string, nowMs: number): readonly Statement[] {
  return [insertMenu({ bodyJson, nowMs }), pointAtNewest({}), appendMenuEvent({ nowMs })]
}

export function eightySix(thing: Thing, nowMs: number): readonly Statement[] {
  return [eightySixOne({ ...thing, nowMs }), growRevision({}), appendMenuEvent({ nowMs })]
}

export function bringBack(thing: Thing, nowMs: number): readonly Statement[] {
  return [bringBackOne(thing), growRevision({}), appendMenuEvent({ nowMs })]
}

/** `left`: how many of an item can still be sold; `null`: it is not counted. */
export function setStock(itemId: string, left: number | null, nowMs: number): readonly Statement[] {
  const change = left === null ? uncountStock({ itemId }) : countStock({ itemId, left })
  return [change, growRevision({}), appendMenuEvent({ nowMs })]
}
