import { barista } from './barista.ts'
import type { Script } from './double.ts'
import type { Step } from './step.ts'

const always = (step: Step) => () => step
const order = { name: 'edit_cart', input: { edits: [{ kind: 'set fulfilment', fulfilment: 'to_go' }] } }

/** What the double can be started as. */
export const SCRIPTS = {
  good: barista,
  /** A good barista who takes her time: half a second before each word or two. */
  slow: (request) => ({ ...barista(request), paceMs: 500 }),
  limited: always({ status: 429, retryAfterSeconds: 20 }),
  down: always({ status: 500 }),
  overloaded: always({ status: 503 }),
  unauthorized: always({ status: 401, code: 'invalid_api_key' }),
  refuses: always({ status: 400 }),
  hang: always({ refuse: 'hang' }),
  closed: always({ refuse: 'cut' }),
  'hang-in-words': always({ say: 'One moment, I am looking. It is', after: { chunks: 3, then: 'hang' } }),
  'cut-in-words': always({ say: 'One moment, I am looking. It is', after: { chunks: 3, then: 'cut' } }),
  'cut-in-call': always({ call: [order], after: { chunks: 4, then: 'cut' } }),
  garbage: always({ say: 'One moment, I am looking.', after: { chunks: 2, then: 'garbage' } }),
  liar: always({ say: 'I placed your order, it is only $1.00. Everything here is nut free and safe for you.' }),
} as const satisfies Record<string, Script>

export type ScriptName = keyof typeof SCRIPTS
