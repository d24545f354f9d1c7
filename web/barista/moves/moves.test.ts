import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import type { Ticket } from '../../../contract/queue.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import { NO_QUEUE, withSnapshot } from '../../api/queue/queue-state.ts'
import type { MoveRefusal } from '../../api/queue/send-move.ts'
import { Unavailable } from '../../api/unavailable.ts'
import { aTicket } from '../a-ticket.ts'
import { memory } from '../memory.ts'
import { startCourier } from './courier.ts'
import { settle, type Settled } from './settle.ts'
import type { Waiting } from './waiting.ts'
import { withWaiting } from './with-waiting.ts'

const aTap = (said: Partial<Waiting> = {}): Waiting => ({
  id: '1',
  orderId: 'order-1',
  number: 1,
  move: { to: 'preparing' },
  tappedAtMs: 7,
  tried: false,
  failures: 0,
  ...said,
})
const no = (code: string, order?: Ticket, status = 409) =>
  refuse({ type: 'about:blank', title: '', status, code, ...(order && { order }) })
const lost = () => new Unavailable('no answer', { mayHaveHappened: true })

test('what was tapped is shown at once, one step on the other', () => {
  const queue = withSnapshot(NO_QUEUE, { seq: 1, asOfMs: 0, more: 0, tickets: [aTicket()], finished: [] })
  const taps = [aTap(), aTap({ id: '2', move: { to: 'ready' }, failures: 2 })]
  const [shown] = withWaiting(queue, taps)
  assert.equal(shown?.ticket.status, 'ready')
  assert.equal(shown?.waiting, 'held')
  assert.equal(withWaiting(queue, [])[0]?.ticket, queue.tickets.get('order-1'))
})

test('a refusal where the order is already as wanted is success after a lost answer, and somebody else’s doing otherwise', () => {
  const order = aTicket({ status: 'preparing', version: 2 })
  assert.deepEqual(settle(aTap({ tried: true }), no('move_conflict', order)), { drop: 'tap', ticket: order })
  assert.deepEqual(settle(aTap(), no('move_conflict', order)), {
    drop: 'tap',
    ticket: order,
    news: { kind: 'somebody_else', now: 'preparing' },
  })
})

test('a move that was overtaken takes the taps that built on it along', () => {
  const order = aTicket({ status: 'cancelled', version: 2 })
  const settled = settle(aTap(), no('move_not_allowed', order, 422))
  assert.deepEqual(settled, { drop: 'order', ticket: order, news: { kind: 'somebody_else', now: 'cancelled' } })
})

test('taps are carried in order, each once, through lost answers', async (t) => {
  const answers = [lost(), lost(), ok(aTicket({ version: 2 })), ok(aTicket({ orderId: 'order-2', version: 3 }))]
  const day = follow(t, [aTap(), aTap({ id: '2', orderId: 'order-2' })], answers)
  await day.until(() => day.settled.length === 2)
  assert.deepEqual(day.sent, ['1', '1', '1', '2'])
  assert.deepEqual(day.triedBefore, [false, true, true, false])
  assert.deepEqual(day.outbox.get(), [])
})

test('a tap whose session has ended stays until somebody signs in', async (t) => {
  const day = follow(t, [aTap()], [no('sign_in_required', undefined, 401)])
  await day.until(() => day.signedOut())
  assert.equal(day.outbox.get().length, 1)
  assert.equal(day.outbox.get()[0]?.tried, false)
})

test('an order that the café cannot move for a bug does not hold up the others for ever', async (t) => {
  const bug = new Unavailable('internal', { mayHaveHappened: true })
  const answers = [bug, bug, bug, bug, bug, bug, ok(aTicket({ orderId: 'order-2', version: 3 }))]
  const day = follow(t, [aTap(), aTap({ id: '2', orderId: 'order-2' })], answers)
  await day.until(() => day.settled.length === 2)
  assert.deepEqual(day.settled[0]?.news, { kind: 'gave_up' })
})

/** A courier whose café gives one answer after the other. */
function follow(t: TestContext, taps: readonly Waiting[], answers: (Result<Ticket, MoveRefusal> | Unavailable)[]) {
  const outbox = memory<readonly Waiting[]>(taps)
  const sent: string[] = []
  const triedBefore: boolean[] = []
  const settled: Settled[] = []
  let isSignedOut = false
  let changed = () => {}
  const courier = startCourier({
    outbox,
    waitMs: () => 1,
    send: (tap) => {
      sent.push(tap.id)
      triedBefore.push(tap.tried)
      const answer = answers.shift()
      assert.ok(answer)
      return answer instanceof Unavailable ? Promise.reject(answer) : Promise.resolve(answer)
    },
    onSettled: (_tap, what) => (settled.push(what), changed()),
    onSignedOut: () => ((isSignedOut = true), changed()),
  })
  t.after(() => courier.stop())
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise<void>((resolve) => (changed = resolve))
    await Promise.resolve()
  }
  return { outbox, sent, triedBefore, settled, signedOut: () => isSignedOut, until }
}
