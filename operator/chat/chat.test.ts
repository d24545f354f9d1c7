import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { emptyDatabase } from '../../test/fixtures/database.ts'
import { runCafe } from '../../test/fixtures/run-cafe.ts'
import { PROJECT_FOLDER } from '../../server/config/read-config.ts'

type Typed = { code: number; out: string }

/** Types `bin/cafe chat` and says the lines, one after the other. */
function chat(url: string, lines: readonly string[]): Promise<Typed> {
  return new Promise((resolve) => {
    const typed = execFile(join(PROJECT_FOLDER, 'bin/cafe'), ['chat', '--url', url], (fault, out, err) =>
      resolve({ code: typeof fault?.code === 'number' ? fault.code : 0, out: out + err }),
    )
    typed.stdin?.end(lines.join('\n'))
  })
}

test('a whole order is typed, line by line, and a letter says what its button says', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { code, out } = await chat(cafe.url, [
    'two large lattes with oat milk and a croissant to go',
    'make one of the lattes decaf',
    'that’s all',
    'it’s for Ada',
    'a',
  ])
  assert.equal(code, 0, out)
  assert.match(out, /1 × Latte, Large, Oat milk, Decaf\s+\$6\.45/)
  assert.match(out, /a\) Yes, place it/)
  assert.match(out, /order 1 is placed/)
  const orders = await cafe.store.read({ sql: 'SELECT customer_name, total_cents FROM orders', parameters: [] })
  // (6.45 + 6.45 + 3.50) and 7 %.
  assert.deepEqual(
    orders.map((order) => ({ ...(order as object) })),
    [{ customer_name: 'Ada', total_cents: 1755 }],
  )
})

test('where no café answers, one line says so and what to type', async () => {
  const { code, out } = await chat('http://127.0.0.1:9', ['a latte'])
  assert.equal(code, 1)
  assert.equal(
    out,
    'No café answers at http://127.0.0.1:9.\nStart one (npm start), or say where it is: bin/cafe chat --url ADDRESS\n',
  )
})
