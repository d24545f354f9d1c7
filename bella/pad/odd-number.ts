import type { Phrase } from '../phrases/phrase.ts'
import { headOf } from './head.ts'
import type { Pad } from './pad.ts'

const SUGGESTIONS_MAX = 3

/** "-2 lattes", "a third of a croissant": nothing that can be made, so nothing is written down. True where it says so. */
export function isOddNumber(pad: Pad, phrase: Phrase): boolean {
  const { which, parts } = phrase
  if (which.kind !== 'odd' && !(which.kind === 'half' && isHalfOfNew(pad, phrase))) return false
  const [last, head] = [parts.at(-1), headOf(pad, phrase)]
  if (head) pad.unknown = true
  const nearest = head?.itemIds.slice(0, SUGGESTIONS_MAX) ?? []
  if (last) pad.replies.push({ kind: 'unknown item', said: pad.said(which.from, last.to), nearest })
  return true
}

/** "Half a croissant", where nothing is there that it could be half of. */
function isHalfOfNew(pad: Pad, { parts }: Phrase): boolean {
  const [first] = parts
  const isItem = first?.word.senses.length !== 0 && first?.word.senses.every(({ kind }) => kind === 'item')
  return isItem === true && pad.mentioned.length === 0 && pad.generic === undefined
}
