import { PATHS } from '../../contract/paths.ts'
import { quoteCarts, placeSome } from '../load/cafe-client.ts'
import { menuReads, ordersPlaced, quotesAsked, statusReads } from '../load/sources.ts'
import type { Source } from '../load/closed-loop.ts'

export type FigureName = 'menu reads' | 'quotes' | 'orders placed' | 'status reads'

/** What is measured, and what the café must reach of the limit where there is one. */
export type Figure = {
  name: FigureName
  request: string
  expect: number
  /** Of the limit's answers a second, 0 to 1. */
  atLeastOfLimit?: number
  /** The load for a café on this port, made just before it is used. */
  sourceFor(port: number, seats: number): Promise<Source>
}

const WATCHED_ORDERS = 200

/** In this order: placing leaves a long queue behind, and a customer's look at it comes last. */
export const FIGURES: readonly Figure[] = [
  {
    name: 'menu reads',
    request: `GET ${PATHS.menu}`,
    expect: 200,
    atLeastOfLimit: 0.8,
    sourceFor: async () => menuReads(),
  },
  { name: 'quotes', request: `POST ${PATHS.quotes}`, expect: 200, sourceFor: async () => quotesAsked() },
  {
    name: 'orders placed',
    request: `POST ${PATHS.orders}`,
    expect: 201,
    atLeastOfLimit: 0.35,
    async sourceFor(port, seats) {
      const quotes = await quoteCarts(port)
      return ordersPlaced(
        quotes.map(({ quote }, n) => ({ quote, customer: { name: `Guest ${n}` } })),
        seats,
      )
    },
  },
  {
    name: 'status reads',
    request: `GET ${PATHS.order(':orderId')}`,
    expect: 200,
    sourceFor: async (port) => statusReads(await placeSome(port, WATCHED_ORDERS)),
  },
]
