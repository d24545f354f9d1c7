import { Value } from 'typebox/value'
import { BellaReply } from '../../../contract/conversation.ts'
import { Problem } from '../../../contract/problem.ts'
import { REFUSALS } from '../../../contract/refusals.ts'
import type { After, Invariant } from '../after.ts'
import type { Heard } from '../send.ts'

const EVENTS = ['cart', 'words', 'reply', 'problem']

/** Whatever is said, the answer has the contract's form: a whole turn with something in it, or a refusal that has a code. */
export const answersHaveTheirForm: Invariant = (after) =>
  after.heard.flatMap((heard, at) => [...formOf(heard), ...expected(after, at)])

function formOf({ status, headers, raw, reply, problem, parts }: Heard): string[] {
  const type = headers.get('content-type') ?? ''
  const isStream = type.startsWith('text/event-stream')
  const wantedType = problem && !isStream ? 'application/problem+json' : 'application/json'
  return [
    ...(status >= 500 || problem?.code === 'internal' ? [`an answer of ${status}: ${raw.slice(0, 200)}`] : []),
    ...(isStream || type.startsWith(wantedType) ? [] : [`an answer of ${type}`]),
    ...(headers.get('x-content-type-options') === 'nosniff' || isStream ? [] : ['an answer that may be sniffed']),
    ...(reply ? replyFaults(reply) : []),
    ...(problem ? problemFaults(problem, isStream ? problem.status : status) : []),
    ...(isStream ? streamFaults(raw, parts) : []),
  ]
}

function replyFaults(reply: BellaReply): string[] {
  const strange = Object.keys(reply).filter((name) => !(name in BellaReply.properties))
  return [
    ...(Value.Check(BellaReply, reply) ? [] : [`a reply of another form: ${JSON.stringify(reply).slice(0, 200)}`]),
    ...(reply.reply.trim() === '' ? ['an empty reply'] : []),
    ...(reply.reply.length > 20_000 ? [`a reply of ${reply.reply.length} letters`] : []),
    ...strange.map((name) => `a reply with “${name}”`),
  ]
}

function problemFaults(problem: Problem, status: number): string[] {
  const known = Object.entries(REFUSALS).find(([code]) => code === problem.code)?.[1]
  if (!Value.Check(Problem, problem) || !known) return [`a refusal of another form: ${JSON.stringify(problem)}`]
  return known.status === status && problem.status === status ? [] : [`${problem.code} with ${status}`]
}

/** Nothing that was said can end a line and begin an event of its own. */
function streamFaults(raw: string, parts: Heard['parts']): string[] {
  const lines = raw.split(/\r\n|\n|\r/)
  const isOdd = lines.some((line) => line !== '' && !/^(event: \w+|data: .*|retry: \d+|: beat)$/s.test(line))
  const ends = parts.filter(({ event }) => event === 'reply' || event === 'problem')
  return [
    ...(isOdd ? ['a stream with a line of its own'] : []),
    ...(parts.every(({ event }) => EVENTS.includes(event)) ? [] : ['a stream with an event that there is not']),
    ...(ends.length === 1 ? [] : [`a stream that ends ${ends.length} times`]),
  ]
}

function expected({ move, heard }: After, at: number): string[] {
  const { refused } = move[at] ?? {}
  const { problem, reply } = heard[at] ?? {}
  if (refused === 'perhaps') return []
  if (refused === undefined) return reply || move.length > 1 ? [] : [`refused: ${JSON.stringify(problem)}`]
  return problem?.code === refused ? [] : [`not refused as ${refused}, but ${problem?.code ?? 'answered'}`]
}
