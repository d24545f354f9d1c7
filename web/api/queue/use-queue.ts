import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueueEvent } from '../../../contract/events.ts'
import { PATHS } from '../../../contract/paths.ts'
import type { ConnectionState } from '../live-stream.ts'
import type { Refusal } from '../refusal.ts'
import { useLiveStream } from '../use-live-stream.ts'
import { changeQueue, queueQuery } from './queue-query.ts'
import { beginAnew, wantsMore, withEvent, type QueueState } from './queue-state.ts'

export type LiveQueue = {
  queue: QueueState | undefined
  refusal: Refusal | undefined
  connection: ConnectionState
  fetchAnew: () => void
}

/** The queue, live: fetched once, then told of everything that happens, in order. */
export function useQueue(): LiveQueue {
  const queries = useQueryClient()
  const { data } = useQuery(queueQuery)
  const queue = data?.ok ? data.value : undefined
  const fetchAnew = () => void queries.invalidateQueries({ queryKey: queueQuery.queryKey })
  const connection = useLiveStream({
    url: queue && PATHS.queueEvents,
    lastEventId: queue && String(queue.seq),
    onMessage: ({ event, data: told }) => {
      if (event !== 'order') return
      changeQueue(queries, (known) => withEvent(known, told as QueueEvent))
      const known = queries.getQueryData(queueQuery.queryKey)
      if (known?.ok && wantsMore(known.value)) void queries.refetchQueries(queueQuery, { cancelRefetch: false })
    },
    onReset: () => {
      changeQueue(queries, beginAnew)
      fetchAnew()
    },
  })
  const signedOut = connection.kind === 'refused' && connection.httpStatus === 401
  const refusal = data && !data.ok ? data.refusal : signedOut ? SIGNED_OUT : undefined
  return { queue, refusal, connection, fetchAnew }
}

const SIGNED_OUT: Refusal = { type: 'about:blank', title: '', status: 401, code: 'sign_in_required' }
