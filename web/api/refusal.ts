import type { QuoteReply } from '../../contract/orders.ts'
import type { Problem } from '../../contract/problem.ts'

/** A definite no, with what it says about itself. `code` may be one that this page is too old to know. */
export type Refusal = Problem & { itemId?: string; optionId?: string; left?: number; max?: number; quote?: QuoteReply }

/** Reads a refusal's body; an answer that is no problem document (a proxy's page) becomes one. */
export async function readRefusal(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => undefined)
  if (isProblem(body)) return body
  return { type: 'about:blank', title: response.statusText, status: response.status, code: 'unknown' }
}

function isProblem(body: unknown): body is Refusal {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
}

/** The line of the cart that a refusal is about, from its `field`: `lines[2].quantity` is 2. */
export function lineOf(refusal: { field?: string | undefined }): number | undefined {
  const match = /^lines\[(\d+)\]/.exec(refusal.field ?? '')
  return match?.[1] === undefined ? undefined : Number(match[1])
}
