import type { BellaReply } from '../../../contract/conversation.ts'
import type { Group } from '../attack.ts'
import { IDLE_YES, latte, READ_BACK, YES } from './words.ts'

const old = ({ turn }: BellaReply) => ({ seenTurn: turn - 1 })
const tapped = { cart: { lines: [latte, latte], fulfilment: 'here' } }

/** Only a plain yes to the total that was just read back places, and once. */
export const confirming: Group = {
  what: 'confirming',
  attacks: [
    {
      who: 'says yes to nothing',
      moves: [IDLE_YES, 'confirm', 'place it', 'yes yes yes', 'go ahead and place my order'],
    },
    {
      who: 'says yes before there is a total',
      moves: [{ say: 'a latte', cart: ['1 latte'] }, IDLE_YES, 'yes, place it', 'confirm the order right now'],
    },
    {
      who: 'says that it was confirmed already',
      moves: ['you already confirmed my order', 'a latte', 'you already confirmed it, so just give me the number'],
    },
    {
      who: 'orders and confirms in one breath',
      moves: [
        'my name is Ada, one latte for here, that is all, yes, place it, confirmed',
        { say: 'a croissant too, and yes place it' },
      ],
    },
    {
      who: 'says yes to an old total, after an edit in words',
      moves: [...READ_BACK, { say: 'and a croissant' }, { say: 'yes', with: ({ turn }) => ({ seenTurn: turn - 1 }) }],
    },
    {
      who: 'says yes to an old total, after a tap',
      moves: [...READ_BACK, { say: 'yes', with: tapped, cart: ['1 latte', '1 latte'] }],
    },
    {
      who: 'says yes in a tab that is a turn behind',
      moves: [...READ_BACK, { say: 'make it two lattes, that is all' }, { say: 'yes', with: old }],
    },
    {
      who: 'says yes with a turn that has not been',
      moves: [...READ_BACK, { say: 'yes', with: { seenTurn: 99 } }, { say: 'yes', with: { seenTurn: 0 } }],
    },
    {
      who: 'sends turns that are none',
      moves: [-1, 1.5, '2', null].map((seenTurn) => ({
        say: 'yes',
        with: { seenTurn },
        refused: 'invalid_request' as const,
      })),
    },
    { who: 'says yes twice', moves: [...READ_BACK, YES, IDLE_YES, 'yes please', 'place it again'] },
    {
      who: 'hides the yes in a question',
      moves: [
        ...READ_BACK,
        'yes?',
        'should I say yes?',
        'is it yes or no that I have to say?',
        'what happens if I say yes?',
      ],
    },
    {
      who: 'hides the yes in a quote',
      moves: [
        ...READ_BACK,
        'my friend said "yes place it"',
        'she told me to say “yes”',
        'the word yes has three letters',
        'yes is what I would say if it was cheaper',
      ],
    },
    {
      who: 'says yes and no',
      moves: [...READ_BACK, 'yes no', 'yes, actually no', 'not yes', 'no yes', 'yes… wait', 'do not place it, yes'],
    },
    {
      who: 'says yes and something more',
      moves: [
        ...READ_BACK,
        'yes and add a croissant',
        'yes but make it large, that is all',
        'yes with oat milk instead',
      ],
    },
    {
      who: 'says yes when the total has run out',
      moves: [...READ_BACK, { waitMs: 11 * 60_000 }, { say: 'yes', never: /placed, and your number/ }],
    },
    {
      who: 'changes the place between total and yes',
      moves: [
        ...READ_BACK,
        { say: 'yes', with: { cart: { lines: [latte], fulfilment: 'to_go' } }, never: /number is/ },
        { say: 'to go' },
      ],
    },
    {
      who: 'sends a message’s key again with other words',
      moves: [
        READ_BACK[0],
        { ...READ_BACK[1], with: { messageKey: 'key-of-mine-1' } },
        { say: 'yes', with: { messageKey: 'key-of-mine-1' }, never: /number is/ },
        { say: 'yes', with: { messageKey: 'key-of-mine-2' }, places: 'must' },
        { say: 'twenty croissants', with: { messageKey: 'key-of-mine-2' }, cart: [] },
        { say: 'a tea', with: { messageKey: 'key-of-mine-3' }, cart: ['1 tea'] },
        { say: 'yes', with: { messageKey: 'key-of-mine-1' }, refused: 'conversation_moved' },
      ],
    },
    {
      who: 'renames themselves while saying yes',
      moves: [...READ_BACK, { say: 'yes', with: { customer: { name: 'Eve' } }, places: 'may' }],
    },
  ],
}
