import Type from 'typebox'
import { ALLERGENS, type AllergenId } from '../domain/allergen/allergens.ts'
import { DAYS, type Day } from '../domain/menu/menu.ts'

/** `constructor` is a name that every JavaScript object answers to; ids are looked up in objects. */
const Id = Type.String({ pattern: '^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 })
const Name = Type.String({ minLength: 1, maxLength: 80, pattern: '^[^<>\\u0000-\\u001f]*$' })
const words = {
  name: Name,
  plural: Type.Optional(Name),
  aliases: Type.Optional(Type.Array(Name, { description: 'What else a customer may call it, misspellings included.' })),
}
const strict = { additionalProperties: false }
const Cents = Type.Integer({ minimum: -1_000_000, maximum: 1_000_000 })

const TimeOfDay = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', description: 'As in 07:30.' })

const Hours = Type.Object(
  {
    days: Type.Array(Type.Enum<Day[]>([...DAYS]), { minItems: 1, uniqueItems: true }),
    opens: TimeOfDay,
    closes: TimeOfDay,
  },
  strict,
)

const Cafe = Type.Object(
  {
    name: Name,
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217.' }),
    timeZone: Type.String({ minLength: 1, description: 'IANA name, as in Europe/Lisbon.' }),
    taxBps: Type.Integer({ minimum: 0, maximum: 5_000, description: 'Basis points: 700 is 7 %.' }),
    hours: Type.Optional(Type.Array(Hours, { maxItems: 21, description: 'When the café is open, in its time zone.' })),
  },
  strict,
)

const Station = Type.Object(
  {
    id: Id,
    name: Name,
    hands: Type.Integer({ minimum: 1, maximum: 20, description: 'How many things are made there at once.' }),
  },
  strict,
)

const Ingredient = Type.Object(
  {
    id: Id,
    name: Name,
    allergens: Type.Union(
      [
        Type.Array(Type.Enum<AllergenId[]>(ALLERGENS.map(({ id }) => id)), { uniqueItems: true }),
        Type.Literal('unknown', { description: 'Nobody has checked. Never read as "none".' }),
      ],
      { description: 'A list, empty where there are none, or "unknown".' },
    ),
  },
  strict,
)

const SizeScale = Type.Object(
  {
    id: Id,
    defaultSizeId: Id,
    sizes: Type.Array(Type.Object({ id: Id, ...words, deltaCents: Cents }, strict), { minItems: 1 }),
  },
  strict,
)

const Option = Type.Object(
  {
    id: Id,
    ...words,
    priceCents: Cents,
    max: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 20, description: 'How many one item may have; 1 unless said.' }),
    ),
    amounts: Type.Optional(Type.Boolean({ description: 'Whether light and extra may be asked for.' })),
    ingredientIds: Type.Array(Id),
  },
  strict,
)

const OptionGroup = Type.Object(
  {
    id: Id,
    ...words,
    kind: Type.Enum<['exclusive', 'countable']>(['exclusive', 'countable'], {
      description: 'exclusive: one of them at most. countable: any of them, each up to its own max.',
    }),
    min: Type.Integer({ minimum: 0, maximum: 20 }),
    max: Type.Integer({ minimum: 1, maximum: 50 }),
    defaultOptionId: Type.Optional(Id),
    appliesTo: Type.Object(
      {
        categoryIds: Type.Optional(Type.Array(Id)),
        itemIds: Type.Optional(Type.Array(Id)),
        exceptItemIds: Type.Optional(Type.Array(Id)),
      },
      strict,
    ),
    options: Type.Array(Option, { minItems: 1 }),
  },
  strict,
)

const Item = Type.Object(
  {
    id: Id,
    ...words,
    categoryId: Id,
    description: Type.Optional(Type.String({ maxLength: 300 })),
    priceCents: Type.Integer({
      minimum: 0,
      maximum: 1_000_000,
      description: 'For the default size where there are sizes.',
    }),
    sizeScaleId: Type.Optional(Id),
    defaults: Type.Optional(
      Type.Record(Type.String(), Type.Union([Id, Type.Null()], { description: 'An option’s id, or null for none.' }), {
        description: 'The item’s own default by option group; null for none.',
      }),
    ),
    ingredientIds: Type.Array(Id),
    prepSeconds: Type.Integer({ minimum: 0, maximum: 3_600 }),
    stationId: Id,
    seasonal: Type.Optional(Type.Boolean()),
    popular: Type.Optional(Type.Boolean()),
  },
  strict,
)

/** The menu file's form. Its types are those of `domain/menu/menu.ts`; `contract/menu-file.test.ts` holds the two together. */
export const MenuFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    format: Type.Literal(1),
    cafe: Cafe,
    stations: Type.Array(Station, { minItems: 1 }),
    ingredients: Type.Array(Ingredient),
    sizeScales: Type.Array(SizeScale),
    optionGroups: Type.Array(OptionGroup),
    categories: Type.Array(Type.Object({ id: Id, ...words }, strict), { minItems: 1 }),
    items: Type.Array(Item, { minItems: 1 }),
  },
  { ...strict, $id: 'menu.schema.json', title: 'A café’s menu' },
)
