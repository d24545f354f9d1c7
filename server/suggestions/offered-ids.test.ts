import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testClock } from '../../test/fixtures/clock.ts'
import { signer } from '../orders/keys.ts'
import { offeredIds } from './offered-ids.ts'

const ours = signer('a secret of this café alone', 'suggestion')

test('what was offered counts once, at any server of the café', () => {
  const clock = testClock()
  const [here, there] = [offeredIds(ours, clock), offeredIds(ours, clock)]
  const id = here.issue('pairing')
  assert.ok(id.length <= 120, id)
  assert.deepEqual([there.take(id, 'pairing'), there.take(id, 'pairing')], [true, false])
})

test('what was made up, changed, of another kind or old counts nothing', () => {
  const clock = testClock()
  const ids = offeredIds(ours, clock)
  const id = ids.issue('pairing')
  const forged = offeredIds(signer('another secret', 'suggestion'), clock).issue('pairing')
  for (const other of ['', '.', 'x', id.slice(1), `${id}x`, `0${id}`, forged])
    assert.ok(!ids.take(other, 'pairing'), other)
  assert.ok(!ids.take(id, 'trend'))
  clock.advance(60 * 60_000 + 1)
  assert.ok(!ids.take(id, 'pairing'))
})
