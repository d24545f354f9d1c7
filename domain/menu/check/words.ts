import { appliesTo } from '../menu-index.ts'
import type { Menu, OptionGroup, Words } from '../menu.ts'
import type { MenuFlaw } from './flaw.ts'

type Spoken = { id: string; word: string; path: MenuFlaw['path'] }
type Claim = Spoken & { group?: OptionGroup }

/** A word names one thing: one item, one option of those that an item can be had with, one size of a scale. */
export function checkWords(menu: Menu): MenuFlaw[] {
  const items = menu.items.flatMap((item, at) => spoken(item, ['items', at]))
  const options: Claim[] = menu.optionGroups.flatMap((group, at) =>
    group.options
      .flatMap((option, position) => spoken(option, ['optionGroups', at, 'options', position]))
      .map((claim) => ({ ...claim, group })),
  )
  return [
    ...clashes('item', items, () => true),
    ...clashes('option', options, (one, other) => meet(menu, one.group, other.group)),
    ...menu.sizeScales.flatMap((scale, at) =>
      clashes(
        'size',
        scale.sizes.flatMap((size, position) => spoken(size, ['sizeScales', at, 'sizes', position])),
        () => true,
      ),
    ),
  ]
}

/** As it is compared: `Café ` and `café` are one word. */
function plainly(word: string): string {
  return word.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}

function spoken({ id, name, plural, aliases = [] }: Words & { id: string }, path: MenuFlaw['path']): Spoken[] {
  return [
    { id, word: plainly(name), path: [...path, 'name'] },
    ...(plural === undefined ? [] : [{ id, word: plainly(plural), path: [...path, 'plural'] }]),
    ...aliases.map((alias, position) => ({ id, word: plainly(alias), path: [...path, 'aliases', position] })),
  ]
}

function clashes(kind: string, claims: readonly Claim[], meets: (one: Claim, other: Claim) => boolean): MenuFlaw[] {
  const flaws: MenuFlaw[] = []
  const claimed = new Map<string, Claim[]>()
  for (const claim of claims) {
    const before = claimed.get(claim.word) ?? []
    const rival = before.find((other) => other.id !== claim.id && meets(claim, other))
    if (rival) {
      const message = `“${claim.word}” already means the ${kind} “${rival.id}”; leave the word to one of them`
      flaws.push({ path: claim.path, message })
    }
    claimed.set(claim.word, [...before, claim])
  }
  return flaws
}

function meet(menu: Menu, one: OptionGroup | undefined, other: OptionGroup | undefined): boolean {
  if (!one || !other) return false
  return one === other || menu.items.some((item) => appliesTo(one, item) && appliesTo(other, item))
}
