import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { BoardReply } from '../../contract/queue.ts'
import { PATHS } from '../../contract/paths.ts'
import { boardQuery } from './board-query.ts'
import type { ConnectionState } from './live-stream.ts'
import { useLiveStream } from './use-live-stream.ts'

export type LiveBoard = { board: BoardReply | undefined; connection: ConnectionState }

/** The numbers on the wall, live; should the stream not come through, as often as they are asked for. */
export function useBoard(): LiveBoard {
  const queries = useQueryClient()
  const { data } = useQuery(boardQuery)
  const connection = useLiveStream({
    url: PATHS.boardEvents,
    onMessage: ({ event, data: told }) => {
      if (event !== 'board') return
      const board = told as BoardReply
      queries.setQueryData(boardQuery.queryKey, (known) => ({
        board,
        heardAtMs: Date.now(),
        behindMs: known?.behindMs ?? 0,
      }))
    },
    onReset: () => void queries.invalidateQueries({ queryKey: boardQuery.queryKey }),
  })
  return { board: data?.board, connection }
}
