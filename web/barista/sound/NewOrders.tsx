import { useEffect, useRef } from 'react'
import type { QueueState } from '../../api/queue/queue-state.ts'
import { useStored } from '../../ui/stored.ts'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { page } from '../../ui/text/en/barista/page.ts'
import { memory } from '../memory.ts'
import { soundOn } from '../settings.ts'
import { ring, wakeBell } from './bell.ts'

/** What was last said of new orders. */
const said = memory('')

/** Says and rings when orders come in; several at once are one piece of news. */
export function NewOrders({ queue }: { queue: QueueState }) {
  const seen = useRef<ReadonlySet<string>>(undefined)

  // The ears of whoever stands here.
  useEffect(() => {
    const before = seen.current
    seen.current = new Set([...(before ?? []), ...queue.tickets.keys(), ...queue.over.keys()])
    if (!before) return
    const fresh = [...queue.tickets.values()].filter(
      ({ orderId, status }) => !before.has(orderId) && status === 'pending',
    )
    const [first] = fresh
    if (!first) return
    said.set(fresh.length === 1 ? page.newOrder(first.number, first.customer.name) : page.newOrders(fresh.length))
    if (soundOn.get()) ring()
  }, [queue])

  // The browser, which lets no page make a sound before it was touched.
  useEffect(() => {
    const wake = () => {
      if (soundOn.get()) wakeBell()
    }
    addEventListener('pointerdown', wake, { once: true })
    addEventListener('keydown', wake, { once: true })
    return () => {
      removeEventListener('pointerdown', wake)
      removeEventListener('keydown', wake)
    }
  }, [])

  return <LiveRegion text={useStored(said)} />
}
