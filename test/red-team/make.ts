import { isDeepStrictEqual } from 'node:util'
import type { BellaReply, ConversationReply } from '../../contract/conversation.ts'
import { PATHS } from '../../contract/paths.ts'
import { faultsInBooks } from '../fixtures/books.ts'
import type { After, Watch } from './after.ts'
import type { AtOnce, Move, Said } from './attack.ts'
import { expectedFaults } from './expected.ts'
import { INVARIANTS } from './invariants/all.ts'
import { knockFaults } from './knock.ts'
import { filled } from './plant.ts'
import { send, type Heard } from './send.ts'
import { ordersBut } from './written.ts'

export type Making = {
  /** Answers are asked for in parts, as the page does. */
  inParts: boolean
  /** What an attack expects of Bella's understanding is hers alone: a hostile model does as it likes. */
  exact: boolean
}

/** Makes one move, and says what does not hold after it. */
export async function make(watch: Watch, move: Move, how: Making): Promise<string[]> {
  if (typeof move === 'string') return say(watch, [{ say: move }], undefined, how)
  if ('knock' in move) return knockFaults(watch, move)
  if ('atOnce' in move) return say(watch, move.atOnce.map(asSaid), move.places, how)
  if ('say' in move) return say(watch, [move], move.places, how)
  watch.scene.clock.advance(move.waitMs)
  return []
}

function asSaid(move: AtOnce['atOnce'][number]): Said {
  return typeof move === 'string' ? { say: move } : move
}

async function say(watch: Watch, all: readonly Said[], places: Said['places'], how: Making): Promise<string[]> {
  const { scene, seen: before } = watch
  const { cafe, planted, logged, double, known } = scene
  const move = all.map((said) => ({ ...said, say: filled(said.say, planted) }))
  const asked = double?.asked.length ?? 0
  watch.said.push(...move.map((said) => said.say + (said.with ? JSON.stringify(besides(said, watch)) : '')))
  const heard = await Promise.all(move.map((said) => hear(watch, said, how)))
  const written = await ordersBut(cafe.store, known)
  for (const { orderId } of written) known.add(orderId)
  const after: After = {
    ...watch,
    move,
    heard,
    before,
    written,
    places: places === 'must' && !how.exact ? 'may' : places,
    logged: logged.splice(0),
    asked: double?.asked.slice(asked).map(({ text }) => text) ?? [],
  }
  watch.orders.push(...written)
  watch.seen = heard.flatMap(({ reply }) => reply ?? []).reduce((a, b) => (b.turn >= a.turn ? b : a), before)
  return [
    ...INVARIANTS.flatMap((invariant) => invariant(after)),
    ...(how.exact ? expectedFaults(after) : []),
    ...(written.length > 0 ? await faultsInBooks(cafe.store) : []),
    ...(heard.some(({ reply }) => reply) ? await readAgain(watch) : []),
  ]
}

function hear(watch: Watch, said: Said, { inParts }: Making): Promise<Heard> {
  const { scene, conversationId } = watch
  return send(scene.cafe.url, {
    conversationId,
    body: { text: said.say, ...besides(said, watch) },
    device: said.device === undefined ? undefined : filled(said.device, scene.planted),
    inParts,
  })
}

function besides({ with: more }: Said, { seen, scene }: Watch): Record<string, unknown> {
  const found = typeof more === 'function' ? more(seen) : (more ?? {})
  return JSON.parse(filled(JSON.stringify(found), scene.planted)) as Record<string, unknown>
}

/** The page that is reloaded sees what was answered last. */
async function readAgain({ scene, conversationId, seen }: Watch): Promise<string[]> {
  const { status, body } = await scene.cafe.ask<ConversationReply>('GET', PATHS.conversation(conversationId))
  if (status !== 200) return [`the conversation is gone: ${status}`]
  const shows = ({ turn, cart, awaiting }: BellaReply) => ({ turn, cart, awaiting })
  const isSame = isDeepStrictEqual(shows(body), shows(seen))
  return isSame ? [] : [`a reloaded page sees ${JSON.stringify(shows(body))} and not ${JSON.stringify(shows(seen))}`]
}
