import { LIMITS } from '../../../domain/order/limits.ts'
import type { KeptLine } from '../cart/cart-store.ts'
import { makeOfLine } from './same-make.ts'

export type Carts = {
  /** As it was when Bella was asked. */
  asked: readonly KeptLine[]
  /** As it is on the page now, with what was tapped meanwhile. */
  tapped: readonly KeptLine[]
  /** As Bella made it, each line under the name it had in `asked`. */
  told: readonly KeptLine[]
}

/**
 * One cart of what was tapped and what was said at the same time. A number tapped up or down counts on top of what Bella
 * made of the line; a line that was made anew by a tap stays as it was tapped. Nothing tapped is lost and nothing is
 * doubled; where nothing was tapped, the cart is Bella's to the letter.
 */
export function mergeCarts({ asked, tapped, told }: Carts): readonly KeptLine[] {
  const before = byKey(asked)
  const now = byKey(tapped)
  const toldKeys = new Set(told.map(({ key }) => key))
  const merged = told.flatMap(({ key, line }) => {
    const was = before.get(key)?.line
    if (!was) return [{ key, line }]
    const is = now.get(key)?.line
    return counted(key, is && isMadeAnew(was, is) ? is : line, line.quantity + (is?.quantity ?? 0) - was.quantity)
  })
  const others = tapped.filter(({ key }) => !toldKeys.has(key))
  const survivors = others.flatMap(({ key, line }) => {
    const was = before.get(key)?.line
    if (!was) return [{ key, line }]
    return counted(key, line, isMadeAnew(was, line) ? line.quantity : line.quantity - was.quantity)
  })
  return survivors.reduce<readonly KeptLine[]>((cart, kept) => addTapped(cart, kept, now), merged)
}

/** One of the same make becomes more of that one, under the name that is on the page already. */
function addTapped(cart: readonly KeptLine[], kept: KeptLine, now: ReadonlyMap<string, KeptLine>): readonly KeptLine[] {
  const same = cart.find(({ line }) => makeOfLine(line) === makeOfLine(kept.line))
  if (!same) return [...cart, kept]
  const key = now.has(same.key) ? same.key : kept.key
  return cart.flatMap((one) => (one === same ? counted(key, one.line, one.line.quantity + kept.line.quantity) : [one]))
}

function isMadeAnew(was: KeptLine['line'], is: KeptLine['line']): boolean {
  return makeOfLine(was) !== makeOfLine(is)
}

function counted(key: string, line: KeptLine['line'], quantity: number): readonly KeptLine[] {
  return quantity > 0 ? [{ key, line: { ...line, quantity: Math.min(quantity, LIMITS.quantityMax) } }] : []
}

function byKey(lines: readonly KeptLine[]): ReadonlyMap<string, KeptLine> {
  return new Map(lines.map((kept) => [kept.key, kept]))
}
