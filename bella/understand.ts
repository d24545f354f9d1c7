import type { Edit } from './edit.ts'
import type { Lexicon } from './lexicon/compile-lexicon.ts'
import { dropUnwritten } from './phrases/drop-unwritten.ts'
import { mergeOpen } from './phrases/merge-open.ts'
import { putBehind } from './phrases/put-behind.ts'
import { readPhrases } from './phrases/read-phrases.ts'
import { cartOf, editsOf } from './pad/cart-of.ts'
import { isOfItem } from './lexicon/is-of-item.ts'
import { openPad, strike, type Pad } from './pad/pad.ts'
import { takePhrases } from './pad/take-phrases.ts'
import { withinLimits } from './pad/within-limits.ts'
import { ask, takeAnswer } from './pad/questions.ts'
import { repliesTo } from './pad/replies-to.ts'
import type { Reply } from './reply.ts'
import type { BellaState, Question } from './state.ts'
import { plainText, tokenize, UTTERANCE_CHARS_MAX } from './text/tokenize.ts'
import { readWords } from './words/read-words.ts'

/** Nobody says a tag. */
const MARKUP = /<\/?[a-z][^<>]*>/gi

export type Understood = { state: BellaState; edits: readonly Edit[]; replies: readonly Reply[] }

/**
 * What a customer means by an utterance, given the menu and what went before. Pure: the same words in the same state are
 * always understood alike. Whatever is said, it neither throws nor writes down an item that was not named.
 */
export function understand(lexicon: Lexicon, state: BellaState, utterance: string): Understood {
  const plain = plainText(utterance.slice(0, UTTERANCE_CHARS_MAX).replace(MARKUP, ' '))
  const { words, tokens } = readWords(lexicon, tokenize(plain))
  const heard = readPhrases(words, tokens)
  const written = dropUnwritten(mergeOpen(heard.phrases, (said, noun) => isOfItem(lexicon, said, noun)))
  const phrases = state.lines.length === 0 ? putBehind(written) : written
  const pad = openPad(lexicon, state, plain, tokens)
  if (heard.signals.has('clear')) strike(pad, pad.lines)
  takePhrases(pad, takeAnswer(pad, state, phrases))
  withinLimits(pad, state)
  const fulfilment = heard.fulfilment ?? (heard.signals.has('clear') ? null : state.fulfilment)
  const cart = cartOf(pad)
  ask(pad)
  const edits = editsOf(pad, state, fulfilment)
  const question = questionAfter(pad, state, edits)
  return {
    state: {
      ...cart,
      fulfilment,
      ...(question && { question }),
      ...(pad.mentioned.length === 0 && pad.topic !== undefined && { topic: pad.topic }),
    },
    edits,
    replies: repliesTo(pad, words, heard, edits),
  }
}

/** What is asked now; what was asked before stays open while the customer only asks back. */
function questionAfter({ replies }: Pad, before: BellaState, edits: readonly Edit[]): Question | undefined {
  const asked = replies.find((reply) => reply.kind === 'question')
  const asksBack = edits.length === 0 && replies.some(({ kind }) => kind === 'inquiry')
  return asked ? asked.question : asksBack ? before.question : undefined
}
