import { isAsking } from '../language/role.ts'
import { does, isStrange, type Word } from '../words/word.ts'
import type { Act } from './phrase.ts'
import { hearQuestion, isAnswered, isSkippedInQuestion, startsQuestion } from './hear-question.ts'
import { looksLikeName, takeName } from './hear-name.ts'
import { addPrefix } from './add-part.ts'
import { beginAct, close, isAtClauseStart, nextSaid, open, type Reader } from './reader.ts'

/** Hears verbs: what is to happen with what follows. */
export function hearAct(reader: Reader, word: Word, at: number): boolean {
  if (word.senses.length > 0 || word.mark) return false
  const asking = [...word.roles].find(isAsking)
  if (asking !== undefined && startsQuestion(reader, word)) return hearQuestion(reader, asking)
  if (reader.act === 'ask' && !does(word, 'want', 'add', 'make')) return isSkippedInQuestion(word)
  if (does(word, 'may') && reader.act === 'ask' && !isAnswered(reader)) return true
  if (does(word, 'want')) {
    beginAct(reader, 'order')
    reader.also ||= does(word, 'also')
    if (does(word, 'instead')) reader.corrected = 'no'
    return true
  }
  if (does(word, 'past') && reader.act === 'order') return hearPast(reader)
  if (does(word, 'chat', 'it') && isAtClauseStart(reader) && isIntroduced(reader, at)) return begin(reader, 'tell')
  if (isTeller(reader, word) && isStrange(reader.words[at + 1])) return begin(reader, 'tell')
  if (does(word, 'name', 'is for') || (does(word, 'for') && isForSomebody(reader, at))) {
    beginAct(reader, 'tell')
    reader.naming = true
    takeName(reader, at, does(word, 'name'))
    return true
  }
  // "The same for my friend, but no corn."
  if (reader.naming && does(word, 'without')) endTelling(reader)
  if (reader.naming && isArticle(word) && isOfMenu(reader, at)) endTelling(reader)
  if (does(word, 'remove') && !(does(word, 'without') && !isAtClauseStart(reader))) return hearRemove(reader, word)
  if (does(word, 'take') && isTakenOff(reader, at)) return hearRemove(reader, word)
  if (does(word, 'keep') && does(reader.words[at + 1], 'the')) return begin(reader, 'keep')
  if (does(word, 'make') && !does(nextSaid(reader, at + 1), 'and')) return begin(reader, 'make')
  if (does(word, 'replace')) return begin(reader, 'replace')
  if (does(word, 'add')) return hearAdd(reader)
  if (
    does(word, 'chat') &&
    isAtClauseStart(reader) &&
    !does(word, 'filler') &&
    !(does(word, 'the') && isOfMenu(reader, at))
  )
    return begin(reader, 'tell')
  return reader.act === 'tell' && isToldOn(reader, word)
}

function begin(reader: Reader, act: Act): boolean {
  beginAct(reader, act)
  return true
}

/** "I had", "my friend loves": who tells what they do with a word that is no wish tells a story. */
function isTeller(reader: Reader, word: Word): boolean {
  return isAtClauseStart(reader) && does(word, 'subject', 'person') && reader.act !== 'tell'
}

/** "I'm Anna", "this is Anna": whatever else may follow, a name is written like one. */
function isIntroduced(reader: Reader, at: number): boolean {
  const verb = does(reader.words[at], 'it') ? at + 1 : at
  if (!looksLikeName(reader, reader.words[verb + 1])) return false
  return takeName(reader, verb, false)
}

/** "The latte was cold": what the clause has named is told of. */
function hearPast(reader: Reader): boolean {
  reader.phrase = undefined
  reader.phrases.length = Math.min(reader.phrases.length, reader.clauseFrom)
  return begin(reader, 'tell')
}

/** "My espresso" is ordered, "my boss" is told of. */
function isOfMenu(reader: Reader, at: number): boolean {
  return (nextSaid(reader, at + 1)?.senses.length ?? 0) > 0
}

/** "For Jim", "for my dad", but not "for the other". */
function isForSomebody(reader: Reader, at: number): boolean {
  if (reader.act === 'replace') return false
  const next = nextSaid(reader, at + 1)
  const named = does(next, 'the') ? nextSaid(reader, at + 2) : next
  if (named === undefined) return false
  return looksLikeName(reader, named) || ((isStrange(named) || does(named, 'person')) && named.senses.length === 0)
}

function hearRemove(reader: Reader, word: Word): boolean {
  beginAct(reader, 'remove')
  addPrefix(reader, word, {})
  return true
}

/** "Take the foam off": the verb is in two parts. */
function isTakenOff({ words }: Reader, at: number): boolean {
  const end = words.findIndex(
    (word, position) => position > at && (word.mark !== undefined || does(word, 'and', 'want')),
  )
  const clause = words.slice(at + 1, end < 0 ? words.length : end)
  return clause.some((word, position) => position > 0 && does(word, 'off'))
}

/** "With caramel added": the verb comes last and changes nothing. */
function hearAdd(reader: Reader): boolean {
  const phrase = reader.phrase
  if (phrase && phrase.parts.length > 0 && phrase.joint === 'with') return true
  return begin(reader, 'add')
}

function isArticle(word: Word): boolean {
  return does(word, 'a', 'another') || word.value !== undefined
}

/** What is told ends where something else begins. */
function isToldOn(reader: Reader, word: Word): boolean {
  return (reader.toldOfMenu && does(word, 'and', 'or')) || !does(word, 'and', 'but', 'with', 'also')
}

/** The end of what was told or asked. */
export function endTelling(reader: Reader): void {
  if (reader.act !== 'tell' && reader.act !== 'ask') return
  close(reader, 'stop')
  reader.act = 'order'
  reader.naming = false
  reader.question = undefined
}

export function markInstead(reader: Reader): void {
  const last = reader.phrase ?? reader.phrases.at(-1)
  if (last) last.instead = true
  else open(reader).instead = true
}
