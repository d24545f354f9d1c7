import { useEffect, useRef } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { changeQueue, queueQuery } from '../../api/queue/queue-query.ts'
import { withTicket } from '../../api/queue/queue-state.ts'
import { sendMove } from '../../api/queue/send-move.ts'
import { movesText } from '../../ui/text/en/barista/moves.ts'
import { refusalText } from '../../ui/text/en/refusals.ts'
import { toast } from '../../ui/toast.ts'
import { startCourier } from './courier.ts'
import { outbox } from './outbox.ts'
import type { News } from './settle.ts'
import { lastTap } from './tap.ts'

/** Sends what is tapped, for as long as the queue is on the page. */
export function useCourier(connected: boolean): void {
  const queries = useQueryClient()
  const courier = useRef<{ nudge: () => void }>(undefined)

  // The café's server: taps in, tickets out.
  useEffect(() => {
    const started = startCourier({
      outbox,
      send: ({ orderId, move }) => sendMove(orderId, move),
      onSettled: (tap, { ticket, news }) => {
        if (ticket) changeQueue(queries, (known) => withTicket(known, ticket))
        if (!news) return
        if (lastTap.get()?.id === tap.id) lastTap.set(undefined)
        toast(wordsOf(tap.number, news), 'alert')
      },
      onSignedOut: () => void queries.invalidateQueries({ queryKey: queueQuery.queryKey }),
    })
    courier.current = started
    return () => started.stop()
  }, [queries])

  // The same server: it is back, so that waiting longer is pointless.
  useEffect(() => {
    if (connected) courier.current?.nudge()
  }, [connected])
}

function wordsOf(number: number, news: News): string {
  switch (news.kind) {
    case 'somebody_else':
      return movesText.somebodyElse(number, news.now)
    case 'refused':
      return movesText.refused(number, refusalText(news.code))
    case 'gave_up':
      return movesText.gaveUp(number)
  }
}
