import { LANGUAGE_VOCABULARY } from '../lexicon/language.ts'
import { meaningsOf } from '../lexicon/trie.ts'
import type { Part, Phrase } from '../phrases/phrase.ts'
import { keysOf } from '../text/tokenize.ts'
import { chosenMeant } from './choose.ts'
import type { Pad, PadLine } from './pad.ts'

/** "Keep the cheese": what was to be left out is in again. What was never left out stays as it is. True where anything changed. */
export function keep(pad: Pad, { parts }: Phrase): boolean {
  return parts.flatMap((part) => pad.lines.filter((line) => undoLack(pad, line, part))).length > 0
}

/** Takes back that something be left out: the menu's own "no …", or the request. True where it was said before. */
export function undoLack(pad: Pad, line: PadLine, { word, negated, amount }: Part): boolean {
  if (negated || amount !== undefined) return false
  const keys = pad.keys.slice(word.from, word.to)
  const [options, notes] = [line.options, line.notes.flatMap((note) => note.split('; '))]
  const lacking = ['no', 'without'].flatMap((no) =>
    chosenMeant(pad, line, meaningsOf(pad.lexicon.senses, [no, ...keys])),
  )
  // Almond milk is in after "no milk", since there is one milk; pepperoni after "no cheese" is not cheese.
  const groupIds = word.senses.flatMap((sense) => ('groupId' in sense ? [sense.groupId] : []))
  const alone = pad.lexicon.index.menu.optionGroups.filter(
    ({ id, kind }) => kind === 'exclusive' && groupIds.includes(id),
  )
  const named = new Set([...keys, ...alone.flatMap(({ id }) => [...(pad.lexicon.groupKeys.get(id) ?? [])])])
  line.options = options.filter(({ optionId }) => !lacking.includes(optionId))
  line.notes = notes.filter((note) => !isLackOf(note, named))
  return line.options.length < options.length || line.notes.length < notes.length
}

/** "No cheese", "hold the cheese", "without any cheese": a word that leaves out, and nothing but what is meant. */
function isLackOf(note: string, named: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = keysOf(note)
  const content = rest.filter((key) => !LANGUAGE_VOCABULARY.has(key) || named.has(key))
  return LACKING.has(first) && content.length > 0 && content.every((key) => named.has(key))
}

const LACKING: ReadonlySet<string> = new Set([
  'no',
  'without',
  'hold',
  'skip',
  'remove',
  'leave',
  'not',
  'minus',
  'cut',
])
