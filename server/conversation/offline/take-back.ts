import type { Edit } from '../../../bella/edit.ts'
import type { Turn } from '../turn.ts'
import type { Answered } from './answer-replies.ts'

/** Undoes the last change of the cart. Said again, it is done again. */
export async function takeBack(turn: Turn): Promise<Answered> {
  const { earlier, bella } = turn.draft
  if (!earlier) return { words: ['There is nothing to undo.'] }
  const edits: Edit[] = [
    ...(bella.lines.length > 0 ? [{ kind: 'clear' } as const] : []),
    ...earlier.lines.map((line) => ({ kind: 'add line', line }) as const),
    ...(earlier.fulfilment !== bella.fulfilment
      ? [{ kind: 'set fulfilment', fulfilment: earlier.fulfilment } as const]
      : []),
  ]
  const answer = await turn.use('edit_cart', { edits })
  return { words: answer.ok ? [] : ['Sorry, I couldn’t undo that.'] }
}
