import type { Ticket } from '../../../contract/queue.ts'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { isOpen } from '../../../domain/order/status.ts'
import { describeLine } from '../../ui/describe-line.ts'
import { stationOf } from '../queue/stations.ts'

/** One way in which an item is to be made: its size and what differs from its defaults. */
export type Variant = { words: string; withNote: boolean; count: number }
export type ItemCount = { itemId: string; name: string; count: number; variants: readonly Variant[] }
/** `stationId` is undefined for what the menu no longer has. */
export type StationCount = { stationId: string | undefined; count: number; items: readonly ItemCount[] }

type Line = Ticket['lines'][number]

/** What is still to be made over all open tickets, by station and item, the most first; each way of making it by itself. */
export function countAllDay(index: MenuIndex | undefined, tickets: readonly Ticket[]): readonly StationCount[] {
  const lines = tickets.filter(({ status }) => isOpen(status)).flatMap((ticket) => ticket.lines)
  const stations = groupBy(lines, (line) => stationOf(index, line))
  const order = [...(index?.menu.stations.map(({ id }) => id) ?? []), undefined]
  return order.flatMap((stationId) => {
    const own = stations.get(stationId)
    if (!own) return []
    const items = [...groupBy(own, ({ itemId }) => itemId)].map(([itemId, ofItem]) => countItem(itemId, ofItem))
    return [{ stationId, count: total(own), items: items.sort(mostFirst) }]
  })
}

function countItem(itemId: string, lines: readonly Line[]): ItemCount {
  const ways = groupBy(lines, (line) => `${describeLine(line).join(', ')}|${line.note === undefined ? '' : 'note'}`)
  const variants = [...ways.values()].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    return [{ words: describeLine(first).join(', '), withNote: first.note !== undefined, count: total(alike) }]
  })
  return { itemId, name: lines[0]?.name ?? itemId, count: total(lines), variants: variants.sort(mostFirst) }
}

function total(lines: readonly Line[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}

function mostFirst(one: { count: number }, other: { count: number }): number {
  return other.count - one.count
}

function groupBy<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return groups
}
