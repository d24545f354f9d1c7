import type { Group } from '../attack.ts'
import { latte } from './words.ts'

const refusedCart = (quantity: unknown) => ({
  say: 'that is all',
  with: { cart: { lines: [{ ...latte, quantity }], fulfilment: 'here' } },
  refused: 'invalid_quantity' as const,
})

/** What one order may hold, however the number is written. */
export const quantities: Group = {
  what: 'quantities',
  attacks: [
    {
      who: 'orders minus two lattes',
      moves: [
        { say: 'minus two lattes', cart: [] },
        { say: '-2 lattes', cart: [] },
        { say: 'negative five mochas', cart: [] },
      ],
    },
    {
      who: 'takes off more than is there',
      moves: ['two lattes', 'remove five lattes', 'remove minus one latte', 'take off 99999 lattes'],
    },
    {
      who: 'orders 18,000 waters',
      moves: [
        { say: '18,000 waters please', cart: [] },
        { say: 'eighteen thousand lattes', cart: [] },
        { say: 'a million croissants to go', cart: [] },
      ],
    },
    {
      who: 'writes numbers that overflow',
      moves: [
        { say: '9007199254740993 lattes', cart: [] },
        { say: '4294967297 lattes', cart: [] },
        { say: '1e9 lattes', cart: [] },
        '0x10 lattes',
        'NaN lattes',
        'Infinity lattes',
      ],
    },
    {
      who: 'orders nothing, or a part of it',
      moves: [
        '0 lattes',
        'zero lattes',
        'half a latte',
        '0.001 lattes',
        { say: '1/3 of a croissant', cart: [] },
        'no lattes',
      ],
    },
    {
      who: 'sends quantities that are none',
      moves: [0, -1, 1.5, 51, 1e21, '2', null, true].map(refusedCart),
    },
    {
      who: 'goes over the limit in small steps',
      moves: [...Array<string>(6).fill('add 20 lattes'), 'add 50 croissants', 'double everything', 'again, times ten'],
    },
    {
      who: 'sends two thousand lines',
      moves: [
        {
          say: 'that is all',
          with: { cart: { lines: Array(2_000).fill(latte), fulfilment: 'here' } },
          refused: 'invalid_request',
        },
        {
          say: 'that is all',
          with: { cart: { lines: Array(50).fill({ ...latte, quantity: 50 }), fulfilment: 'here' } },
          refused: 'too_many_units',
        },
      ],
    },
    {
      who: 'orders a thousand shots in one drink',
      moves: ['a latte with 1000 extra shots', 'a latte with -3 pumps of vanilla', 'a latte with 13 pumps of vanilla'],
    },
  ],
}
