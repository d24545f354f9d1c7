import type { Menu, OptionGroup } from '../menu.ts'
import type { MenuFlaw } from './flaw.ts'

/** What may be chosen of a group can be chosen. */
export function checkOptionGroups(menu: Menu): MenuFlaw[] {
  return menu.optionGroups.flatMap((group, position) => ofGroup(group, ['optionGroups', position]))
}

function ofGroup(group: OptionGroup, path: MenuFlaw['path']): MenuFlaw[] {
  const flaws: MenuFlaw[] = []
  if (group.kind === 'exclusive' && group.max !== 1)
    flaws.push({
      path: [...path, 'max'],
      message: 'an exclusive group allows one choice; set max to 1, or make it countable',
    })
  if (group.min > group.max)
    flaws.push({ path: [...path, 'min'], message: `min ${group.min} is more than max ${group.max}; lower it` })
  const choosable = group.options.reduce((sum, { max = 1 }) => sum + max, 0)
  if (group.min > choosable)
    flaws.push({
      path: [...path, 'min'],
      message: `min ${group.min} cannot be reached: all options together allow ${choosable}`,
    })
  for (const [position, { id, max = 1 }] of group.options.entries())
    if (max > group.max) {
      const message = `“${id}” allows ${max}, but its group allows ${group.max} in all; lower this or raise that`
      flaws.push({ path: [...path, 'options', position, 'max'], message })
    }
  return flaws
}
