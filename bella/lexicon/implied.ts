import type { Menu, Option, OptionGroup } from '../../domain/menu/menu.ts'
import { LANGUAGE_VOCABULARY } from './language.ts'
import type { Sense } from './sense.ts'
import { phrasesOf, type Named } from './stated.ts'

/**
 * What follows from the menu's names though it does not say so: `oat` is the Oat milk of the group Milk, and `muffin` is
 * every item with that word in its name, to be asked about where there are several.
 */
export function implied(menu: Menu): Named[] {
  return [
    ...menu.optionGroups.flatMap((group) => group.options.flatMap((option) => withoutGroupName(option, group))),
    ...gathered(
      menu.items.map((item) => ({ id: item.id, phrases: phrasesOf({ name: item.name }) })),
      (itemIds): Sense => ({ kind: 'part', itemIds }),
    ),
    ...gathered(
      menu.optionGroups.flatMap(({ options }) =>
        options.map((o) => ({ id: o.id, phrases: phrasesOf({ name: o.name }) })),
      ),
      (optionIds): Sense => ({ kind: 'option part', optionIds }),
    ),
  ]
}

function withoutGroupName(option: Option, group: OptionGroup): Named[] {
  const owns = new Set(phrasesOf(group).map((keys) => keys.join(' ')))
  return phrasesOf({ name: option.name }).flatMap((keys) =>
    keys.length > 1 && owns.has(keys.at(-1) ?? '') && !keys.slice(0, -1).every(isOfLanguage)
      ? [{ keys: keys.slice(0, -1), sense: { kind: 'option' as const, optionId: option.id, groupId: group.id } }]
      : [],
  )
}

type Owner = { id: string; phrases: readonly (readonly string[])[] }

/** Every part of every name, with all that have it. Words of the language name nothing alone. */
function gathered(owners: readonly Owner[], senseOf: (ids: readonly string[]) => Sense): Named[] {
  const ids = new Map<string, Set<string>>()
  for (const { id, phrases } of owners)
    for (const keys of phrases) for (const part of partsOf(keys)) ids.set(part, (ids.get(part) ?? new Set()).add(id))
  return [...ids].map(([part, some]) => ({ keys: part.split(' '), sense: senseOf([...some]) }))
}

function partsOf(keys: readonly string[]): string[] {
  return (
    keys
      .flatMap((_, from) => keys.slice(from).map((_key, length) => keys.slice(from, from + length + 1)))
      // Of `sugar free`, sugar is what it has not.
      .filter((part) => keys[keys.indexOf(part.at(-1) ?? '') + 1] !== 'free')
      .filter((part) => part.length < keys.length && !isOfLanguage(part[0]) && !isOfLanguage(part.at(-1)))
      .map((part) => part.join(' '))
  )
}

function isOfLanguage(key = ''): boolean {
  return LANGUAGE_VOCABULARY.has(key) || /^\d+$|^[^%]$/.test(key)
}
