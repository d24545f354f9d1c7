import { count } from '../count.ts'

/** What is said of one item being chosen. */
export const itemText = {
  gone: 'This is no longer on the menu',
  size: 'Size',
  none: (group: string) => `No ${group.toLowerCase()}`,
  upTo: (n: number) => (n === 1 ? 'choose one' : `up to ${n}`),
  amountOf: (option: string) => `${option}:`,
  amount: { light: 'Light', regular: 'Regular', extra: 'Extra' },
  note: 'A note for the barista',
  noteHint: 'Anything that a person should read. For allergies, use the list in your order.',
  charsLeft: (n: number) => count(n, 'character left', 'characters left'),
  quantity: 'Quantity',
  addFor: (price: string) => `Add · ${price}`,
  saveFor: (price: string) => `Save · ${price}`,
  soldOut: 'Sold out for now. Have a look at what else there is.',
  pickAnother: (option: string) => `${option} is sold out for now: choose another.`,
  optionSoldOut: 'sold out',
  contains: 'Contains',
  containsNone: 'None of the 14 declared allergens, by its ingredients',
  notKnown: (what: string) => `Not known for ${what}: ask our staff.`,
  conflict: (what: string) => `You told us about ${what}. This contains it.`,
  cannotKnow: 'You told us about an allergy, and not everything in this is known: ask our staff.',
} as const
