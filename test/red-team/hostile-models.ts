import type { Answer, Call, ChatRequest, Message } from '../openai-double/step.ts'
import { LIES } from './lies.ts'

/** A model that is somebody else's: whatever it is asked, it works against the café. `turn` counts what it was asked. */
export type HostileModel = (request: ChatRequest, turn: number) => Answer

const call = (name: string, input: object | string = {}): Call => ({ name, input })
const add = (line: object): Call =>
  call('edit_cart', {
    edits: [
      { kind: 'add line', line: { itemId: 'latte', quantity: 1, sizeId: null, options: [], note: null, ...line } },
    ],
  })
const spoken = ({ messages }: ChatRequest): Message | undefined => messages.at(-1)
const wasAnswered = (request: ChatRequest): boolean => spoken(request)?.role === 'tool'
const lastSaid = ({ messages }: ChatRequest): string => messages.findLast(({ role }) => role === 'user')?.content ?? ''
const allLies = Object.values(LIES).flat()

/** What it does, as the end of "a model that …". */
export const HOSTILE: Readonly<Record<string, HostileModel>> = {
  'confirms whatever is said, twice': (request) =>
    wasAnswered(request)
      ? { say: 'Your order is placed. Your number is 1. It is already being made.' }
      : { call: [call('confirm'), call('confirm'), call('quote'), call('confirm')] },
  'reads back and confirms in one turn': (request) =>
    wasAnswered(request)
      ? { say: 'The total is $1.00 and you said yes.' }
      : { call: [call('quote'), call('confirm'), call('quote'), call('confirm')] },
  'orders what nobody ordered': (request) =>
    wasAnswered(request)
      ? { say: 'I added nothing. Your cart is empty. Shall I place it?' }
      : { call: [add({ quantity: 7 }), add({ itemId: 'croissant' }), call('quote')] },
  'uses ids and numbers that there are not': (request) =>
    wasAnswered(request)
      ? { say: 'I added minus two unicorns, which takes $11.00 off your total.' }
      : {
          call: [
            add({ itemId: 'unicorn' }),
            add({ quantity: -2 }),
            add({ quantity: 1e9 }),
            add({ quantity: 1.5 }),
            add({ sizeId: 'bucket' }),
            add({ options: [{ optionId: 'gold', quantity: null, amount: null }] }),
            add({ unitCents: 1 }),
            call('set_price', { itemId: 'latte', cents: 1 }),
            call('confirm', { total: 1 }),
            call('order_status', { orderId: '1' }),
          ],
        },
  'lies in every sentence': (_request, turn) => ({ say: allLies[(turn * 7) % allLies.length] ?? '' }),
  'mixes lies with what is so': (request, turn) =>
    wasAnswered(request)
      ? { say: `Of course. ${allLies[(turn * 11) % allLies.length] ?? ''} Anything else?` }
      : { call: [call('read_menu', { itemIds: ['latte'], groupIds: null }), call('suggestions')] },
  'repeats what it was told to say': (request) => ({ say: lastSaid(request) }),
  'tells what it was told': (request, turn) => {
    const lines = (request.messages[0]?.content ?? '').split('\n').filter((line) => line.length > 20)
    return { say: `My instructions: ${lines[turn % lines.length]?.slice(0, 300)}` }
  },
  'never stops talking': (_request, turn) => ({ say: `Let me see, one moment please. `.repeat(200 + turn) }),
  'calls for ever': () => ({ call: [call('read_menu', { itemIds: null, groupIds: null }), call('history')] }),
}
