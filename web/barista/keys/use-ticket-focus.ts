import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { useStored } from '../../ui/stored.ts'
import { acknowledged } from '../moves/acknowledged.ts'
import { boxesOf, cardAround, cardOf, visibleCards } from './cards.ts'
import { heirOf, type Box } from './neighbour.ts'

/**
 * Keeps the focus with the ticket that it was on, wherever that ticket goes; once it has left the queue, with the next
 * one. Without this a browser drops it to the top of the page at every move.
 */
export function useTicketFocus(): RefObject<HTMLDivElement | null> {
  const counter = useRef<HTMLDivElement>(null)
  const held = useRef<string>(undefined)
  const before = useRef<readonly Box[]>([])
  // The button that says so takes the focus along when it goes.
  useStored(acknowledged)

  // The browser's focus: which ticket it is on.
  useEffect(() => {
    const note = (event: FocusEvent) => {
      held.current = event.target instanceof Element ? cardAround(event.target)?.dataset['ticket'] : undefined
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])

  // The browser's focus: it was on a ticket that has just moved or gone.
  useLayoutEffect(() => {
    const root = counter.current
    if (!root) return
    const orderId = held.current
    if (orderId !== undefined && isLost() && !document.querySelector('dialog[open]')) {
      const card = cardOf(root, orderId) ?? heirIn(root, before.current, orderId)
      card?.focus()
      if (!card) root.querySelector<HTMLElement>('main')?.focus()
    }
    before.current = boxesOf(visibleCards(root))
  })

  return counter
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function heirIn(root: ParentNode, before: readonly Box[], orderId: string): HTMLElement | undefined {
  const there = new Set(visibleCards(root).map((card) => card.dataset['ticket']))
  const heir = heirOf(before, orderId, (id) => there.has(id))
  return heir === undefined ? undefined : cardOf(root, heir)
}
