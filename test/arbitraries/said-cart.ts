import fc from 'fast-check'
import type { Item, OptionGroup } from '../../domain/menu/menu.ts'
import { sizesOf, type MenuIndex } from '../../domain/menu/menu-index.ts'
import type { Amount, CartLine, ChosenOption } from '../../domain/order/cart.ts'

/** A cart, and one of the many ways to say it. */
export type SaidCart = { lines: readonly CartLine[]; said: string }

const COUNTS = ['', 'a', 'two', 'three', 'four', '5', '6']
const OPENINGS = [
  '',
  'hi, ',
  "I'd like ",
  'can I get ',
  'hello! could I please have ',
  "I'll take ",
  'give me ',
  'we need ',
]
const CLOSINGS = ['', ' please', '.', ', thanks', ' please, thank you!']
const JOINTS = [', ', ' and ', ', and ', ' plus ', '. Also, ', ' and also ']

/** Carts of one to four lines, said in menu words: counts, sizes before the name, options behind it. */
export function anySaidCart(index: MenuIndex): fc.Arbitrary<SaidCart> {
  return fc
    .record({
      spoken: fc.uniqueArray(anyLine(index), {
        minLength: 1,
        maxLength: 4,
        selector: ({ line }) => JSON.stringify({ ...line, quantity: 1 }),
      }),
      opening: fc.constantFrom(...OPENINGS),
      closing: fc.constantFrom(...CLOSINGS),
      joints: fc.array(fc.constantFrom(...JOINTS), { minLength: 4, maxLength: 4 }),
    })
    .map(({ spoken, opening, closing, joints }) => ({
      lines: spoken.map(({ line }) => line),
      said: spoken.reduce((text, { said }, at) => `${text}${at === 0 ? '' : joints[at]}${said}`, opening) + closing,
    }))
}

function anyLine(index: MenuIndex): fc.Arbitrary<{ line: CartLine; said: string }> {
  return fc
    .record({
      item: fc.constantFrom(...index.menu.items),
      quantity: fc.integer({ min: 1, max: 6 }),
      roll: fc.nat({ max: 9 }),
    })
    .chain(({ item, quantity, roll }) =>
      fc.tuple(...(index.groupsOf.get(item.id) ?? []).map((group) => anyChoice(group))).map((choices) => {
        const chosen = choices.filter((choice) => choice !== undefined)
        const size = sizesOf(index, item)[roll]
        const options = chosen.map(({ option }) => option)
        return {
          line: { itemId: item.id, quantity, ...(size && { sizeId: size.id }), options },
          said: [
            COUNTS[quantity],
            size?.name.toLowerCase(),
            nameOf(item, quantity),
            ...withThem(chosen.map(({ said }) => said)),
          ]
            .filter((word) => word !== undefined)
            .join(' '),
        }
      }),
    )
}

type Choice = { option: ChosenOption; said: string }

function anyChoice(group: OptionGroup): fc.Arbitrary<Choice | undefined> {
  const choice = fc
    .record({
      option: fc.constantFrom(...group.options),
      count: fc.nat({ max: 2 }),
      amount: fc.constantFrom<Amount>('light', 'regular', 'extra'),
    })
    .map(({ option: { id, name, plural, max = 1, amounts = false }, count, amount }): Choice => {
      const quantity = Math.min(count + 1, max)
      const told = amounts && quantity === 1 && amount !== 'regular'
      const word = (quantity > 1 ? (plural ?? name) : name).toLowerCase()
      return {
        option: { optionId: id, ...(quantity > 1 && { quantity }), ...(told && { amount }) },
        said: `${quantity > 1 ? `${COUNTS[quantity]} ` : ''}${told ? `${amount} ` : ''}${word}`,
      }
    })
  return fc.option(choice, { nil: undefined, freq: 2 })
}

function nameOf({ name, plural }: Item, quantity: number): string {
  return quantity > 1 ? (plural ?? name) : name
}

function withThem(options: readonly string[]): string[] {
  if (options.length === 0) return []
  const last = options.at(-1) ?? ''
  return ['with', options.length === 1 ? last : `${options.slice(0, -1).join(', ')} and ${last}`]
}
