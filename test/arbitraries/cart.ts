import fc from 'fast-check'
import { defaultOptionId, indexMenu, sizesOf, type MenuIndex } from '../../domain/menu/menu-index.ts'
import type { Item, Menu, OptionGroup } from '../../domain/menu/menu.ts'
import { AMOUNTS, type CartLine, type ChosenOption } from '../../domain/order/cart.ts'
import { anyMenu } from './menu.ts'

/** Numbers that decide one line of a cart, whatever the menu. */
type Dice = { item: number; size: number; quantity: number; picks: readonly number[] }

const dice: fc.Arbitrary<Dice> = fc.record({
  item: fc.nat(),
  size: fc.nat(),
  quantity: fc.integer({ min: 1, max: 12 }),
  picks: fc.array(fc.nat(), { maxLength: 12 }),
})

/** A menu and a cart that can be sold from it. */
export const anyMenuAndCart: fc.Arbitrary<{ menu: Menu; cart: readonly CartLine[] }> = fc
  .record({ menu: anyMenu, rolls: fc.array(dice, { minLength: 1, maxLength: 8 }) })
  .map(({ menu, rolls }) => ({ menu, cart: rolls.map((roll) => lineOf(indexMenu(menu), roll)) }))

/** A cart from anywhere: ids of nothing, quantities that are none. */
export const anyNonsenseCart = (menu: Menu): fc.Arbitrary<readonly CartLine[]> => {
  const someId = fc.oneof(
    fc.constantFrom(...menu.items.map(({ id }) => id)),
    fc.constantFrom('', '__proto__', 'constructor', 'size-0', ...[...indexMenu(menu).options.keys()]),
    fc.string(),
  )
  const someCount = fc.oneof(fc.integer({ min: -2, max: 60 }), fc.double(), fc.maxSafeInteger())
  const option = fc.record(
    { optionId: someId, quantity: someCount, amount: fc.constantFrom(...AMOUNTS) },
    { requiredKeys: ['optionId'], noNullPrototype: true },
  )
  return fc.array(
    fc.record(
      { itemId: someId, quantity: someCount, sizeId: someId, options: fc.array(option, { maxLength: 5 }) },
      { requiredKeys: ['itemId', 'quantity', 'options'], noNullPrototype: true },
    ),
    { maxLength: 60 },
  )
}

function lineOf(index: MenuIndex, { item, size, quantity, picks }: Dice): CartLine {
  const chosen = at(index.menu.items, item)
  const sizes = sizesOf(index, chosen)
  return {
    itemId: chosen.id,
    quantity,
    ...(sizes.length > 0 && size % 3 > 0 && { sizeId: at(sizes, size).id }),
    options: (index.groupsOf.get(chosen.id) ?? []).flatMap((group) => choicesOf(chosen, group, picks)),
  }
}

/** As many of a group's options as the picks say, within what the group allows. */
function choicesOf(item: Item, group: OptionGroup, picks: readonly number[]): ChosenOption[] {
  const untouched = defaultOptionId(item, group) === undefined ? 0 : 1
  const [first = 0, ...rest] = picks
  const wanted = Math.min(group.max, Math.max(group.min, first % (group.max + 1)))
  if (wanted === 0 || (first % 2 === 0 && untouched >= group.min)) return []
  const counts = new Map<string, number>()
  for (let taken = 0; taken < wanted; taken++) {
    const free = group.options.filter(({ id, max = 1 }) => (counts.get(id) ?? 0) < max)
    const { id } = at(free, rest[taken] ?? taken)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].map(([optionId, quantity]) => {
    const { amounts } = at(
      group.options.filter(({ id }) => id === optionId),
      0,
    )
    return { optionId, quantity, ...(amounts && { amount: at(AMOUNTS, first) }) }
  })
}

function at<Value>(values: readonly Value[], roll: number): Value {
  const value = values[roll % values.length]
  if (value === undefined) throw new Error('There is nothing to choose from')
  return value
}
