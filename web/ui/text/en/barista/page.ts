import { count } from '../count.ts'

/** What the barista's door says around its tickets. */
export const page = {
  title: 'The queue',
  skip: 'Skip to the tickets',
  loading: 'The queue is on its way',
  areas: 'Show',
  area: { pending: 'To make', preparing: 'Being made', ready: 'Ready' },
  empty: {
    pending: 'Nothing to make',
    preparing: 'Nothing under way',
    ready: 'Nothing waits to be fetched',
  },
  emptyHint: {
    pending: 'New orders appear here by themselves.',
    preparing: 'What you start comes here.',
    ready: 'What is ready waits here until it is handed over.',
  },
  emptyAtStation: (station: string) => `None with work at ${station}.`,
  tickets: (n: number) => count(n, 'ticket', 'tickets'),
  more: (n: number) =>
    `${count(n, 'further order waits', 'further orders wait')} behind these. They come up as you get on.`,
  stations: 'Station',
  allStations: 'All',

  connectionLabel: 'Connection',
  connection: {
    live: 'Live',
    connecting: 'Connecting',
    lost: 'No connection',
    behind: 'Books behind',
  },
  lost: (at: string, age: string) => `No connection. This is the queue as it was at ${at}, ${age} ago.`,
  behind: (at: string, age: string) =>
    `The café’s books are out of reach. This is the queue as it was at ${at}, ${age} ago.`,
  tapsWait: 'What you tap waits here and is sent by itself.',
  waitingMoves: (n: number) => count(n, 'tap waits to be sent.', 'taps wait to be sent.'),
  seconds: (n: number) => `${n} s`,
  minutes: (n: number) => `${n} min`,

  sound: 'Sound for new orders',
  soundOn: 'Sound is on: you hear this for each new order',
  soundOff: 'Sound is off',
  allDay: 'All day',
  finished: 'Finished',
  help: 'Keys',

  newOrder: (n: number, name: string) => `New order ${n} for ${name}`,
  newOrders: (n: number) => `${n} new orders`,
} as const
