import { LIMITS } from '../../domain/order/limits.ts'
import type { BellaState } from '../state.ts'
import { padLine, strike, type Pad } from './pad.ts'

/** Takes back what is more than one order may hold: that is for a person to agree. Says so. */
export function withinLimits(pad: Pad, before: BellaState): void {
  for (const line of [...pad.lines]) {
    if (line.quantity < 1) strike(pad, [line])
    if (line.quantity <= LIMITS.quantityMax) continue
    const name = pad.lexicon.index.items.get(line.itemId)?.name ?? ''
    pad.replies.push({ kind: 'limit', of: 'quantity', asked: line.quantity, max: LIMITS.quantityMax, said: name })
    const old = line.origin === undefined ? undefined : before.lines[line.origin]
    if (old) pad.lines[pad.lines.indexOf(line)] = padLine(old, line.origin)
    else strike(pad, [line])
  }
  const units = pad.lines.reduce((sum, line) => sum + line.quantity, 0)
  if (units > LIMITS.unitsMax) giveUp(pad, before, 'units', units, LIMITS.unitsMax)
  if (pad.lines.length > LIMITS.linesMax) giveUp(pad, before, 'lines', pad.lines.length, LIMITS.linesMax)
}

function giveUp(pad: Pad, before: BellaState, of: 'units' | 'lines', asked: number, max: number): void {
  pad.replies.push({ kind: 'limit', of, asked, max, said: '' })
  pad.lines = before.lines.map((line, at) => padLine(line, at))
  pad.focus = []
  pad.group = []
}
