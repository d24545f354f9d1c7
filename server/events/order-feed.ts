import type { OrderEvent } from '../../contract/events.ts'
import { customerView, readTicket } from '../orders/read-order.ts'
import type { Shop } from '../orders/shop.ts'
import type { Ticket } from '../../contract/queue.ts'
import type { EventRow } from '../store/tables.ts'
import type { LiveStream } from './live-stream.ts'

export type OrderFeed = {
  /** Sends the order as it is now, then anew whenever it or its place in the queue changes. */
  follow(stream: LiveStream, ticket: Ticket): void
}

type Page = { stream: LiveStream; ticket: Ticket; position: number | undefined }

/** The customers' streams. Each message is the whole order, so a page that missed some is right again with the next. */
export function orderFeed(shop: Shop, onFault: (fault: unknown) => void): OrderFeed {
  const pages = new Set<Page>()
  shop.tail.listen((events) => {
    if (pages.size === 0) return
    const newest = new Map(events.map((event) => [event.order_id, event]))
    for (const page of pages) tell(page, newest.get(page.ticket.orderId)).catch(onFault)
  })

  async function tell(page: Page, event: EventRow | undefined): Promise<void> {
    const before = page.position
    page.position = shop.queue.position(page.ticket.orderId)
    if (event) {
      const ticket = await readTicket(shop, page.ticket.orderId, event.seq)
      if (!ticket || ticket.version < page.ticket.version) return
      page.ticket = ticket
    } else if (page.position === before) return
    send(page)
  }

  function send({ stream, ticket }: Page): void {
    const order: OrderEvent = customerView(shop, ticket)
    stream.send('order', order, ticket.version)
  }

  return {
    follow(stream, ticket) {
      const page: Page = { stream, ticket, position: shop.queue.position(ticket.orderId) }
      pages.add(page)
      stream.onEnd(() => pages.delete(page))
      send(page)
    },
  }
}
