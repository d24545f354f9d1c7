import type { CartLine, Fulfilment } from '../../domain/order/cart.ts'
import { LIMITS } from '../../domain/order/limits.ts'
import type { Edit } from '../edit.ts'
import type { BellaState } from '../state.ts'
import type { Pad, PadLine } from './pad.ts'

/** The cart that the pad says, and the positions in it of what was spoken of last. Lines that are alike are one. */
export function cartOf(pad: Pad): Pick<BellaState, 'lines' | 'focus' | 'group' | 'round'> {
  mergeAlike(pad)
  const positions = (lines: readonly PadLine[]) => lines.map((line) => pad.lines.indexOf(line)).filter((at) => at >= 0)
  const round = positions(pad.mentioned.length > 0 ? pad.mentioned : [...pad.round, ...pad.group])
  return {
    lines: pad.lines.map(lineOf),
    focus: positions(pad.focus),
    group: positions(pad.group),
    ...(round.length > 1 && { round: [...new Set(round)] }),
  }
}

/** What changed, line by line. Applied in this order to the cart before, they give the cart after. */
export function editsOf(pad: Pad, before: BellaState, fulfilment: Fulfilment | null): Edit[] {
  const edits: Edit[] = []
  if (pad.lines.length === 0 && before.lines.length > 0) edits.push({ kind: 'clear' })
  else
    for (const [at, old] of before.lines.entries()) {
      const now = pad.lines.find(({ origin }) => origin === at)
      if (!now) edits.push({ kind: 'remove line', at })
      else if (JSON.stringify(lineOf(now)) !== JSON.stringify(old))
        edits.push({ kind: 'change line', at, line: lineOf(now) })
    }
  for (const line of pad.lines) if (line.origin === undefined) edits.push({ kind: 'add line', line: lineOf(line) })
  if (fulfilment !== before.fulfilment) edits.push({ kind: 'set fulfilment', fulfilment })
  return edits
}

function lineOf({ itemId, quantity, sizeId, options, notes }: PadLine): CartLine {
  return {
    itemId,
    quantity,
    ...(sizeId !== undefined && { sizeId }),
    options,
    ...(notes.length > 0 && { note: notes.join('; ') }),
  }
}

function mergeAlike(pad: Pad): void {
  const kept = new Map<string, PadLine>()
  for (const line of [...pad.lines]) {
    const key = JSON.stringify({ ...lineOf(line), quantity: 0 })
    const first = kept.get(key)
    if (!first) kept.set(key, line)
    else if (line.origin === undefined && first.quantity + line.quantity <= LIMITS.quantityMax) {
      first.quantity += line.quantity
      pad.lines.splice(pad.lines.indexOf(line), 1)
      pad.mentioned = pad.mentioned.map((some) => (some === line ? first : some))
      pad.group = pad.group.map((some) => (some === line ? first : some))
      pad.focus = pad.focus.map((some) => (some === line ? first : some))
    }
  }
  pad.group = [...new Set(pad.group)]
  pad.focus = [...new Set(pad.focus)]
}
