import { useQueryClient } from '@tanstack/react-query'
import { PATHS } from '../../contract/paths.ts'
import type { ConnectionState } from './live-stream.ts'
import { useLiveStream } from './use-live-stream.ts'
import { menuQuery } from './use-menu.ts'

/** Keeps the menu, and with it the price of the order and what is suggested, as they are at the counter. */
export function useLiveMenu(follow: boolean): ConnectionState {
  const queries = useQueryClient()
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: menuQuery.queryKey })
    void queries.invalidateQueries({ queryKey: ['quote'] })
    void queries.invalidateQueries({ queryKey: ['suggestions'] })
  }
  return useLiveStream({ url: follow ? PATHS.menuEvents : undefined, onMessage: refresh, onReset: refresh })
}
