import type { Phrase } from '../phrases/phrase.ts'
import { choose } from './choose.ts'
import type { Pad } from './pad.ts'

/** "Make it three", "no, three": how many there are to be; but "one for me" and "change one to…" are shares. */
export function setsCount(pad: Pad, { act, begins, corrected, parts }: Phrase, next: Phrase | undefined): boolean {
  if (parts.length > 0 || next?.joint === 'with' || next?.joint === 'to') return false
  // "Make one a mocha" says what one of them is to be.
  if (next?.joint === 'next' && next.which.kind === 'a' && !next.begins) return false
  const changes = (act === 'make' || act === 'replace') && begins
  return changes || corrected !== undefined || (pad.mentioned.length === 0 && begins)
}

/** "Actually three" counts what there were several of: the shots of a single latte, or else the line. */
export function setCount(pad: Pad, count: number, { corrected }: Phrase): void {
  const [line] = pad.focus.length > 0 ? pad.focus : pad.lines.slice(-1)
  if (!line) return
  const counted = line.options.filter(({ quantity = 1 }) => quantity > 1)
  const [only] = counted
  const known = only && pad.lexicon.index.options.get(only.optionId)
  const isOfOption = corrected !== undefined && line.quantity === 1 && counted.length === 1 && only?.quantity !== count
  if (known && isOfOption) choose(pad, line, known, { quantity: count, more: false, amount: undefined })
  else line.quantity = count
}
