import type { Json } from '../../../contract/json-text.ts'
import type { Turn } from '../turn.ts'
import type { ToolAnswer } from './tool.ts'

/** A tool that could not: entered in the ledger, so that nobody says it did. */
export function refused(turn: Turn, code: string, more: Record<string, Json> = {}): ToolAnswer {
  turn.ledger.refused.push(code)
  return { ok: false, code, ...more }
}
