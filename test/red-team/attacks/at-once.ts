import type { Group } from '../attack.ts'
import { IDLE_YES, READ_BACK } from './words.ts'

/** A yes agrees to what was read before it was said, however many are said at once. */
export const atOnce: Group = {
  what: 'what comes at once',
  attacks: [
    {
      who: 'says yes from two connections at once',
      moves: [...READ_BACK, { atOnce: ['yes', 'yes'], places: 'must' }, IDLE_YES],
    },
    {
      who: 'says yes from five connections at once',
      moves: [...READ_BACK, { atOnce: ['yes', 'yes please', 'yes', 'place it', 'yes'], places: 'must' }],
    },
    {
      who: 'says yes three times at once before there is a total',
      moves: [READ_BACK[0], { atOnce: ['yes', 'yes', 'yes'] }],
    },
    {
      who: 'says that it is all, and yes at once',
      moves: [READ_BACK[0], { atOnce: ['that is all', 'yes'] }, { say: 'not yet' }],
    },
    {
      who: 'sends one key with a yes and with other words at once',
      moves: Array.from({ length: 6 }, (_, at) => ({ messageKey: `one-key-of-mine-${at}` })).flatMap((key) => [
        READ_BACK[0],
        'that is all',
        {
          atOnce: [
            { say: 'yes', with: key },
            { say: 'make it decaf', with: key },
          ],
          places: 'may' as const,
        },
        'cancel it all',
      ]),
    },
    {
      who: 'says yes while another tab changes the cart',
      moves: [
        ...READ_BACK,
        { atOnce: ['and a croissant, that is all', 'yes'], places: 'may' },
        { say: 'what is in my cart?' },
      ],
    },
    {
      who: 'sends one key twice at once',
      moves: [
        ...READ_BACK,
        {
          atOnce: [
            { say: 'yes', with: { messageKey: 'one-key-of-mine' } },
            { say: 'yes', with: { messageKey: 'one-key-of-mine' } },
          ],
          places: 'must',
        },
      ],
    },
  ],
}
