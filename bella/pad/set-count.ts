import type { Phrase } from '../phrases/phrase.ts'
import type { Pad } from './pad.ts'

/** "Make it three", "no, three": how many there are to be; but "one for me" and "change one to…" are shares. */
export function setsCount(pad: Pad, { act, begins, corrected, parts }: Phrase, next: Phrase | undefined): boolean {
  if (parts.length > 0 || next?.joint === 'with' || next?.joint === 'to') return false
  // "Make one a mocha" says what one of them is to be.
  if (next?.joint === 'next' && next.which.kind === 'a' && !next.begins) return false
  const changes = (act === 'make' || act === 'replace') && begins
  return changes || corrected !== undefined || (pad.mentioned.length === 0 && begins)
}

export function setCount(pad: Pad, count: number): void {
  const [line] = pad.focus.length > 0 ? pad.focus : pad.lines.slice(-1)
  if (line) line.quantity = count
}
