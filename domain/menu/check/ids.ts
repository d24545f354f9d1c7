import type { Menu } from '../menu.ts'
import type { MenuFlaw } from './flaw.ts'

type Named = { id: string; path: MenuFlaw['path'] }

/** Ids are unique among their kind; option ids over all groups, since a cart names an option without its group. */
export function checkIds(menu: Menu): MenuFlaw[] {
  return [
    ...repeated('station', listed(menu.stations, ['stations'])),
    ...repeated('ingredient', listed(menu.ingredients, ['ingredients'])),
    ...repeated('size scale', listed(menu.sizeScales, ['sizeScales'])),
    ...menu.sizeScales.flatMap((scale, at) =>
      repeated(`size of “${scale.id}”`, listed(scale.sizes, ['sizeScales', at, 'sizes'])),
    ),
    ...repeated('option group', listed(menu.optionGroups, ['optionGroups'])),
    ...repeated(
      'option',
      menu.optionGroups.flatMap((group, at) => listed(group.options, ['optionGroups', at, 'options'])),
    ),
    ...repeated('category', listed(menu.categories, ['categories'])),
    ...repeated('item', listed(menu.items, ['items'])),
  ]
}

function listed(things: readonly { id: string }[], path: MenuFlaw['path']): Named[] {
  return things.map(({ id }, position) => ({ id, path: [...path, position, 'id'] }))
}

function repeated(kind: string, things: readonly Named[]): MenuFlaw[] {
  const seen = new Set<string>()
  return things
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id, path }) => ({ path, message: `another ${kind} has the id “${id}”; give this one an id of its own` }))
}
