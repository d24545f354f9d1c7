import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PATHS } from '../../contract/paths.ts'
import type { Problem } from '../../contract/problem.ts'
import { countRows } from '../../test/fixtures/books.ts'
import { testClock } from '../../test/fixtures/clock.ts'
import { emptyDatabase, ENGINES, plain } from '../../test/fixtures/database.ts'
import { runCafe } from '../../test/fixtures/run-cafe.ts'
import { LINK_HOLDS_MS, SESSION_HOLDS_MS } from './staff-door.ts'

for (const engine of ENGINES) {
  test(`${engine}: a sign-in link opens the door once, and at every server of the café`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const [here, there] = [await runCafe(t, database), await runCafe(t, database)] as const
    const path = PATHS.signIn(await here.door.newCode())
    const opened = await there.ask('GET', path)
    assert.deepEqual([opened.status, opened.headers.get('location')], [303, PATHS.baristaPage])
    const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    for (const cafe of [here, there])
      assert.equal((await cafe.ask('GET', PATHS.queue, { headers: { cookie } })).status, 200)
    const again = await here.ask<Problem>('GET', path)
    assert.deepEqual([again.status, again.body.code], [403, 'sign_in_link_used'])
    assert.deepEqual(again.headers.getSetCookie(), [])
  })

  test(`${engine}: of twenty who use one link at once, one comes in`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const path = PATHS.signIn(await cafe.door.newCode())
    const answers = await Promise.all(Array.from({ length: 20 }, () => cafe.ask('GET', path)))
    assert.equal(answers.filter(({ status }) => status === 303).length, 1)
    assert.equal((await countRows(cafe.store)).staff_sessions, 1)
  })

  test(`${engine}: a link runs out after a day, a session after thirty`, async (t) => {
    const clock = testClock()
    const cafe = await runCafe(t, await emptyDatabase(t, engine), { clock })
    const late = PATHS.signIn(await cafe.door.newCode())
    clock.advance(LINK_HOLDS_MS)
    assert.equal((await cafe.ask('GET', late)).status, 403)
    const by = await cafe.signIn()
    clock.advance(SESSION_HOLDS_MS - 1)
    assert.equal((await cafe.ask('GET', PATHS.queue, { headers: by })).status, 200)
    clock.advance(10_001)
    assert.equal((await cafe.ask('GET', PATHS.queue, { headers: by })).status, 401)
  })
}

test('a session outlives the server that opened it', async (t) => {
  const database = await emptyDatabase(t, 'sqlite')
  const first = await runCafe(t, database)
  const by = await first.signIn()
  await first.stop()
  assert.equal((await (await runCafe(t, database)).ask('GET', PATHS.queue, { headers: by })).status, 200)
})

test('the cookie is for this site’s pages only, out of reach of scripts, and secure where the café is', async (t) => {
  const database = await emptyDatabase(t, 'sqlite')
  const cafe = await runCafe(t, database, { env: { CAFE_TRUSTED_PROXIES: '127.0.0.1' } })
  const flagsOf = async (headers: Record<string, string>) => {
    const { headers: answered } = await cafe.ask('GET', PATHS.signIn(await cafe.door.newCode()), { headers })
    assert.equal(answered.get('cache-control'), 'no-store')
    assert.equal(answered.get('referrer-policy'), 'no-referrer')
    return answered.getSetCookie().map((cookie) => cookie.split('; ').slice(1))
  }
  const flags = ['Max-Age=2592000', 'Path=/', 'HttpOnly']
  assert.deepEqual(await flagsOf({}), [[...flags, 'SameSite=Lax']])
  assert.deepEqual(await flagsOf({ 'x-forwarded-proto': 'https' }), [[...flags, 'Secure', 'SameSite=Lax']])
})

test('a person whose link is used up is shown a page, not a problem', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const answer = await cafe.ask('GET', PATHS.signIn('used-up'), { headers: { accept: 'text/html,*/*' } })
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, `${PATHS.baristaPage}?link=used`])
})

test('the books hold neither a code nor a session that would open the door', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const code = await cafe.door.newCode()
  const { cookie } = await cafe.signIn()
  const rows = await cafe.store.read(
    plain('SELECT code_digest AS text FROM sign_in_links UNION ALL SELECT session_digest FROM staff_sessions'),
  )
  assert.equal(rows.length, 3)
  const secrets = [code, cookie.split('=')[1] ?? '']
  for (const { text } of rows)
    for (const secret of secrets) assert.ok(secret.length > 20 && !String(text).includes(secret))
})
