import type { QuoteRequest } from '../../contract/orders.ts'

/** What people order: mostly one or two drinks, now and then breakfast for a table. One to four lines, from the café's own menu. */
export const CARTS: readonly QuoteRequest[] = [
  { lines: [{ itemId: 'latte', quantity: 1, sizeId: 'large', options: [{ optionId: 'oat' }] }], fulfilment: 'to_go' },
  { lines: [{ itemId: 'espresso', quantity: 1, options: [] }], fulfilment: 'here' },
  {
    lines: [
      { itemId: 'cappuccino', quantity: 1, sizeId: 'medium', options: [{ optionId: 'skim' }, { optionId: 'decaf' }] },
      { itemId: 'croissant', quantity: 1, options: [] },
    ],
    fulfilment: 'here',
  },
  {
    lines: [
      {
        itemId: 'iced-latte',
        quantity: 1,
        sizeId: 'large',
        options: [
          { optionId: 'almond' },
          { optionId: 'vanilla', quantity: 2 },
          { optionId: 'with-ice', amount: 'light' },
        ],
      },
      { itemId: 'blueberry-muffin', quantity: 1, options: [] },
    ],
    fulfilment: 'to_go',
  },
  {
    lines: [{ itemId: 'mocha', quantity: 2, sizeId: 'small', options: [{ optionId: 'extra-shot', quantity: 2 }] }],
    fulfilment: 'to_go',
  },
  {
    lines: [
      { itemId: 'flat-white', quantity: 2, sizeId: 'medium', options: [{ optionId: 'oat' }] },
      { itemId: 'avocado-toast', quantity: 1, options: [], note: 'no chilli flakes, please' },
      { itemId: 'pain-au-chocolat', quantity: 1, options: [] },
    ],
    fulfilment: 'here',
  },
  {
    lines: [
      { itemId: 'americano', quantity: 1, sizeId: 'large', options: [] },
      { itemId: 'tea', quantity: 1, sizeId: 'medium', options: [] },
      { itemId: 'breakfast-sandwich', quantity: 2, options: [] },
      { itemId: 'danish-pastry', quantity: 1, options: [] },
    ],
    fulfilment: 'here',
  },
  {
    lines: [
      { itemId: 'hot-chocolate', quantity: 1, sizeId: 'small', options: [{ optionId: 'whipped-cream' }] },
      { itemId: 'matcha-latte', quantity: 1, sizeId: 'medium', options: [{ optionId: 'soy' }, { optionId: 'iced' }] },
    ],
    fulfilment: 'to_go',
  },
]
