import assert from 'node:assert/strict'
import test from 'node:test'
import { Unavailable } from '../../api/unavailable.ts'
import { untilAnswered, type Patience } from './until-answered.ts'

const lost = new Unavailable('no answer', { mayHaveHappened: true })
const busy = new Unavailable('overloaded', { mayHaveHappened: false, retryAfterMs: 7_000 })

/** Answers in turn, and tells what was asked, waited and told, in order. */
function rehearse(answers: (string | Error)[], offlineFor = 0) {
  const told: string[] = []
  const attempt = async () => {
    told.push('ask')
    const answer = answers.shift()
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('asked too often')
    return answer
  }
  const patience: Patience = {
    wait: async (waitMs) => void told.push(waitMs === 7_000 ? 'wait as told' : 'wait'),
    isOnline: () => offlineFor-- <= 0,
    onFailure: (failures) => void told.push(`failed ${failures}`),
  }
  return { attempt, patience, told, stop: new AbortController() }
}

test('it asks until there is an answer, and waits as long as it was told', async () => {
  const { attempt, patience, told, stop } = rehearse([lost, busy, 'yes'])
  assert.equal(await untilAnswered(attempt, patience, stop.signal), 'yes')
  assert.deepEqual(told, ['ask', 'failed 1', 'wait', 'ask', 'failed 2', 'wait as told', 'ask'])
})

test('without a network it does not ask', async () => {
  const { attempt, patience, told, stop } = rehearse(['yes'], 2)
  assert.equal(await untilAnswered(attempt, patience, stop.signal), 'yes')
  assert.deepEqual(told, ['failed 1', 'wait', 'failed 2', 'wait', 'ask'])
})

test('a bug is not asked twice, and one who goes away gets no answer', async () => {
  const bug = rehearse([new TypeError('a bug')])
  await assert.rejects(untilAnswered(bug.attempt, bug.patience, bug.stop.signal), /a bug/)
  const gone = rehearse([lost])
  gone.patience.onFailure = () => gone.stop.abort()
  assert.equal(await untilAnswered(gone.attempt, gone.patience, gone.stop.signal), undefined)
})
