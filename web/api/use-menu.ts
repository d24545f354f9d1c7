import { queryOptions, useQuery } from '@tanstack/react-query'
import type { MenuReply } from '../../contract/menu.ts'
import { PATHS } from '../../contract/paths.ts'
import { indexMenu, type MenuIndex } from '../../domain/menu/menu-index.ts'
import { send } from './send.ts'

/** Set by the service worker on a menu from its shelf: when it was fetched. */
export const KEPT_AT_HEADER = 'x-kept-at-ms'

export type Menu = {
  menu: MenuReply
  index: MenuIndex
  /** Known when the menu is one that was kept for when there is no network. */
  keptAtMs: number | undefined
}

export const menuQuery = queryOptions({
  queryKey: ['menu'],
  queryFn: async ({ signal }): Promise<Menu> => {
    const answer = await send<MenuReply>(PATHS.menu, { signal })
    if (!answer.ok) throw new Error(answer.refusal.code)
    const { value, headers } = answer.value
    const keptAt = headers.get(KEPT_AT_HEADER)
    return { menu: value, index: indexMenu(value), keptAtMs: keptAt === null ? undefined : Number(keptAt) }
  },
  staleTime: 60_000,
  refetchInterval: (query) => (query.state.data?.keptAtMs === undefined ? false : 10_000),
})

export function useMenu() {
  return useQuery(menuQuery)
}
