import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { test, type TestContext } from 'node:test'
import { inspect } from 'node:util'
import { freePort } from '../../../operator/house/free-port.ts'
import { emptyDatabase, plain } from '../../../test/fixtures/database.ts'
import { StoreUnavailable } from '../store.ts'
import { openRqlite } from './open-rqlite.ts'

const SHELF = plain('CREATE TABLE shelf (name TEXT PRIMARY KEY) STRICT')
const PUT = plain("INSERT INTO shelf VALUES ('a')")

test('a write whose answer was lost is unavailable, and is not sent a second time', async (t) => {
  const { url } = await emptyDatabase(t, 'rqlite')
  const direct = openRqlite([url])
  await direct.write([SHELF])
  const network = await openNetwork(t, url)
  const store = openRqlite([network.url, url])
  network.loseAnswers()
  await assert.rejects(store.write([PUT]), StoreUnavailable)
  assert.equal((await direct.read(plain('SELECT name FROM shelf'), 'latest')).length, 1)
  assert.equal(network.connections(), 1)
})

test('a read whose answer was lost is asked of the next node', async (t) => {
  const { url } = await emptyDatabase(t, 'rqlite')
  const network = await openNetwork(t, url)
  network.loseAnswers()
  const store = openRqlite([network.url, url])
  assert.deepEqual(await store.read(plain('SELECT 1 AS one'), 'latest'), [{ one: 1 }])
})

test('a write that nobody was there to take goes to the next node', async (t) => {
  const { url } = await emptyDatabase(t, 'rqlite')
  const store = openRqlite([`http://127.0.0.1:${await freePort()}`, url])
  await store.write([SHELF])
  await store.write([PUT])
  assert.equal((await store.read(plain('SELECT name FROM shelf'), 'latest')).length, 1)
})

test('with no node there, a store gives up in its time and says which, without the password', async () => {
  const port = await freePort()
  const store = openRqlite([`http://cafe:hunter2@127.0.0.1:${port}`], { patienceMs: 300 })
  const startedMs = performance.now()
  await assert.rejects(store.write([PUT]), (fault: unknown) => {
    assert.ok(fault instanceof StoreUnavailable)
    assert.ok(fault.message.includes(`127.0.0.1:${port}`), fault.message)
    assert.doesNotMatch(inspect(fault, { depth: 9 }), /hunter2/)
    return true
  })
  assert.ok(performance.now() - startedMs < 3_500)
  assert.deepEqual(await store.health(), { readable: false, writable: false, detail: 'no rqlite node answers' })
})

test('a node that takes the question and never answers does not hold up the next', async (t) => {
  const { url } = await emptyDatabase(t, 'rqlite')
  const network = await openNetwork(t, url)
  network.freeze()
  const store = openRqlite([network.url, url], { answerMs: 1_000 })
  const startedMs = performance.now()
  for (let round = 0; round < 5; round++) assert.equal((await store.read(plain('SELECT 1'), 'local')).length, 1)
  // Once, and then that node is asked last for a while.
  assert.ok(performance.now() - startedMs < 4_000, `${performance.now() - startedMs} ms`)
})

/** A network between a store and a real node, which can fail. */
async function openNetwork(t: TestContext, url: string) {
  let losing = false
  let frozen = false
  let connections = 0
  const open = new Set<Socket>()
  const server = createServer((near) => {
    connections++
    const { hostname, port } = new URL(url)
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) open.add(socket.on('error', () => socket.destroy()))
    near.on('data', (data) => {
      if (!frozen) far.write(data)
    })
    far.on('data', (data) => {
      if (losing) near.destroy()
      else near.write(data)
    })
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseAnswers: () => (losing = true),
    freeze: () => (frozen = true),
    connections: () => connections,
  }
}
