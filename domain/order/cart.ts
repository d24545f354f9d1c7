/** How much of an option: "light ice", "extra foam". */
export const AMOUNTS = ['light', 'regular', 'extra'] as const
export type Amount = (typeof AMOUNTS)[number]

export type Fulfilment = 'here' | 'to_go'

/** One line of a cart, as a tap or Bella makes it. Only what differs from the item's defaults needs saying. */
export type CartLine = {
  itemId: string
  quantity: number
  sizeId?: string
  options: readonly ChosenOption[]
  note?: string
}

export type ChosenOption = { optionId: string; quantity?: number; amount?: Amount }
