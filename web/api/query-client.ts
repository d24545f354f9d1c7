import { QueryClient } from '@tanstack/react-query'
import { backoffMs } from './backoff.ts'
import { Unavailable } from './unavailable.ts'

/** Keeps asking while there is no definite answer: a café's network comes back. Bugs are not asked twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        retry: (_failures, fault) => fault instanceof Unavailable,
        retryDelay: (failures, fault) =>
          (fault instanceof Unavailable ? fault.retryAfterMs : undefined) ?? backoffMs(failures + 1, Math.random()),
      },
    },
  })
}
