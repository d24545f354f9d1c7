import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { Ticket } from '../../../contract/queue.ts'
import { movesFrom } from '../../../domain/order/status.ts'
import { ticketText } from '../../ui/text/en/barista/ticket.ts'
import { toast } from '../../ui/toast.ts'
import { acknowledge } from '../moves/acknowledged.ts'
import { nextStep } from '../moves/next-step.ts'
import { lastTap, undo, UNDO_BAR_MS } from '../moves/tap.ts'
import type { Shown } from '../moves/with-waiting.ts'
import { letterKeys } from '../settings.ts'
import type { TicketActions } from '../ticket/ticket-actions.ts'
import { boxesOf, cardAround, cardOf, visibleCards } from './cards.ts'
import { commandOf, type Command } from './commands.ts'
import { neighbourOf } from './neighbour.ts'

type QueueKeys = {
  counter: RefObject<HTMLElement | null>
  shown: readonly Shown[]
  actions: TicketActions
  onHelp: () => void
}

/** The whole counter by keyboard. Keys mean nothing here while somebody writes, or in a dialog. */
export function useQueueKeys({ counter, shown, actions, onHelp }: QueueKeys): void {
  const run = useEffectEvent((command: Command, card: HTMLElement | undefined): void => {
    const root = counter.current
    if (!root) return
    const ticket = shown.find((each) => each.ticket.orderId === card?.dataset['ticket'])?.ticket
    if (command.does === 'help') onHelp()
    else if (command.does === 'go') go(root, card, command.to)
    else if (command.does === 'undo') undoOne(ticket)
    else if (ticket && card) onTicket(command.does, ticket, card, actions)
  })

  // The keyboard.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || target?.closest('input, textarea, select, dialog')) return
      const command = commandOf(event, letterKeys.get())
      const card = cardAround(document.activeElement)
      // On a button, Enter and Space press the button.
      if (!command || (command.does === 'next' && document.activeElement !== card)) return
      event.preventDefault()
      run(command, card)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function go(root: HTMLElement, from: HTMLElement | undefined, to: (Command & { does: 'go' })['to']): void {
  const cards = visibleCards(root)
  const at = from ? cards.indexOf(from) : -1
  if (at === -1) return cards[0]?.focus()
  if (to === 'next' || to === 'previous') return cards[at + (to === 'next' ? 1 : -1)]?.focus()
  const neighbour = neighbourOf(boxesOf(cards), from?.dataset['ticket'] ?? '', to)
  if (neighbour !== undefined) cardOf(root, neighbour)?.focus()
}

/** Right after a move that move is meant, wherever the focus has gone on to. */
function undoOne(ticket: Ticket | undefined): void {
  const last = lastTap.get()
  const isFresh = last && !last.undone && Date.now() - last.atMs < UNDO_BAR_MS
  if (isFresh) undo(last.ticket)
  else if (ticket) undo(ticket)
}

function onTicket(does: 'next' | 'acknowledge' | 'cancel', ticket: Ticket, card: HTMLElement, actions: TicketActions) {
  if (does === 'acknowledge' && ticket.allergies.length > 0) acknowledge(ticket)
  if (does === 'cancel' && movesFrom(ticket.status).includes('cancelled')) actions.cancel(ticket)
  if (does !== 'next' || nextStep(ticket) !== 'read_first') return
  toast(ticketText.readFirst, 'alert')
  card.querySelector<HTMLElement>('[data-acknowledge]')?.focus()
}
