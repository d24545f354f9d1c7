import type { Menu } from '../../api/use-menu.ts'

const TINTS = ['bg-latte', 'bg-sage', 'bg-butter', 'bg-blush']

/** Each category has its own colour of tile. */
export function tintOf(menu: Menu, item: { categoryId: string }): string {
  const at = menu.menu.categories.findIndex(({ id }) => id === item.categoryId)
  return TINTS[Math.max(0, at) % TINTS.length] ?? 'bg-latte'
}
