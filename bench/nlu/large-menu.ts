import type { Item, Menu } from '../../domain/menu/menu.ts'

const KINDS = 'berry almond maple ginger lemon walnut pepper garlic honey sesame olive mango peach cherry apple'.split(
  ' ',
)
const DISHES =
  'bagel bowl burger cake cookie curry flatbread galette noodles omelette pie porridge quiche risotto salad smoothie soup tart toastie waffle'.split(
    ' ',
  )

/** A menu with as many more items, each of two words that others have too. */
export function enlarge(menu: Menu, itemsMax: number): Menu {
  const [like] = menu.items
  if (!like) return menu
  const more = KINDS.flatMap((kind) =>
    DISHES.map((dish): Item => ({
      ...like,
      id: `${kind}-${dish}`,
      name: `${kind} ${dish}`,
      plural: `${kind} ${dish}s`,
      aliases: [],
    })),
  )
  return { ...menu, items: [...menu.items, ...more].slice(0, itemsMax) }
}
