import type { Refusal } from '../../api/refusal.ts'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { refusalText } from '../../ui/text/en/refusals.ts'
import { newKey } from '../new-key.ts'
import { giveBack } from './draft.ts'
import { keptTalk, type Pending } from './kept-talk.ts'
import { note } from './talk.ts'

type Ways = { begin: () => Promise<void>; readAgain: () => Promise<void> }

/** What becomes of words that were not heard. None is lost: it is said again, or stands in the field again. */
export async function afterRefusal({ code, field }: Refusal, pending: Pending, ways: Ways): Promise<void> {
  const { conversationId, turn } = keptTalk.get()
  if (code === 'conversation_over') {
    // A "yes" means nothing to a new conversation, and an order may have been placed by the old one.
    const { text, mayPlace, wasLost } = pending
    const again = mayPlace ? undefined : { key: newKey(), text, seenTurn: 0, mayPlace }
    keptTalk.set({ conversationId: '', turn: 0, ...(again && { pending: again }) })
    note(mayPlace && wasLost ? bellaText.unsure : bellaText.over)
    if (mayPlace) await ways.begin()
    return
  }
  keptTalk.set({ conversationId, turn })
  if (code !== 'conversation_moved') {
    giveBack(pending.text)
    return note(refusalText(code))
  }
  const wasAnswered = field === 'messageKey'
  if (!wasAnswered) giveBack(pending.text)
  await ways.readAgain()
  note(wasAnswered ? bellaText.answeredElsewhere : bellaText.moved)
}
