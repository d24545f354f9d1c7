import type { MoveRequest, Ticket } from '../../../contract/queue.ts'
import { PATHS } from '../../../contract/paths.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { Refusal } from '../refusal.ts'
import { post } from '../send.ts'

/** Why an order did not move, with the ticket as it is now where that was told. */
export type MoveRefusal = Refusal & { order?: Ticket }

/** Moves an order. A refusal changes nothing; no answer (`Unavailable`) may have changed it: ask again with the same. */
export async function sendMove(orderId: string, request: MoveRequest): Promise<Result<Ticket, MoveRefusal>> {
  const answer = await post<Ticket>(PATHS.moves(orderId), request, { timeoutMs: 10_000 })
  return answer.ok ? ok(answer.value.value) : answer
}
