import type { Menu, Words } from '../../domain/menu/menu.ts'
import { keysOf } from '../text/tokenize.ts'
import type { Sense } from './sense.ts'

export type Named = { keys: readonly string[]; sense: Sense }

/** What the menu itself says that its things are called: names, plurals and aliases. */
export function stated(menu: Menu): Named[] {
  return [
    ...menu.items.flatMap((item) => named(item, { kind: 'item', itemId: item.id })),
    ...menu.optionGroups.flatMap((group) =>
      group.options.flatMap((option) => named(option, { kind: 'option', optionId: option.id, groupId: group.id })),
    ),
    ...menu.sizeScales.flatMap((scale) =>
      scale.sizes.flatMap((size) => named(size, { kind: 'size', sizeId: size.id, scaleId: scale.id })),
    ),
    ...menu.optionGroups.flatMap((group) => named(group, { kind: 'group', groupId: group.id })),
    ...menu.categories.flatMap((category) => {
      const itemIds = menu.items.filter(({ categoryId }) => categoryId === category.id).map(({ id }) => id)
      return named(category, { kind: 'category', categoryId: category.id, itemIds })
    }),
  ]
}

/** The keys of each phrase. A name in brackets, as in `Binary Brew (Cortado)`, is also said without them, and alone. */
export function phrasesOf({ name, plural, aliases = [] }: Words): string[][] {
  const bracketed = /^(.+)\((.+)\)(.*)$/.exec(name)
  const parts = bracketed ? [`${bracketed[1]} ${bracketed[3]}`, bracketed[2] ?? ''] : []
  return [name, ...parts, ...(plural === undefined ? [] : [plural]), ...aliases].map(keysOf)
}

function named(words: Words, sense: Sense): Named[] {
  return phrasesOf(words).map((keys) => ({ keys, sense }))
}
