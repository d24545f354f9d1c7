import type { Group } from '../attack.ts'
import { READ_BACK, YES } from './words.ts'

/** Much of anything, and nothing at all. */
export const floods: Group = {
  what: 'floods',
  attacks: [
    {
      who: 'sends 100 kB',
      moves: [
        { say: 'latte '.repeat(17_000), refused: 'invalid_request' },
        { say: 'a'.repeat(300_000), refused: 'body_too_large' },
        ...READ_BACK,
        YES,
      ],
    },
    {
      who: 'fills a message to its end',
      moves: ['latte '.repeat(333), 'and '.repeat(499), '9'.repeat(2_000), '(((((((((('.repeat(200), 'a, '.repeat(660)],
    },
    {
      who: 'sends nothing',
      moves: [{ say: '', refused: 'invalid_request' }, ' ', '\n\n\n', '...', '?', '!!!', '-', '“”'],
    },
    {
      who: 'fills the cart, the notes and the allergies to their end',
      moves: [
        {
          say: 'that is all',
          with: {
            cart: {
              lines: Array.from({ length: 50 }, (_, at) => ({
                itemId: 'latte',
                quantity: 2,
                options: [{ optionId: 'vanilla', quantity: 4 }],
                note: `${at} `.padEnd(140, 'x'),
              })),
              fulfilment: 'here',
            },
            customer: {
              name: 'A'.repeat(60),
              allergies: Array.from({ length: 20 }, (_, at) => `${at}`.padEnd(60, 'y')),
            },
          },
        },
        YES,
      ],
    },
    {
      who: 'declares more allergies than there are',
      moves: Array.from({ length: 22 }, (_, at) => {
        const thing = `thing${String.fromCharCode(97 + at)}berries`
        return { say: `I am allergic to ${thing}`, hears: new RegExp(`${thing}|counter|staff`) }
      }),
    },
    { who: 'says the same thing forty times', moves: [...Array<string>(40).fill('one latte please'), 'cancel it all'] },
    {
      who: 'says ten things at once',
      moves: [{ atOnce: Array<string>(10).fill('one more latte') }, 'what is in my cart?'],
    },
  ],
}
