import Type from 'typebox'
import { readForCustomer } from '../../orders/read-order.ts'
import type { ConversationParts } from '../parts.ts'
import type { Turn } from '../turn.ts'
import { refused } from './refused.ts'
import { tool } from './tool.ts'

/** How far this customer's own order is: the one placed in this conversation, or the newest from this device. */
export const orderStatus = ({ shop, pastOf }: ConversationParts) =>
  tool({
    name: 'order_status',
    description: 'How far the customer’s own order is. It knows no other order, whatever name or number is said.',
    input: () => Type.Object({}, { additionalProperties: false }),
    async run(turn) {
      const { order: mine } = turn.draft
      const device = turn.visit.device
      const orderId = mine?.orderId ?? (device === undefined ? undefined : (await pastOf(device)).open?.orderId)
      const order = orderId === undefined ? undefined : await readForCustomer(shop, orderId, mine?.version)
      if (!order) return refused(turn, 'no_order')
      const { number, status, position } = order
      const found = { number, status, readyAtMs: order.promise.readyAtMs, ...(position !== undefined && { position }) }
      noteStatus(turn, found)
      return { ok: true, ...found }
    },
  })

function noteStatus({ ledger }: Turn, status: NonNullable<Turn['ledger']['status']>): void {
  ledger.status = status
  ledger.orderNumbers.add(status.number)
  ledger.timesMs.add(status.readyAtMs)
}
