import type { Phrase } from '../phrases/phrase.ts'
import type { Pad } from './pad.ts'

/** "Half with oat" is so many of several. Half of one thing is put on it, with a note in the customer's words. */
export function countHalf(pad: Pad, phrase: Phrase): Phrase {
  const { which, parts } = phrase
  if (which.kind !== 'half') return phrase
  const total = pad.generic?.quantity ?? pad.group.reduce((sum, { quantity }) => sum + quantity, 0)
  if (total > 1) return { ...phrase, which: { kind: 'share', count: Math.floor(total / 2) } }
  const halves = parts.map((part, at) => (at === 0 ? { ...part, from: which.from, half: true as const } : part))
  return { ...phrase, which: { kind: 'unsaid' }, parts: halves }
}
