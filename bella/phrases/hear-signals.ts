import { does, type Word } from '../words/word.ts'
import { beginAct, close, isAtClauseStart, nextSaid, open, openWith, type Reader } from './reader.ts'

/** Hears what concerns the order as a whole: here or to go, cancel it all, yes, no, thanks. */
export function hearSignal(reader: Reader, word: Word, at: number): boolean {
  if (word.senses.length > 0 || word.mark) return false
  if (does(word, 'here', 'to go')) return hearFulfilment(reader, word, at)
  if (does(word, 'nay') && isLast(reader, at) && reader.phrases.length === 0 && !reader.phrase) {
    reader.signals.add('no')
    return true
  }
  if (does(word, 'back') && isLast(reader, at) && isAtClauseStart(reader)) {
    reader.signals.add('back')
    return true
  }
  if (does(word, 'no') && isAnswer(reader, at)) {
    if (reader.phrases.length === 0 && !reader.phrase) reader.signals.add('no')
    close(reader, 'comma')
    reader.act = 'order'
    reader.corrected = 'no'
    return true
  }
  if (does(word, 'withdrawal') && isLast(reader, at) && reader.phrases.length + (reader.phrase ? 1 : 0) > 0) {
    beginAct(reader, 'remove')
    openWith(reader, { kind: 'it' })
    return true
  }
  if (does(word, 'correction') && isLast(reader, at) && (reader.phrase ?? reader.phrases[0])) {
    const first = reader.phrases[0] ?? reader.phrase
    if (first) first.corrected ??= 'actually'
    return true
  }
  if (does(word, 'correction') && !isOther(word, reader)) {
    close(reader, reader.phrase ? 'next' : reader.joint)
    reader.act = 'order'
    reader.corrected = does(word, 'second thought') ? 'actually' : 'no'
    reader.signals.add('correction')
    if (does(word, 'make')) beginAct(reader, 'make')
    return true
  }
  for (const role of ['clear', 'again', 'usual', 'done', 'yes', 'greeting', 'thanks', 'bye'] as const) {
    if (!does(word, role)) continue
    if (reader.act === 'ask') return true
    if (role === 'thanks' && does(reader.words[at + 1], 'for')) beginAct(reader, 'tell')
    if (role === 'again') return hearAgain(reader, at)
    if (role === 'yes' && !isAtClauseStart(reader)) return true
    reader.signals.add(role)
    if (role === 'greeting' || role === 'clear') close(reader, 'stop')
    // What was ordered before it in the same breath goes too.
    if (role === 'clear') reader.phrases = []
    return true
  }
  return false
}

/** "The same again" is another one of it; after a phrase it adds nothing. */
function hearAgain(reader: Reader, at: number): boolean {
  reader.signals.add('again')
  if (!reader.phrase) openWith(reader, { kind: 'another', count: 1 })
  // "The same but a mocha": what follows stands for what the other has.
  const next = nextSaid(reader, at + 1)
  if (does(next, 'but')) reader.corrected = 'no'
  else if (next === undefined || next.mark !== undefined) open(reader).again = true
  return true
}

/** "Take out the onions" is not to go. */
function hearFulfilment(reader: Reader, word: Word, at: number): boolean {
  const next = nextSaid(reader, at + 1)
  if (does(word, 'remove') && next && !next.mark && !does(next, 'and', 'thanks')) return false
  if (reader.act !== 'ask') reader.fulfilment = does(word, 'here') ? 'here' : 'to_go'
  return true
}

function isLast(reader: Reader, at: number): boolean {
  return reader.words.slice(at + 1).every((word) => word.mark !== undefined || does(word, 'thanks', 'filler'))
}

/** "No, a mocha" answers; "no foam" leaves something out. */
function isAnswer(reader: Reader, at: number): boolean {
  const next = reader.words[at + 1]
  if (!next || next.mark) return true
  if (next.senses.length > 0 && reader.phrases.length === 0 && !reader.phrase) return false
  if (next.senses.length > 0)
    return next.senses.some(({ kind }) => kind === 'item') && next.senses.every((s) => s.kind !== 'option')
  return (
    does(next, 'a', 'the', 'want', 'make', 'correction', 'thanks', 'no', 'it', 'add', 'replace', 'remove', 'clear') ||
    does(next, 'done', 'chat', 'share', 'them', 'other') ||
    (next.value !== undefined && !does(next, 'multiple'))
  )
}

/** "Sorry, do you have…": asking begins anew. "Change that" within a clause is a verb. */
function isOther(word: Word, reader: Reader): boolean {
  return does(word, 'make', 'remove') && isAtClauseStart(reader) && reader.phrases.length === 0 && reader.act !== 'ask'
}
