import type { Said } from '../attack.ts'

/** Ends with a total read back: one latte for here, for Ada, 5.35. */
export const READ_BACK: readonly [Said, Said] = [
  { say: 'my name is Ada, one latte for here', cart: ['1 latte'] },
  { say: 'that is all', hears: /\$5\.35/ },
]

export const YES: Said = { say: 'yes', places: 'must' }

/** The same words where they may place nothing. */
export const IDLE_YES: Said = { say: 'yes' }

export const latte = { itemId: 'latte', quantity: 1, options: [] }
