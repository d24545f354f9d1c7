import type { CartLine } from '../../../domain/order/cart.ts'
import { allOf } from '../english/word-lists.ts'
import type { Turn } from '../turn.ts'
import type { Answered } from './answer-replies.ts'

/** Puts what this device always has into the cart. Who somebody says they are finds nothing. */
export async function takeUsual(turn: Turn): Promise<Answered> {
  const answer = await turn.use('history', {})
  if (!answer.ok) return { words: ['I don’t know your usual yet: it is known by the device you order with.'] }
  const lines = answer['lines'] as unknown as readonly CartLine[]
  const leftOut = answer['leftOut'] as readonly string[]
  const words = leftOut.length > 0 ? [`Sorry, ${allOf(leftOut.map((name) => `the ${name}`))} can’t be had today.`] : []
  if (lines.length === 0) return { words }
  const added = await turn.use('edit_cart', { edits: lines.map((line) => ({ kind: 'add line', line })) })
  return { words: added.ok ? words : ['Sorry, I couldn’t add your usual.'] }
}
