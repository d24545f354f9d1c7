import type { MoveRequest } from '../../../contract/queue.ts'

/** A tap on its way to the café. */
export type Waiting = {
  id: string
  orderId: string
  number: number
  move: MoveRequest
  tappedAtMs: number
  /** It was sent, and may have arrived, though no answer came. */
  tried: boolean
  /** How often no answer came. */
  failures: number
}
