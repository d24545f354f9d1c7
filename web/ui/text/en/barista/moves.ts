import type { Status } from '../../../../../domain/order/status.ts'

const is: Record<Status, string> = {
  pending: 'in the queue again',
  preparing: 'being made',
  ready: 'ready',
  completed: 'handed over',
  cancelled: 'cancelled',
}

/** What is said when an order moves, or does not. */
export const movesText = {
  moved: (n: number, to: Status) => `Order ${n} is ${is[to]}`,
  undo: 'Undo',
  undone: (n: number, to: Status) => `Taken back: order ${n} is ${is[to]}`,
  somebodyElse: (n: number, now: Status) => `Order ${n}: somebody else was first. It is ${is[now]} now.`,
  refused: (n: number, why: string) => `Order ${n}: ${why}`,
  gaveUp: (n: number) => `Order ${n} could not be moved: something is broken on our side. Tell whoever runs the café.`,
  cancelledByOther: (n: number, why: string) => `Order ${n} was cancelled: ${why}`,
  noReason: 'no reason given',

  cancelTitle: (n: number, name: string) => `Cancel order ${n} for ${name}?`,
  cancelHint: 'Its customer sees the reason at once.',
  cancelWhy: 'Reason',
  reasons: ['Sold out', 'Customer changed their mind', 'Ordered twice', 'We cannot make it just now'],
  ownReason: 'In your own words',
  ownReasonShort: 'Choose a reason, or write one.',
  cancelYes: 'Cancel the order',
  cancelNo: 'Keep it',

  finishedTitle: 'Finished',
  finishedHint: 'The last ones, whoever finished them. They can be taken back for 15 minutes.',
  finishedNone: 'Nothing was handed over or cancelled in the last 15 minutes.',
  finishedAt: (what: string, at: string) => `${what} at ${at}`,
  bringBack: 'Bring back',
  bringBackOf: (n: number) => `Bring back order ${n}`,
  tooLate: 'Too long ago to be taken back',
} as const
