import type { Category, Item, Menu, Option, OptionGroup, Words } from '../../domain/menu/menu.ts'
import { ALSO_CALLED } from './order-words.ts'

/** The menu of the measured orders, in its own form. */
export type SourceMenu = {
  drinks: readonly { name: string; description: string | null }[]
  attributes: Readonly<Record<'milk' | 'caffeine' | 'temperature' | 'shots', readonly string[]>>
  addons: readonly string[]
}

const TEAS = { herbal: ['herbal tea'], 'green tea': [], 'oolong tea': ['oolong'], 'black tea': [] }

/** The same menu as a menu file. An option's id is its group and its name, so that it can be told back. */
export function convertMenu(source: SourceMenu): Menu {
  const teas = Object.entries(TEAS).map(([kind, aliases]): Category => ({ id: idOf(kind), name: kind, aliases }))
  const categories: Category[] = [
    { id: 'coffee', name: 'Coffee', aliases: ['coffee drink', 'espresso drink'] },
    ...teas,
  ]
  const everywhere = { categoryIds: categories.map(({ id }) => id) }
  const group = (id: string, names: readonly string[], rest: Partial<OptionGroup> & Words): OptionGroup => ({
    id,
    kind: 'exclusive',
    min: 0,
    max: 1,
    appliesTo: everywhere,
    options: names.map((name): Option => ({
      id: idOf(`${id} ${name}`),
      ...wordsOf(name),
      priceCents: 0,
      ingredientIds: [],
    })),
    ...rest,
  })
  return {
    format: 1,
    cafe: { name: 'Measured', currency: 'USD', timeZone: 'UTC', taxBps: 0 },
    stations: [{ id: 'bar', name: 'Bar', hands: 1 }],
    ingredients: [],
    sizeScales: [
      {
        id: 'cup',
        defaultSizeId: 'medium',
        sizes: [
          { id: 'small', name: 'Small', aliases: ['tall'], deltaCents: 0 },
          { id: 'medium', name: 'Medium', aliases: ['grande'], deltaCents: 0 },
          { id: 'large', name: 'Large', aliases: ['venti'], deltaCents: 0 },
        ],
      },
    ],
    optionGroups: [
      group('milk', source.attributes.milk, { name: 'Milk', plural: 'Milks' }),
      group('caffeine', source.attributes.caffeine, {
        name: 'Caffeine',
        aliases: ['caffeination'],
        defaultOptionId: 'caffeine-caff',
      }),
      group('temperature', source.attributes.temperature, { name: 'Temperature', defaultOptionId: 'temperature-hot' }),
      group('shots', source.attributes.shots, { name: 'Shots' }),
      group('addons', source.addons, {
        name: 'Sweeteners',
        aliases: ['sweetener', 'syrup'],
        kind: 'countable',
        max: 5,
      }),
    ],
    categories,
    items: source.drinks.map(({ name, description }): Item => {
      const kind = description !== null && description in TEAS ? description : undefined
      return {
        id: idOf(name),
        ...wordsOf(name),
        categoryId: kind === undefined ? 'coffee' : idOf(kind),
        priceCents: 400,
        sizeScaleId: 'cup',
        ingredientIds: [],
        prepSeconds: 60,
        stationId: 'bar',
      }
    }),
  }
}

/** As ids are written: lower-case words joined by hyphens. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/%/g, ' percent')
    .replace(/[^a-z0-9]+/g, '-')
}

function wordsOf(name: string): Words {
  return { name, aliases: ALSO_CALLED[name.toLowerCase()] ?? [] }
}
