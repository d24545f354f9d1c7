import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PATHS } from '../../contract/paths.ts'
import { openCafe } from './open-cafe.ts'

test('a screen that is sent back to the snapshot goes on hearing what happens after it', async (t) => {
  const cafe = await openCafe(t)
  const leaving = new AbortController()
  t.after(() => leaving.abort())
  const stream = await cafe.asStaff(PATHS.queueEvents, {
    headers: { 'Last-Event-ID': '999999' },
    signal: leaving.signal,
  })
  assert.ok(stream.body)
  const reader = stream.body.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const until = async (words: string) => {
    while (!heard.includes(words)) heard += (await reader.read()).value ?? assert.fail(`it ended after: ${heard}`)
  }
  await until('event: reset')
  const { orderId } = await cafe.place()
  await until(`"orderId":"${orderId}"`)
})
