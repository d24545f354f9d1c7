import type { Ticket } from '../../../contract/queue.ts'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'

/** Where a line is made; undefined for an item that is no longer on the menu: then it is everybody's. */
export function stationOf(index: MenuIndex | undefined, line: { itemId: string }): string | undefined {
  return index?.items.get(line.itemId)?.stationId
}

/** Whether a ticket has work at a station. Empty: any station. */
export function hasWorkAt(index: MenuIndex | undefined, ticket: Ticket, stationId: string): boolean {
  if (stationId === '') return true
  return ticket.lines.some((line) => isLineOf(index, line, stationId))
}

export function isLineOf(index: MenuIndex | undefined, line: { itemId: string }, stationId: string): boolean {
  const own = stationOf(index, line)
  return stationId === '' || own === undefined || own === stationId
}
