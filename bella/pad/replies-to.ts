import type { Edit } from '../edit.ts'
import { allergensNamed } from '../lexicon/allergens.ts'
import { confirms } from '../phrases/confirms.ts'
import type { Heard } from '../phrases/read-phrases.ts'
import type { Span } from '../phrases/reader.ts'
import type { Reply } from '../reply.ts'
import type { Word } from '../words/word.ts'
import type { Pad } from './pad.ts'

const NAME_CHARS_MAX = 40

/** All that is to be replied to an utterance, in the order that `Reply` says. */
export function repliesTo(pad: Pad, words: readonly Word[], heard: Heard, edits: readonly Edit[]): Reply[] {
  const told = toldOf(pad, heard)
  const isBusy = edits.length > 0 || pad.replies.length > 0
  const replies = [...pad.replies, ...told, ...(isBusy ? [] : signalsOf(pad, words, heard))]
  return replies.length > 0 || edits.length > 0 ? replies : [{ kind: 'nothing' }]
}

/** Allergies, a call for a person, a name. */
function toldOf(pad: Pad, { allergies, signals, name }: Heard): Reply[] {
  return [
    ...allergies.map((span): Reply => allergyOf(pad, span)),
    ...(signals.has('staff') ? [{ kind: 'person' } as const] : []),
    ...(name ? [{ kind: 'name', name: pad.said(name.from, name.to).slice(0, NAME_CHARS_MAX).trim() } as const] : []),
  ]
}

/** "No nuts, please, I have an allergy" names it elsewhere. */
function allergyOf(pad: Pad, { from, to }: Span): Reply {
  const isNamed = to > from
  return {
    kind: 'allergy',
    said: isNamed ? pad.said(from, to) : '',
    allergenIds: allergensNamed(isNamed ? pad.keys.slice(from, to) : pad.keys),
  }
}

function signalsOf(pad: Pad, words: readonly Word[], heard: Heard): Reply[] {
  const { signals } = heard
  if (confirms(words, heard)) return [{ kind: 'yes' }, ...(signals.has('done') ? [{ kind: 'done' } as const] : [])]
  if (signals.has('again') && pad.lines.length === 0) return [{ kind: 'usual' }]
  // "No, that's it."
  if (signals.has('no') && signals.has('done')) return [{ kind: 'done' }]
  for (const kind of ['usual', 'no', 'back', 'done', 'thanks', 'greeting'] as const)
    if (signals.has(kind)) return [{ kind }]
  return signals.has('bye') ? [{ kind: 'thanks' }] : []
}
