import { appliesTo } from '../menu-index.ts'
import type { Item, Menu, OptionGroup } from '../menu.ts'
import { unknownId, type MenuFlaw } from './flaw.ts'

type Path = MenuFlaw['path']

/** Every id that is mentioned belongs to something. */
export function checkReferences(menu: Menu): MenuFlaw[] {
  return [
    ...menu.sizeScales.flatMap((scale, at) =>
      mentioned('size', [scale.defaultSizeId], scale.sizes, () => ['sizeScales', at, 'defaultSizeId']),
    ),
    ...menu.optionGroups.flatMap((group, at) => ofGroup(menu, group, ['optionGroups', at])),
    ...menu.items.flatMap((item, at) => ofItem(menu, item, ['items', at])),
  ]
}

function ofGroup(menu: Menu, group: OptionGroup, path: Path): MenuFlaw[] {
  const { categoryIds = [], itemIds = [], exceptItemIds = [] } = group.appliesTo
  const under = (list: string) => (position: number) => [...path, 'appliesTo', list, position]
  return [
    ...mentioned('category', categoryIds, menu.categories, under('categoryIds')),
    ...mentioned('item', itemIds, menu.items, under('itemIds')),
    ...mentioned('item', exceptItemIds, menu.items, under('exceptItemIds')),
    ...mentioned(`option of “${group.id}”`, some(group.defaultOptionId), group.options, () => [
      ...path,
      'defaultOptionId',
    ]),
    ...group.options.flatMap(({ ingredientIds }, at) =>
      mentioned('ingredient', ingredientIds, menu.ingredients, (position) => [
        ...path,
        'options',
        at,
        'ingredientIds',
        position,
      ]),
    ),
  ]
}

function ofItem(menu: Menu, item: Item, path: Path): MenuFlaw[] {
  return [
    ...mentioned('category', [item.categoryId], menu.categories, () => [...path, 'categoryId']),
    ...mentioned('size scale', some(item.sizeScaleId), menu.sizeScales, () => [...path, 'sizeScaleId']),
    ...Object.entries(item.defaults ?? {}).flatMap(([groupId, optionId]) =>
      ofDefault(menu, item, groupId, optionId, [...path, 'defaults', groupId]),
    ),
    ...mentioned('ingredient', item.ingredientIds, menu.ingredients, (at) => [...path, 'ingredientIds', at]),
    ...mentioned('station', [item.stationId], menu.stations, () => [...path, 'stationId']),
  ]
}

function ofDefault(menu: Menu, item: Item, groupId: string, optionId: string | null, path: Path): MenuFlaw[] {
  const group = menu.optionGroups.find(({ id }) => id === groupId)
  if (!group) return mentioned('option group', [groupId], menu.optionGroups, () => path)
  if (!appliesTo(group, item)) {
    const message = `“${groupId}” does not apply to “${item.id}”; name the item in the group’s appliesTo, or take this default out`
    return [{ path, message }]
  }
  return mentioned(`option of “${groupId}”`, some(optionId), group.options, () => path)
}

function mentioned(
  kind: string,
  ids: readonly string[],
  things: readonly { id: string }[],
  pathOf: (position: number) => Path,
): MenuFlaw[] {
  const known = new Set(things.map(({ id }) => id))
  return ids.flatMap((id, position) => (known.has(id) ? [] : [unknownId(pathOf(position), kind, id, known)]))
}

function some(id: string | null | undefined): string[] {
  return id == null ? [] : [id]
}
