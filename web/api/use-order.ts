import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OrderReply } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import { isOver } from '../../domain/order/status.ts'
import type { Result } from '../../domain/result.ts'
import type { ConnectionState } from './live-stream.ts'
import type { Refusal } from './refusal.ts'
import { bearer, send } from './send.ts'
import { useLiveStream } from './use-live-stream.ts'

/** An order of this device, and what opens it. */
export type OrderKey = {
  orderId: string
  token: string
  /** Of the newest event of it that this device has seen: an answer is never older than that. */
  version: number
}

type Known = Result<OrderReply, Refusal>

export function orderQuery({ orderId, token, version }: OrderKey) {
  return queryOptions({
    queryKey: ['order', orderId],
    queryFn: async ({ signal }): Promise<Known> => {
      const answer = await send<OrderReply>(`${PATHS.order(orderId)}?version=${version}`, {
        headers: bearer(token),
        signal,
      })
      return answer.ok ? { ok: true, value: answer.value.value } : answer
    },
  })
}

export type LiveOrder = { order: OrderReply | undefined; refusal: Refusal | undefined; connection: ConnectionState }

/** One order, live: fetched once, then told each time that it, its place or its promise changes. */
export function useOrder(key: OrderKey): LiveOrder {
  const queries = useQueryClient()
  const query = orderQuery(key)
  const { data } = useQuery(query)
  const order = data?.ok ? data.value : undefined
  const connection = useLiveStream({
    url: order && !isOver(order.status) ? PATHS.orderEvents(key.orderId) : undefined,
    token: key.token,
    lastEventId: order && String(order.version),
    onMessage: ({ event, data: body }) => {
      if (event !== 'order') return
      const told = body as OrderReply
      queries.setQueryData(query.queryKey, (known) => newerOf(known, told))
    },
    onReset: () => void queries.invalidateQueries({ queryKey: query.queryKey }),
  })
  return { order, refusal: data && !data.ok ? data.refusal : undefined, connection }
}

function newerOf(known: Known | undefined, told: OrderReply): Known {
  return known?.ok && known.value.version > told.version ? known : { ok: true, value: told }
}
