import { allergyNotes } from '../allergy-notes.ts'
import { doneSentences } from '../compose.ts'
import { COME_TO_THE_COUNTER } from '../english/person.ts'
import { soldOutSentences } from '../english/sold-out.ts'
import type { Speaker } from '../speaker.ts'
import type { Turn } from '../turn.ts'
import { answerReplies } from './answer-replies.ts'
import { confirmIfYes } from './confirm-if-yes.ts'
import { ending } from './ending.ts'
import { takeEdits } from './take-edits.ts'

/**
 * The café's own Bella: needs no key and no network, is always ready and never gives up. She does what was understood, says
 * what was done, answers what was asked, and asks for one thing more.
 */
export const offlineSpeaker: Speaker = { kind: 'offline', ready: () => true, speak }

async function speak(turn: Turn): Promise<void> {
  const onYes = await confirmIfYes(turn)
  const onEdits = await takeEdits(turn)
  const { words, question } = await answerReplies(turn)
  const end = await ending(turn, question)
  turn.ledger.statements.push(...allergyNotes(turn))
  const isSaid = (statement: string) => words.includes(statement) || end.includes(statement)
  const notes = turn.ledger.statements.filter((statement) => !isSaid(statement))
  const sentences = [
    ...doneSentences(turn),
    ...onYes,
    ...onEdits,
    ...soldOutSentences(turn),
    ...words,
    ...notes,
    ...(turn.ledger.personCalled ? [COME_TO_THE_COUNTER] : end),
  ]
  for (const sentence of sentences) turn.say(sentence)
}
