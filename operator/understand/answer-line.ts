import type { Lexicon } from '../../bella/lexicon/compile-lexicon.ts'
import { EMPTY_STATE, type BellaState } from '../../bella/state.ts'
import { understand } from '../../bella/understand.ts'
import { CommandFault } from '../command-fault.ts'

type Cart = Pick<BellaState, 'lines' | 'fulfilment'>

/** The cart that one line of input means; for `turns`, the cart after each. */
export function answerLine(lexicon: Lexicon, line: string, lineNumber: number): object {
  const { id, utterance, turns } = asked(line, lineNumber)
  if (utterance !== undefined) return { id, ...cartOf(understand(lexicon, EMPTY_STATE, utterance).state) }
  let state = EMPTY_STATE
  const steps: Cart[] = []
  for (const turn of turns ?? []) {
    state = understand(lexicon, state, turn).state
    steps.push(cartOf(state))
  }
  return { id, steps }
}

type Asked = { id: unknown; utterance?: string; turns?: readonly string[] }

function asked(line: string, lineNumber: number): Asked {
  let value: Asked | undefined
  try {
    value = JSON.parse(line) as Asked
  } catch {
    value = undefined
  }
  if (value && isAsked(value)) return value
  throw new CommandFault(
    `Line ${lineNumber} is neither { id, utterance } nor { id, turns }.`,
    'Give one JSON object on each line, as in {"id":1,"utterance":"a latte"}.',
  )
}

function isAsked({ utterance, turns }: Asked): boolean {
  if (utterance !== undefined) return typeof utterance === 'string'
  return Array.isArray(turns) && turns.every((turn) => typeof turn === 'string')
}

function cartOf({ lines, fulfilment }: BellaState): Cart {
  return { lines, fulfilment }
}
