import type { BellaReply } from '../../contract/conversation.ts'
import type { MenuIndex } from '../../domain/menu/menu-index.ts'
import { formatCents } from '../../domain/money/cents.ts'
import { priceCart, type PricedLine } from '../../domain/pricing/price-cart.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const SPEAKERS = { offline: 'the café’s own Bella', openai: 'Bella with OpenAI' } as const

/** A whole turn at once, as the first one comes: the words, who speaks, the cart. */
export function printTurn(turn: BellaReply, menu: MenuIndex): void {
  printWords(turn.reply)
  console.log(`      (${SPEAKERS[turn.speaker]})`)
  if (turn.cart.lines.length > 0) printCart(turn, menu)
}

export function printWords(text: string): string {
  console.log(`bella ${text}`)
  return text
}

/** The cart with its prices before tax, from the menu by the café's own rules. */
export function printCart({ cart }: BellaReply, menu: MenuIndex): void {
  const priced = priceCart(menu, cart.lines)
  if (cart.lines.length === 0) return console.log('      (the cart is empty)')
  if (!priced.ok) return console.log('      (something in the cart needs a choice)')
  const { currency } = menu.menu.cafe
  for (const line of priced.value.lines)
    console.log(
      `      ${line.quantity} × ${lineWords(line).padEnd(52)} ${formatCents(line.lineCents, currency).padStart(8)}`,
    )
}

/** What is not in the words: a change of speaker, and an order that was placed. */
export function printNews({ notice, order }: BellaReply): void {
  if (notice !== undefined) printTrouble(notice)
  if (order)
    console.log(
      `      order ${order.number} is placed; ready in about ${Math.ceil(order.promise.waitSeconds / 60)} min`,
    )
}

export function printTrouble(text: string): void {
  console.log(`      ${text}`)
}

export function printButtons({ buttons }: BellaReply): void {
  const shown = buttons.slice(0, LETTERS.length).map(({ label }, at) => `${LETTERS[at]}) ${label}`)
  if (shown.length > 0) console.log(`      ${shown.join('   ')}`)
}

/** What was said: the words, or what the button says whose letter was typed alone. */
export function buttonSaid({ buttons }: BellaReply, typed: string): string {
  const at = typed.length === 1 ? LETTERS.indexOf(typed.toLowerCase()) : -1
  return buttons[at]?.say ?? typed
}

function lineWords({ name, sizeName, options, note }: PricedLine): string {
  const chosen = options
    .filter(({ isDefault }) => !isDefault)
    .map((option) => [
      option.quantity > 1 && `${option.quantity} ×`,
      option.amount !== 'regular' && option.amount,
      option.name,
    ])
    .map((words) => words.filter(Boolean).join(' '))
  return [name, sizeName, ...chosen, note && `“${note}”`].filter(Boolean).join(', ')
}
