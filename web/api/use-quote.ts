import { queryOptions, useQuery } from '@tanstack/react-query'
import type { QuoteReply, QuoteRequest } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import type { Result } from '../../domain/result.ts'
import type { Refusal } from './refusal.ts'
import { post } from './send.ts'

/** A quote is fetched anew this long before it runs out. */
const MARGIN_MS = 20_000

export function quoteQuery(request: QuoteRequest) {
  return queryOptions({
    queryKey: ['quote', request],
    queryFn: async ({ signal }): Promise<Result<QuoteReply, Refusal>> => {
      const answer = await post<QuoteReply>(PATHS.quotes, request, { signal })
      return answer.ok ? { ok: true, value: answer.value.value } : answer
    },
    enabled: request.lines.length > 0,
    staleTime: 30_000,
    refetchInterval: ({ state: { data } }) =>
      data?.ok ? Math.max(5_000, data.value.expiresAtMs - Date.now() - MARGIN_MS) : false,
  })
}

/** What the café asks for this cart. The only total that is ever charged. */
export function useQuote(request: QuoteRequest) {
  return useQuery(quoteQuery(request))
}
