import type { Ingredient, Item, Menu, Option, OptionGroup, Size, SizeScale, Station } from './menu.ts'

/** A menu, ready to be asked. Built once for each revision; holds no state of its own. */
export type MenuIndex = {
  menu: Menu
  items: ReadonlyMap<string, Item>
  options: ReadonlyMap<string, { option: Option; group: OptionGroup }>
  ingredients: ReadonlyMap<string, Ingredient>
  stations: ReadonlyMap<string, Station>
  sizeScales: ReadonlyMap<string, SizeScale>
  /** The groups that apply to each item, in the menu's order. */
  groupsOf: ReadonlyMap<string, readonly OptionGroup[]>
}

export function indexMenu(menu: Menu): MenuIndex {
  return {
    menu,
    items: byId(menu.items),
    options: new Map(
      menu.optionGroups.flatMap((group) => group.options.map((option) => [option.id, { option, group }] as const)),
    ),
    ingredients: byId(menu.ingredients),
    stations: byId(menu.stations),
    sizeScales: byId(menu.sizeScales),
    groupsOf: new Map(
      menu.items.map((item) => [item.id, menu.optionGroups.filter((group) => appliesTo(group, item))] as const),
    ),
  }
}

export function appliesTo(group: OptionGroup, item: Item): boolean {
  const { categoryIds = [], itemIds = [], exceptItemIds = [] } = group.appliesTo
  if (exceptItemIds.includes(item.id)) return false
  return itemIds.includes(item.id) || categoryIds.includes(item.categoryId)
}

/** What the item comes with in this group when the customer says nothing; nothing where there is no default. */
export function defaultOptionId(item: Item, group: OptionGroup): string | undefined {
  const own = item.defaults?.[group.id]
  return own === undefined ? group.defaultOptionId : (own ?? undefined)
}

/** The sizes an item comes in, none where it has one size only. */
export function sizesOf(index: MenuIndex, item: Item): readonly Size[] {
  return item.sizeScaleId === undefined ? [] : (index.sizeScales.get(item.sizeScaleId)?.sizes ?? [])
}

export function defaultSizeId(index: MenuIndex, item: Item): string | undefined {
  return item.sizeScaleId === undefined ? undefined : index.sizeScales.get(item.sizeScaleId)?.defaultSizeId
}

function byId<Thing extends { id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]))
}
