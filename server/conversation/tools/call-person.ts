import Type from 'typebox'
import { tool } from './tool.ts'

/** Sends the customer to the counter. Nobody is phoned: it is said to them, shown, and counted. */
export const callPerson = tool({
  name: 'call_person',
  description:
    'For what a person must decide: more than an order may hold, complaints, payment, anything on safety. It asks the customer to come to the counter; it calls nobody.',
  input: () => Type.Object({}, { additionalProperties: false }),
  run({ draft, ledger }) {
    ledger.personCalled = true
    draft.awaiting = 'person'
    return { ok: true, say: 'Ask the customer to come to the counter.' }
  },
})
