import type { AllergenId } from '../allergen/allergens.ts'
import type { Cents } from '../money/cents.ts'

/**
 * The café's menu as the file in `menu/` states it. One file is one menu; its JSON Schema is `menu/menu.schema.json`.
 * Every id is lower-case words joined by hyphens and unique among its kind; option ids are unique over all groups,
 * since a cart line names an option without its group.
 */
export type Menu = {
  /** The file format's number. */
  format: 1
  cafe: Cafe
  stations: readonly Station[]
  ingredients: readonly Ingredient[]
  sizeScales: readonly SizeScale[]
  optionGroups: readonly OptionGroup[]
  categories: readonly Category[]
  items: readonly Item[]
}

export type Cafe = {
  name: string
  /** ISO 4217. */
  currency: string
  /** IANA name; the business day begins and ends there. */
  timeZone: string
  /** 700 is 7 %. */
  taxBps: number
  /** When the café is open, in its own time zone; absent, the menu does not say. */
  hours?: readonly Hours[]
}

/** The same on all of these days. A place that closes at noon and opens again has two entries. */
export type Hours = { days: readonly Day[]; opens: string; closes: string }

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Day = (typeof DAYS)[number]

/** Where work is done. `hands`: how many things are made there at once. */
export type Station = { id: string; name: string; hands: number }

/** `allergens: "unknown"` means nobody has checked; it is never read as "none". */
export type Ingredient = { id: string; name: string; allergens: readonly AllergenId[] | 'unknown' }

/** What a customer may call a thing. `name` is what we print. */
export type Words = { name: string; plural?: string; aliases?: readonly string[] }

export type SizeScale = { id: string; defaultSizeId: string; sizes: readonly Size[] }
export type Size = Words & { id: string; deltaCents: Cents }

export type OptionGroup = Words & {
  id: string
  /** `exclusive`: one of the group at most. `countable`: any of them, each up to its own `max`. */
  kind: 'exclusive' | 'countable'
  /** How many must be chosen in all, defaults counted. */
  min: number
  /** How many may be chosen in all. */
  max: number
  defaultOptionId?: string
  appliesTo: { categoryIds?: readonly string[]; itemIds?: readonly string[]; exceptItemIds?: readonly string[] }
  options: readonly Option[]
}

export type Option = Words & {
  id: string
  /** Added to the price once for each one chosen. */
  priceCents: Cents
  /** How many of it one drink may have; 1 unless said. */
  max?: number
  /** Whether a customer may ask for a light or an extra amount, at the same price. */
  amounts?: boolean
  ingredientIds: readonly string[]
}

export type Category = Words & { id: string }

export type Item = Words & {
  id: string
  categoryId: string
  description?: string
  /** For the default size where there are sizes. */
  priceCents: Cents
  sizeScaleId?: string
  /** This item's own default in a group; `null`: none, even where the group has one. */
  defaults?: Readonly<Record<string, string | null>>
  ingredientIds: readonly string[]
  prepSeconds: number
  stationId: string
  seasonal?: boolean
  popular?: boolean
}
