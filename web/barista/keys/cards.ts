import type { Box } from './neighbour.ts'

/** The tickets that are to be seen, in the page's order. */
export function visibleCards(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-ticket]')].filter((card) => card.offsetParent !== null)
}

export function cardOf(root: ParentNode, orderId: string): HTMLElement | undefined {
  return visibleCards(root).find((card) => card.dataset['ticket'] === orderId)
}

/** The ticket in which something is. */
export function cardAround(element: Element | null): HTMLElement | undefined {
  return element?.closest<HTMLElement>('[data-ticket]') ?? undefined
}

/** Where the tickets lie, scrolled or not. */
export function boxesOf(cards: readonly HTMLElement[]): Box[] {
  return cards.map((card) => {
    const { left, top } = card.getBoundingClientRect()
    const scrolled = card.closest('[data-scroll]')?.scrollTop ?? 0
    const { ticket = '', area = '' } = card.dataset
    return { id: ticket, area, x: left, y: top + scrolled }
  })
}
