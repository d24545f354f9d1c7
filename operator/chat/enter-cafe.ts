import { randomUUID } from 'node:crypto'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { BellaReply, ConversationEvents } from '../../contract/conversation.ts'
import type { MenuReply } from '../../contract/menu.ts'
import { PATHS } from '../../contract/paths.ts'
import type { Problem } from '../../contract/problem.ts'
import { indexMenu, type MenuIndex } from '../../domain/menu/menu-index.ts'
import { CommandFault } from '../command-fault.ts'
import { printCart, printNews, printTrouble, printWords } from './print-turn.ts'

export type EnteredCafe = {
  menu: MenuIndex
  greet(): Promise<BellaReply>
  /** Prints what comes of it while it comes. Nothing where the café could not answer; the reason is printed. */
  say(before: BellaReply, text: string): Promise<BellaReply | undefined>
}

const TRIES_MAX = 5
const AGAIN_AFTER_MS = 1_000

/** A café that answers at `url`, with its menu. Throws a `CommandFault` where none does. */
export async function enterCafe(url: string): Promise<EnteredCafe> {
  const menu = indexMenu((await fetchJson(url, PATHS.menu)) as MenuReply)
  return {
    menu,
    greet: async () => (await fetchJson(url, PATHS.conversations, {})) as BellaReply,
    async say(before, text) {
      const body = { text, messageKey: randomUUID(), seenTurn: before.turn }
      const path = PATHS.messages(before.conversationId)
      for (let tries = 1; ; tries++)
        try {
          return await say(url + path, body, menu)
        } catch {
          // The answer was lost on its way. The same key again gives that answer, and does nothing twice.
          if (tries === TRIES_MAX)
            return void printTrouble('The café does not answer. What you said may have been heard.')
          await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS * tries))
        }
    },
  }
}

async function say(url: string, body: object, menu: MenuIndex): Promise<BellaReply | undefined> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
  })
  if (!response.ok || !response.body) return void printProblem((await response.json()) as Problem)
  const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
  const said: string[] = []
  for await (const { event, data } of events) {
    const part: unknown = JSON.parse(data)
    if (event === 'problem') return void printProblem(part as Problem)
    if (event === 'words') said.push(printWords((part as ConversationEvents['words']).text))
    if (event !== 'reply') continue
    const turn = part as BellaReply
    // What was said on the way may have been taken back: the reply counts.
    if (said.join(' ') !== turn.reply) printWords(turn.reply)
    if (turn.changes.length > 0) printCart(turn, menu)
    printNews(turn)
    return turn
  }
  throw new Error('The answer broke off')
}

function printProblem(problem: Problem): void {
  printTrouble([problem.title, problem.field && `(${problem.field})`, problem.hint].filter(Boolean).join(' '))
}

async function fetchJson(url: string, path: string, body?: object): Promise<unknown> {
  let response
  try {
    response = await fetch(new URL(path, url), {
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
  } catch {
    throw new CommandFault(
      `No café answers at ${url}.`,
      'Start one (npm start), or say where it is: bin/cafe chat --url ADDRESS',
    )
  }
  if (response.ok) return response.json()
  throw new CommandFault(
    `${url}${path} answered ${response.status}.`,
    'Is this a café’s address, and of this version? See bin/cafe doctor.',
  )
}
