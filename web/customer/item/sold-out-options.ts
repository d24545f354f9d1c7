import type { MenuReply } from '../../../contract/menu.ts'

export function soldOutOptions(menu: MenuReply): ReadonlySet<string> {
  const options = menu.optionGroups.flatMap((group) => group.options)
  return new Set(options.filter(({ available }) => !available).map(({ id }) => id))
}
