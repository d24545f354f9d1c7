import { openConversation, readConversation } from '../../api/conversation.ts'
import { sleep } from '../../api/sleep.ts'
import { onWake } from '../../api/wake-signals.ts'
import { isOnline } from '../../ui/is-online.ts'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { newKey } from '../new-key.ts'
import { afterRefusal } from './after-refusal.ts'
import { giveBack } from './draft.ts'
import { keepTalk, keptTalk } from './kept-talk.ts'
import { asSent, onThePage } from './page-order.ts'
import { sendPending } from './send-pending.ts'
import { takeAnswer, takeGreeting, takeOrder } from './take-turn.ts'
import { changeSeen, lookAtTalk, note, showWhole } from './talk.ts'
import { customerSays, withoutLast } from './talk-state.ts'
import { untilAnswered, type Patience } from './until-answered.ts'

const untilThePageGoes = new AbortController().signal
const patience: Patience = {
  wait: (waitMs, until) => sleep(waitMs, until, onWake),
  isOnline,
  onFailure: (failures) => {
    const { pending } = keptTalk.get()
    if (pending?.body !== undefined) keepTalk({ pending: { ...pending, wasLost: true } })
    changeSeen({ failures })
  },
}

/** One thing after the other: a conversation is one line of turns. */
let line: Promise<void> = Promise.resolve()
let hasBegun = false

/** Begins the conversation, or goes on with the one that this device had and with what was not answered in it. Once a page. */
export function openTalk(): void {
  if (hasBegun) return
  hasBegun = true
  inLine(async () => {
    const { conversationId, pending } = keptTalk.get()
    if (conversationId !== '') await readAgain()
    else if (pending) changeSeen({ talk: customerSays(lookAtTalk().talk, pending.text) })
    else await begin()
    await deliver()
  })
  keptTalk.listen(followOtherWindows)
}

/** Says `text` to Bella. Answers whether it was taken: she hears one thing at a time. */
export function say(text: string): boolean {
  const { pending, turn } = keptTalk.get()
  if (pending) {
    if (lookAtTalk().doing === 'nothing') inLine(deliver)
    return false
  }
  const { talk } = lookAtTalk()
  const mayPlace = talk.latest?.awaiting === 'confirmation'
  keepTalk({ pending: { key: newKey(), text, seenTurn: talk.latest?.turn ?? turn, mayPlace } })
  changeSeen({ talk: customerSays(talk, text) })
  inLine(deliver)
  return true
}

/** Takes back what was never sent. */
export function takeBack(): void {
  const { pending } = keptTalk.get()
  if (!pending || pending.body !== undefined) return
  giveBack(pending.text)
  keepTalk({ pending: undefined })
  changeSeen({ talk: withoutLast(lookAtTalk().talk) })
}

function inLine(task: () => Promise<void>): void {
  line = line.then(task).finally(() => changeSeen({ doing: 'nothing', failures: 0 }))
}

async function begin(): Promise<void> {
  changeSeen({ doing: 'opening' })
  const begun = await untilAnswered(() => openConversation(asSent(onThePage())), patience, untilThePageGoes)
  if (begun?.ok) takeGreeting(begun.value)
}

async function readAgain(): Promise<void> {
  changeSeen({ doing: 'opening' })
  const read = () => readConversation(keptTalk.get().conversationId)
  const answer = await untilAnswered(read, patience, untilThePageGoes)
  if (answer?.ok) {
    takeOrder(answer.value)
    keepTalk({ turn: answer.value.turn })
    return showWhole(answer.value)
  }
  const { pending } = keptTalk.get()
  keptTalk.set({ conversationId: '', turn: 0, pending })
  note(bellaText.over)
  if (pending) changeSeen({ talk: customerSays(lookAtTalk().talk, pending.text) })
  else await begin()
}

/** Sends what is pending until it is answered. Where the conversation was forgotten, it is said again in a new one. */
async function deliver(): Promise<void> {
  for (let { pending } = keptTalk.get(); pending; { pending } = keptTalk.get()) {
    changeSeen({ doing: 'answering', failures: 0 })
    const { key } = pending
    const answer = await untilAnswered(() => sendPending(untilThePageGoes), patience, untilThePageGoes)
    if (keptTalk.get().pending?.key !== key) return
    if (answer?.ok) return takeAnswer(answer.value)
    if (answer) await afterRefusal(answer.refusal, pending, { begin, readAgain })
  }
}

function followOtherWindows(): void {
  const { conversationId, turn, pending } = keptTalk.get()
  const { talk, doing } = lookAtTalk()
  if (conversationId === '' || pending || doing !== 'nothing') return
  if (conversationId !== talk.latest?.conversationId || turn > talk.latest.turn) inLine(readAgain)
}
