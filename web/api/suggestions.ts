import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { PATHS } from '../../contract/paths.ts'
import type { SuggestionsReply, SuggestionsRequest, TakenRequest } from '../../contract/suggestions.ts'
import { useStored } from '../ui/stored.ts'
import { deviceHeaders, deviceStore } from './device.ts'
import { post } from './send.ts'

/** The café counts what people buy twice a minute. */
const FRESH_MS = 30_000

export type Suggested = Pick<SuggestionsReply, 'suggestions' | 'again'> & {
  /** What it was asked for: a page may have another cart by now. */
  asked: SuggestionsRequest
}

export function suggestionsQuery(asked: SuggestionsRequest, device: string) {
  return queryOptions({
    queryKey: ['suggestions', asked, device],
    queryFn: async ({ signal }): Promise<Suggested> => {
      const answer = await post<SuggestionsReply>(PATHS.suggestions, asked, { signal, headers: deviceHeaders(device) })
      // Nobody misses what was not suggested.
      if (!answer.ok) return { suggestions: [], again: [], asked }
      const { device: known, ...suggested } = answer.value.value
      // The café has another secret now: a token that opens nothing is no memory.
      if (known === 'refused' && deviceStore.get() === device) deviceStore.set('')
      return { ...suggested, asked }
    },
    staleTime: FRESH_MS,
    // An order was placed meanwhile, or the shelf has changed.
    refetchOnMount: 'always',
    retry: false,
    placeholderData: keepPreviousData,
  })
}

/** What the café would put to this customer. */
export function useSuggestions(asked: SuggestionsRequest) {
  return useQuery(suggestionsQuery(asked, useStored(deviceStore)))
}

/** Tells the café what was taken. Nothing hangs on it. */
export function tellTaken(taken: TakenRequest): void {
  post(PATHS.suggestionsTaken, taken).catch(() => undefined)
}
