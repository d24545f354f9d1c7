import fc from 'fast-check'
import { ALLERGENS } from '../../domain/allergen/allergens.ts'
import type { Ingredient, Item, Menu, OptionGroup, SizeScale, Words } from '../../domain/menu/menu.ts'

/** What anyone may write as a name; the schema refuses angle brackets and control characters. */
const text = fc.string({ unit: 'grapheme', maxLength: 8 }).map((any) => any.replace(/[<>\p{Cc}]/gu, ''))

/** Any menu that the café could sell from: its form fits and `checkMenu` finds nothing. */
export const anyMenu: fc.Arbitrary<Menu> = fc
  .record({
    stations: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
    ingredients: fc.array(allergens(), { maxLength: 6 }),
    scales: fc.array(fc.array(fc.integer({ min: -200, max: 300 }), { minLength: 1, maxLength: 4 }), { maxLength: 2 }),
    categories: fc.integer({ min: 1, max: 3 }),
    items: fc.integer({ min: 1, max: 5 }),
    groups: fc.integer({ min: 0, max: 4 }),
    currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
    timeZone: fc.constantFrom('America/New_York', 'Europe/Lisbon', 'Asia/Kathmandu', 'UTC'),
    taxBps: fc.integer({ min: 0, max: 5_000 }),
  })
  .chain((plan) => {
    const ids = (kind: string, count: number) => Array.from({ length: count }, (_, at) => `${kind}-${at}`)
    const ingredientIds = ids('ingredient', plan.ingredients.length)
    const categoryIds = ids('category', plan.categories)
    const itemIds = ids('item', plan.items)
    const scales: SizeScale[] = plan.scales.map((deltas, at) => ({
      id: `scale-${at}`,
      defaultSizeId: 'size-0',
      sizes: deltas.map((deltaCents, size) => ({ id: `size-${size}`, name: `Size ${size}`, deltaCents })),
    }))
    return fc
      .record({
        optionGroups: all(ids('group', plan.groups), (id) => group(id, categoryIds, itemIds, ingredientIds)),
        categories: all(categoryIds, (id) => words(id)),
      })
      .chain(({ optionGroups, categories }) =>
        all(itemIds, (id) =>
          item(id, { categoryIds, ingredientIds, scales, optionGroups, stations: plan.stations.length }),
        ).map((items) => ({
          format: 1 as const,
          cafe: { name: 'Any', currency: plan.currency, timeZone: plan.timeZone, taxBps: plan.taxBps },
          stations: plan.stations.map((hands, at) => ({ id: `station-${at}`, name: `Station ${at}`, hands })),
          ingredients: plan.ingredients.map((allergens, at): Ingredient => ({
            id: `ingredient-${at}`,
            name: `Ingredient ${at}`,
            allergens,
          })),
          sizeScales: scales,
          optionGroups,
          categories,
          items,
        })),
      )
  })

function allergens(): fc.Arbitrary<Ingredient['allergens']> {
  return fc.oneof(fc.constant('unknown' as const), fc.subarray(ALLERGENS.map(({ id }) => id)))
}

/** Every word ends with its owner's id, so that no two things share one. */
function words<Id extends string>(id: Id): fc.Arbitrary<Words & { id: Id }> {
  const word = (ending: string) => text.map((any) => `${any} ${ending}`)
  return fc
    .record(
      { name: word(id), plural: word(`${id}s`), aliases: fc.tuple(word(`${id}-a`), word(`${id}-b`)) },
      {
        requiredKeys: ['name'],
        noNullPrototype: true,
      },
    )
    .map((spoken) => ({ id, ...spoken }))
}

function group(
  id: string,
  categoryIds: readonly string[],
  itemIds: readonly string[],
  ingredientIds: readonly string[],
): fc.Arbitrary<OptionGroup> {
  const option = (optionId: string, kind: OptionGroup['kind']) =>
    fc
      .record({
        words: words(optionId),
        priceCents: fc.integer({ min: -60, max: 300 }),
        max: kind === 'exclusive' ? fc.constant(1) : fc.integer({ min: 1, max: 4 }),
        amounts: fc.boolean(),
        ingredientIds: fc.subarray([...ingredientIds]),
      })
      .map(({ words, ...rest }) => ({ ...words, ...rest }))
  return fc
    .record({
      words: words(id),
      kind: fc.constantFrom('exclusive' as const, 'countable' as const),
      count: fc.integer({ min: 1, max: 4 }),
      appliesTo: fc.record(
        {
          categoryIds: fc.subarray([...categoryIds]),
          itemIds: fc.subarray([...itemIds]),
          exceptItemIds: fc.subarray([...itemIds]),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
    })
    .chain(({ words, kind, count, appliesTo }) =>
      fc
        .record({
          options: all(
            Array.from({ length: count }, (_, at) => `${id}-option-${at}`),
            (optionId) => option(optionId, kind),
          ),
          slack: fc.nat({ max: 3 }),
          min: fc.nat({ max: 3 }),
          defaultAt: fc.option(fc.nat({ max: count - 1 }), { nil: undefined }),
        })
        .map(({ options, slack, min, defaultAt }) => {
          const largest = Math.max(...options.map((each) => each.max))
          const choosable = options.reduce((sum, each) => sum + each.max, 0)
          const max = kind === 'exclusive' ? 1 : Math.min(choosable, largest + slack)
          const usual = defaultAt === undefined ? undefined : options[defaultAt]
          return {
            ...words,
            kind,
            min: Math.min(min, max),
            max,
            ...(usual && { defaultOptionId: usual.id }),
            appliesTo,
            options,
          }
        }),
    )
}

type Around = {
  categoryIds: readonly string[]
  ingredientIds: readonly string[]
  scales: readonly SizeScale[]
  optionGroups: readonly OptionGroup[]
  stations: number
}

function item(id: string, around: Around): fc.Arbitrary<Item> {
  // So much that no size and no options can take more off.
  const worst = 200 + around.optionGroups.reduce((sum, { max }) => sum + 60 * max, 0)
  return fc
    .record({
      words: words(id),
      categoryId: fc.constantFrom(...around.categoryIds),
      priceCents: fc.integer({ min: worst, max: worst + 5_000 }),
      scale: fc.constantFrom(undefined, ...around.scales),
      ingredientIds: fc.subarray([...around.ingredientIds]),
      prepSeconds: fc.nat({ max: 600 }),
      station: fc.nat({ max: around.stations - 1 }),
      flags: fc.record({ seasonal: fc.boolean(), popular: fc.boolean() }, { requiredKeys: [], noNullPrototype: true }),
      description: fc.option(text, { nil: undefined }),
    })
    .map(({ words, scale, station, flags, description, ...rest }) => ({
      ...words,
      ...rest,
      ...flags,
      ...(description !== undefined && { description }),
      ...(scale && { sizeScaleId: scale.id }),
      stationId: `station-${station}`,
    }))
}

function all<Value>(ids: readonly string[], each: (id: string) => fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.tuple(...ids.map(each))
}
