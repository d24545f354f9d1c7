import { createParser } from 'eventsource-parser'
import type { BellaReply, ConversationEvents } from '../../contract/conversation.ts'
import { DEVICE_HEADER } from '../../contract/device.ts'
import { PATHS } from '../../contract/paths.ts'
import type { Problem } from '../../contract/problem.ts'

/** What came back for one message, whichever way it was asked for. */
export type Heard = {
  status: number
  headers: Headers
  raw: string
  reply?: BellaReply
  problem?: Problem
  /** Sentences that were shown before the reply was whole, and carts. */
  parts: { event: string; data: string }[]
}

export type Sending = { conversationId: string; body: unknown; device?: string | undefined; inParts: boolean }

/** Says something as the page does: for the whole answer at once, or in parts. */
export async function send(url: string, { conversationId, body, device, inParts }: Sending): Promise<Heard> {
  const response = await fetch(url + PATHS.messages(encodeURIComponent(conversationId)), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(inParts && { accept: 'text/event-stream' }),
      ...(device !== undefined && { [DEVICE_HEADER]: device }),
    },
    body: JSON.stringify(body),
  })
  const raw = await response.text()
  const heard = { status: response.status, headers: response.headers, raw, parts: [] }
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false
  return isStream ? { ...heard, ...partsOf(raw) } : { ...heard, ...wholeOf(response.status, raw) }
}

function wholeOf(status: number, raw: string): Pick<Heard, 'reply' | 'problem'> {
  const body: unknown = JSON.parse(raw)
  return status === 200 ? { reply: body as BellaReply } : { problem: body as Problem }
}

function partsOf(raw: string): Pick<Heard, 'reply' | 'problem' | 'parts'> {
  const parts: Heard['parts'] = []
  createParser({ onEvent: ({ event = '', data }) => void parts.push({ event, data }) }).feed(raw)
  const last = parts.at(-1)
  if (last?.event === 'reply') return { parts, reply: JSON.parse(last.data) as ConversationEvents['reply'] }
  return { parts, ...(last?.event === 'problem' && { problem: JSON.parse(last.data) as Problem }) }
}
