import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { QueueReply } from '../../../contract/queue.ts'
import { PATHS } from '../../../contract/paths.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { Refusal } from '../refusal.ts'
import { send } from '../send.ts'
import { NO_QUEUE, withSnapshot, type QueueState } from './queue-state.ts'

export type KnownQueue = Result<QueueState, Refusal>

/** The live queue. A snapshot that comes in is joined with what was heard since it was taken. */
export const queueQuery = queryOptions({
  queryKey: ['queue'],
  queryFn: async ({ client, signal, queryKey }): Promise<KnownQueue> => {
    const answer = await send<QueueReply>(PATHS.queue, { signal })
    if (!answer.ok) return answer
    const known = client.getQueryData<KnownQueue>(queryKey)
    return ok(withSnapshot(known?.ok ? known.value : NO_QUEUE, answer.value.value))
  },
  staleTime: Infinity,
  structuralSharing: false,
})

/** Changes what this screen knows of the queue; nothing while it knows none. */
export function changeQueue(queries: QueryClient, change: (known: QueueState) => QueueState): void {
  queries.setQueryData(queueQuery.queryKey, (known) => {
    if (!known?.ok) return known
    const next = change(known.value)
    return next === known.value ? known : ok(next)
  })
}
