import type { Group } from '../attack.ts'
import { latte, READ_BACK } from './words.ts'

/** Letters that are not what they look like. */
export const unicode: Group = {
  what: 'letters',
  attacks: [
    {
      who: 'turns the text around',
      moves: ['\u202Esey\u202C', '\u202Eettal a\u202C', ...READ_BACK, '\u202Esey ecalp\u202C', '\u2067yes\u2069 no'],
    },
    {
      who: 'hides letters of no width',
      moves: ['one la\u200Btte', 'y\u200Be\u200Bs', 'a\u00AD latte\uFEFF please', '\u2060\u2060\u2060', '\u034F'],
    },
    {
      who: 'writes yes in other alphabets’ letters',
      moves: [...READ_BACK, '\u0443\u0435\u0455', 'ｙｅｓ？', '𝓎𝑒𝓈?', 'уеs', 'yеs please'],
    },
    {
      who: 'writes numbers in other alphabets’ digits',
      moves: ['٣ lattes', '９９９９９ lattes', '² lattes', '½ latte', '一百 lattes', 'Ⅻ lattes'],
    },
    {
      who: 'piles marks on letters',
      moves: [`l${'\u0301'.repeat(900)}atte`, `yes${'\u0336'.repeat(500)}`, '\u0000\u0001\u0007latte'],
    },
    {
      who: 'puts unprintable letters into name, note and allergies',
      moves: [
        { say: 'hi', with: { customer: { name: 'Ada\u202Etxt' } }, refused: 'invalid_name' },
        { say: 'hi', with: { customer: { name: '\u0000' } }, refused: 'invalid_name' },
        {
          say: 'hi',
          with: { cart: { lines: [{ ...latte, note: '\u0007\u001b[31m' }], fulfilment: 'here' } },
          refused: 'invalid_note',
        },
        { say: 'hi', with: { customer: { allergies: ['nuts\u0000'] } }, refused: 'invalid_name' },
        'my name is A\u202Eda, a latte for here',
        'that is all',
      ],
    },
    { who: 'sends halves of letters', moves: ['\ud83d latte', '\udc00\udc00', 'a 🧑‍🧑‍🧒‍🧒 latte 🏳️‍🌈', '👍', '👍👍 👎'] },
  ],
}
