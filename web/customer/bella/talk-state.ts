import type { BellaReply, ConversationReply, Speaker } from '../../../contract/conversation.ts'
import type { PlaceReply } from '../../../contract/orders.ts'

/** One thing in the log. What the page itself has to say is `page`. `key` stays, so that nothing is read out twice. */
export type Entry = {
  key: string
  by: 'customer' | 'bella' | 'page'
  /** Whole sentences. */
  sentences: readonly string[]
  speaker?: Speaker | undefined
  order?: PlaceReply | undefined
  /** Her answer is not at its end. */
  isOngoing?: boolean
}

/** The conversation as it is seen. */
export type Talk = {
  entries: readonly Entry[]
  /** Her newest turn; undefined before her greeting. */
  latest: BellaReply | undefined
  /** How many entries there ever were: it names the next. */
  count: number
}

export const SILENCE: Talk = { entries: [], latest: undefined, count: 0 }

/** Enough for any order; a page that is left open all day does not grow. */
const ENTRIES_MAX = 80

/** The conversation as the café has it: at its beginning, after a reload, or after another window went on with it. */
export function readFrom(reply: BellaReply | ConversationReply): Talk {
  const said = 'said' in reply ? reply.said : [{ by: 'bella' as const, text: reply.reply, speaker: reply.speaker }]
  const entries = said.map(({ by, text, speaker }, at): Entry => ({ key: `s${at}`, by, sentences: [text], speaker }))
  const newest = entries.at(-1)
  if (newest?.by === 'bella' && reply.order) entries.splice(-1, 1, { ...newest, order: reply.order })
  return { entries, latest: withoutSaid(reply), count: entries.length }
}

export function customerSays(talk: Talk, text: string): Talk {
  return add(talk, { by: 'customer', sentences: [text] })
}

/** Something that neither of them says. Said once, however often it comes. */
export function pageSays(talk: Talk, text: string): Talk {
  const last = talk.entries.at(-1)
  return last?.by === 'page' && last.sentences[0] === text ? talk : add(talk, { by: 'page', sentences: [text] })
}

/** One more sentence of an answer that is being given; the `at`th, which an answer given again repeats. */
export function bellaIsSaying(talk: Talk, at: number, text: string, speaker: Speaker): Talk {
  const last = talk.entries.at(-1)
  if (!last?.isOngoing) return add(talk, { by: 'bella', sentences: [text], speaker, isOngoing: true })
  return change(talk, { ...last, sentences: [...last.sentences.slice(0, at), text], speaker })
}

/** The whole turn, which counts, whatever of it was heard before. */
export function bellaSaid(talk: Talk, reply: BellaReply): Talk {
  const { reply: text, speaker, order } = reply
  const last = talk.entries.at(-1)
  const heard = last?.isOngoing || (last?.by === 'bella' && talk.latest?.turn === reply.turn) ? last : undefined
  const sentences = heard?.sentences.join(' ') === text ? heard.sentences : [text]
  const entry = { by: 'bella' as const, sentences, speaker, order }
  const told = heard ? change(talk, { ...entry, key: heard.key }) : add(talk, entry)
  const noted = reply.notice === undefined ? told : pageSays(told, reply.notice)
  return { ...noted, latest: withoutSaid(reply) }
}

export function withoutLast(talk: Talk): Talk {
  return { ...talk, entries: talk.entries.slice(0, -1) }
}

function withoutSaid(reply: BellaReply | ConversationReply): BellaReply {
  if (!('said' in reply)) return reply
  const { said: _said, ...newest } = reply
  return newest
}

function add(talk: Talk, entry: Omit<Entry, 'key'>): Talk {
  const entries = [...talk.entries, { ...entry, key: `n${talk.count}` }].slice(-ENTRIES_MAX)
  return { ...talk, entries, count: talk.count + 1 }
}

function change(talk: Talk, entry: Entry): Talk {
  return { ...talk, entries: [...talk.entries.slice(0, -1), entry] }
}
