import fc from 'fast-check'
import { sizesOf, type MenuIndex } from '../../domain/menu/menu-index.ts'
import type { Item } from '../../domain/menu/menu.ts'
import type { CartLine } from '../../domain/order/cart.ts'

/** One turn of a conversation, and the cart that it leaves. */
export type SaidTurn = { said: string; lines: readonly CartLine[] }

/** Numbers that decide one turn, whatever the cart is by then. */
type Dice = { act: number; line: number; item: number; size: number; option: number; way: number }

/** Conversations of orders and changes; every line of the cart is of another item, so that each can be spoken of by name. */
export function anySaidTurns(index: MenuIndex): fc.Arbitrary<readonly SaidTurn[]> {
  const nat = fc.nat({ max: 999 })
  const dice = fc.record({ act: nat, line: nat, item: nat, size: nat, option: nat, way: nat })
  return fc.array(dice, { minLength: 2, maxLength: 10 }).map((rolls) => {
    const turns: SaidTurn[] = []
    for (const roll of rolls) turns.push(turnOf(index, turns.at(-1)?.lines ?? [], roll))
    return turns
  })
}

function turnOf(index: MenuIndex, lines: readonly CartLine[], dice: Dice): SaidTurn {
  const free = index.menu.items.filter(({ id }) => !lines.some(({ itemId }) => itemId === id))
  const item = at(free, dice.item)
  if (lines.length === 0 || dice.act % 3 === 0) {
    const said = at([`a ${item.name}`, `can I get a ${item.name} too`, `and one ${item.name} please`], dice.way)
    return { said, lines: [...lines, { itemId: item.id, quantity: 1, options: [] }] }
  }
  const line = at(lines, dice.line)
  const change = at([setSize, setCount, addOption, removeLine, replaceItem], dice.act)
  return change(index, lines, line, item, dice) ?? { said: 'hello', lines }
}

type Change = (
  index: MenuIndex,
  lines: readonly CartLine[],
  line: CartLine,
  other: Item,
  dice: Dice,
) => SaidTurn | undefined

const setSize: Change = (index, lines, line, _, { size, way }) => {
  const item = itemOf(index, line)
  const sizes = sizesOf(index, item)
  if (sizes.length === 0) return undefined
  const { id, name } = at(sizes, size)
  const said = at(
    [
      `make the ${item.name} ${name}`,
      `the ${item.name} should be ${name} please`,
      `can you make the ${item.name} a ${name}`,
    ],
    way,
  )
  return { said, lines: put(lines, line, { ...line, sizeId: id }) }
}

const setCount: Change = (index, lines, line, _, { size, way }) => {
  const { name, plural = name } = itemOf(index, line)
  const quantity = 2 + (size % 5)
  const said = at(
    [`make it ${quantity} ${plural}`, `actually ${quantity} ${plural}`, `no, ${quantity} ${plural} please`],
    way,
  )
  return { said, lines: put(lines, line, { ...line, quantity }) }
}

const addOption: Change = (index, lines, line, _, { option, way }) => {
  const item = itemOf(index, line)
  const groups = index.groupsOf.get(item.id) ?? []
  const options = groups.filter(({ kind }) => kind === 'countable').flatMap((group) => group.options)
  if (options.length === 0) return undefined
  const { id, name } = at(options, option)
  if (line.options.some(({ optionId }) => optionId === id)) {
    const said = at([`remove the ${name} from the ${item.name}`, `no ${name} in the ${item.name}`], way)
    return {
      said,
      lines: put(lines, line, { ...line, options: line.options.filter(({ optionId }) => optionId !== id) }),
    }
  }
  const said = at(
    [`add ${name} to the ${item.name}`, `the ${item.name} with ${name}`, `can I have ${name} in the ${item.name}`],
    way,
  )
  return { said, lines: put(lines, line, { ...line, options: [...line.options, { optionId: id }] }) }
}

const removeLine: Change = (index, lines, line, _, { way }) => {
  const { name } = itemOf(index, line)
  const said = at(
    [`remove the ${name}`, `cancel the ${name} please`, `I don't want the ${name}`, `take off the ${name}`],
    way,
  )
  return { said, lines: lines.filter((other) => other !== line) }
}

/** Options that the new item cannot have would be lost, so only a plain line is replaced. */
const replaceItem: Change = (index, lines, line, other, { way }) => {
  if (line.options.length > 0 || line.sizeId !== undefined) return undefined
  const { name } = itemOf(index, line)
  const said = at(
    [
      `change the ${name} to a ${other.name}`,
      `swap the ${name} for a ${other.name}`,
      `a ${other.name} instead of the ${name}`,
    ],
    way,
  )
  return { said, lines: put(lines, line, { ...line, itemId: other.id, quantity: way % 3 === 2 ? 1 : line.quantity }) }
}

function put(lines: readonly CartLine[], line: CartLine, changed: CartLine): CartLine[] {
  return lines.map((other) => (other === line ? changed : other))
}

function itemOf(index: MenuIndex, { itemId }: CartLine): Item {
  const item = index.items.get(itemId)
  if (!item) throw new Error(`There is no ${itemId}`)
  return item
}

function at<Value>(values: readonly Value[], roll: number): Value {
  const value = values[roll % values.length]
  if (value === undefined) throw new Error('There is nothing to choose from')
  return value
}
