import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChatCompletionChunk } from 'openai/resources/chat/completions'
import { collector } from './collect.ts'
import { CallFailed } from './failure.ts'

/** Chunks as some server sends them: not all keep to the form. */
function collect(...chunks: unknown[]) {
  const words: string[] = []
  let begun = 0
  const answer = collector({ words: (piece) => void words.push(piece), callsBegin: () => void (begun += 1) })
  for (const chunk of chunks) answer.take(chunk as ChatCompletionChunk)
  return { answer, words, begun: () => begun }
}
const delta = (inside: object, finish_reason: string | null = null) => ({ choices: [{ delta: inside, finish_reason }] })
const call = (inside: object) => delta({ tool_calls: [inside] })

test('two calls that come in pieces are two calls', () => {
  const { answer, begun } = collect(
    call({ index: 0, id: 'a', function: { name: 'quote', arguments: '' } }),
    call({ index: 0, function: { arguments: '{' } }),
    call({ index: 0, function: { arguments: '}' } }),
    call({ index: 1, id: 'b', function: { name: 'history', arguments: '{}' } }),
    delta({}, 'tool_calls'),
  )
  assert.deepEqual(answer.whole().calls, [
    { id: 'a', name: 'quote', input: '{}' },
    { id: 'b', name: 'history', input: '{}' },
  ])
  assert.equal(begun(), 1)
})

test('a server that leaves positions and ids out is understood', () => {
  const whole = collect(call({ id: 'a', function: { name: 'quote', arguments: '{}' } }), delta({}, 'tool_calls'))
  assert.deepEqual(whole.answer.whole().calls, [{ id: 'a', name: 'quote', input: '{}' }])
  const bare = collect(call({ index: 0, function: { name: 'quote', arguments: '{}' } }), delta({}, 'stop'))
  assert.deepEqual(bare.answer.whole().calls, [{ id: 'call-1', name: 'quote', input: '{}' }])
})

test('words beside a call are not told', () => {
  const { words } = collect(
    delta({ content: 'One' }),
    call({ index: 0, id: 'a', function: { name: 'quote' } }),
    delta({ content: 'two' }),
  )
  assert.deepEqual(words, ['One'])
})

test('usage counts once it is told, and nonsense counts nothing', () => {
  const told = collect(delta({}, 'stop'), { choices: [], usage: { prompt_tokens: 12, completion_tokens: 3 } })
  assert.deepEqual(told.answer.whole().usage, { inputTokens: 12, outputTokens: 3 })
  const odd = collect(delta({}, 'stop'), { usage: { prompt_tokens: 'many', completion_tokens: -3 } })
  assert.deepEqual(odd.answer.whole().usage, { inputTokens: 0, outputTokens: 0 })
  assert.equal(collect(delta({}, 'stop')).answer.whole().usage, undefined)
})

test('an answer that never says why it ends is broken off', () => {
  const { answer } = collect(delta({ content: 'Hello' }))
  assert.throws(() => answer.whole(), isFailure('broken_off'))
})

for (const [what, chunk] of [
  ['a text', 'hello'],
  ['nothing', null],
] as const)
  test(`${what} in the place of a chunk is malformed`, () => {
    assert.throws(() => collect(chunk), isFailure('malformed'))
  })

test('an answer without end is stopped', () => {
  const long = delta({ content: 'x'.repeat(20_000) })
  assert.throws(() => collect(long, long, long, long), isFailure('too_long'))
})

function isFailure(why: string) {
  return (fault: unknown) => fault instanceof CallFailed && fault.why === why
}
