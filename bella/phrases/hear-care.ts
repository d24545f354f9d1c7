import { allergensNamed } from '../lexicon/allergens.ts'
import { does, isStrange, type Word } from '../words/word.ts'
import type { Phrase } from './phrase.ts'
import { askOfHarm, tellsState } from './hear-state.ts'
import { beginAct, isAtClauseStart, type Reader, type Span } from './reader.ts'

/** Hears what a person must know of: allergies, and calls for one. None of it is ordered. */
export function hearCare(reader: Reader, word: Word, at: number): boolean {
  if (does(word, 'staff')) {
    reader.signals.add('staff')
    beginAct(reader, 'tell')
    return true
  }
  if (does(word, 'ready') && reader.act === 'ask' && reader.question?.about === 'ask') {
    reader.question.about = 'ask status'
    return true
  }
  if (does(word, 'ask allergens') && reader.phrase?.state === 'asked') askOfHarm(reader, reader.phrase)
  if (does(word, 'being', 'has') && tellsState(reader, at)) return true
  if (does(word, 'can') && does(reader.words[at + 1], 'the') && isAtClauseStart(reader) && reader.act === 'order') {
    reader.asksState = true
    return true
  }
  if (does(word, 'cannot have') && isAllergen(reader, reader.words[at + 1])) return declare(reader, at)
  if (!does(word, 'allergy')) return false
  if (isTold(reader, at)) endQuestion(reader)
  if (reader.act === 'ask' && reader.question) reader.question.about = 'ask allergens'
  if (reader.act !== 'ask' || isOfSomebody(reader, at)) return declare(reader, at)
  return true
}

/** "Is it safe if I'm allergic to nuts?" asks, and tells too. */
function isOfSomebody({ words, tokens }: Reader, at: number): boolean {
  if (does(words[at - 1], 'chat', 'subject', 'person')) return true
  const [asked, from] = [words.slice(0, at), words[at]?.from ?? 0]
  const since = asked.findLast(({ mark }) => mark !== undefined && mark !== ',')?.to ?? 0
  return tokens.slice(since, from).some(({ key }) => OWN.has(key))
}

const OWN: ReadonlySet<string> = new Set(['i', "i'm", 'my', 'we', 'our', 'me'])

/** "My son is allergic" only looks like a question: those begin with "is". */
function isTold({ act, words }: Reader, at: number): boolean {
  const [subject, verb] = [words[at - 2], words[at - 1]]
  return act === 'ask' && does(verb, 'ask') && subject !== undefined && !subject.mark && !does(subject, 'and', 'but')
}

function endQuestion(reader: Reader): void {
  reader.phrase = undefined
  reader.question = undefined
  reader.act = 'tell'
}

function declare(reader: Reader, at: number): boolean {
  const [before, after] = [namedBefore(reader, at), namedAfter(reader, at)]
  const self = reader.words[at]
  const named = after.to > after.from ? after : before.to > before.from ? before : self && ownName(reader, self)
  takeBack(reader, before)
  if (reader.act !== 'ask') beginAct(reader, 'tell')
  reader.allergies.push(named ?? { from: 0, to: 0 })
  const next = reader.words.findIndex(({ from }) => from >= after.to)
  if (after.to > after.from) reader.heardTo = next < 0 ? reader.words.length : next
  return true
}

/** "Celiac" names what it is about. */
function ownName(reader: Reader, word: Word): Span | undefined {
  return isAllergen(reader, word) ? { from: word.from, to: word.to } : undefined
}

/** "A nut and dairy allergy", "lactose intolerant", "a kiwi allergy". */
function namedBefore(reader: Reader, at: number): Span {
  const { words } = reader
  const to = words[at - 1]?.to ?? 0
  let from = to
  for (let back = at - 1; back >= 0; back--) {
    const word = words[back]
    const isNear = back === at - 1 && word !== undefined && isThing(word)
    if (word && (isNear || isAllergen(reader, word))) from = word.from
    else if (!does(word, 'and', 'or') && word?.mark !== ',') break
  }
  return { from, to }
}

/** "Allergic to nuts, eggs and dairy": as far as things are listed. */
function namedAfter({ words, tokens }: Reader, at: number): Span {
  const span = { from: words[at]?.to ?? 0, to: words[at]?.to ?? 0 }
  let joined = true
  for (const word of words.slice(at + 1)) {
    const known = allergensNamed(keys({ tokens }, word)).length > 0
    if (joined && (known || (isThing(word) && (span.to === span.from || word.senses.length === 0)))) {
      if (span.to === span.from) span.from = word.from
      span.to = word.to
      joined = false
    } else if (does(word, 'and', 'or') || word.mark === ',') joined = true
    else if (!known && (span.to > span.from || !does(word, 'filler', 'a', 'the', 'them', 'extra'))) break
    else if (known) span.to = word.to
  }
  return span
}

function isThing(word: Word): boolean {
  return isStrange(word) || word.senses.length > 0
}

function isAllergen(reader: Pick<Reader, 'tokens'>, word: Word | undefined): boolean {
  return word !== undefined && allergensNamed(keys(reader, word)).length > 0
}

function keys({ tokens }: Pick<Reader, 'tokens'>, { from, to }: Word): string[] {
  return tokens.slice(from, to).map(({ key }) => key)
}

/** What was heard as part of an order, and is told of somebody: "a severe nut allergy". */
function takeBack(reader: Reader, { from, to }: Span): void {
  if (from === to) return
  const degree = reader.words.findLast((word) => word.to <= from && !isStrange(word))
  const since = degree?.to ?? 0
  const phrases = reader.phrase ? [...reader.phrases, reader.phrase] : reader.phrases
  for (const phrase of phrases) phrase.parts = phrase.parts.filter((part) => part.from < since)
  const isLeft = ({ parts, which, act }: Phrase) => parts.length > 0 || which.kind !== 'unsaid' || act === 'ask'
  reader.phrases = reader.phrases.filter(isLeft)
  if (reader.phrase?.parts.length === 0 && reader.act !== 'ask') reader.phrase = undefined
}
