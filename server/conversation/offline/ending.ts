import { nextQuestion } from '../english/questions.ts'
import { readBackSentences } from '../english/read-back.ts'
import type { Turn } from '../turn.ts'
import { offerInstead } from './offer-instead.ts'

/** The last sentences: what is to be confirmed, or the one thing that is asked next. `question`: one that an answer called for. */
export async function ending(turn: Turn, question: string | undefined): Promise<string[]> {
  const { draft, ledger } = turn
  if (ledger.personCalled || ledger.unsure) return []
  if (ledger.quote) return readBackSentences(turn)
  if (question !== undefined) return question === '' ? [] : [question]
  if ((ledger.placed ?? ledger.again) && draft.bella.lines.length === 0) return []
  if (wantsToPay(turn)) {
    const answer = await turn.use('quote', {})
    if (answer.ok) return readBackSentences(turn)
    if (answer.code === 'sold_out') draft.done = false
  }
  return [offerInstead(turn) ?? nextQuestion(turn)]
}

/** The customer said that this is all, now or before, and the cart has something in it. */
function wantsToPay({ before, draft, heard, ledger }: Turn): boolean {
  if (draft.bella.lines.length === 0 || draft.bella.question || ledger.soldOut.length > 0) return false
  const saysSo = heard.replies.some(({ kind }) => kind === 'done' || kind === 'yes')
  return saysSo || (before.done && draft.done)
}
