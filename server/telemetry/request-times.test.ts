import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Histogram, Registry } from 'prom-client'
import { requestTimes } from './request-times.ts'

const NAME = 'seconds'
const HELP = 'Time to answer.'

const anAnswer = fc.record({
  method: fc.constantFrom('GET', 'POST'),
  route: fc.constantFrom('/api/menu', 'none', '/a "quoted" \\ route'),
  status: fc.constantFrom(200, 404),
  seconds: fc.oneof(fc.constantFrom(0, 0.001, 0.005, 5), fc.double({ min: 0, max: 6, noNaN: true })),
})

test('whatever was answered, the text has the lines that prom-client would print', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAnswer, { minLength: 1 }), async (answers) => {
      const registry = new Registry()
      const times = requestTimes(NAME, HELP)
      const theirs = new Histogram({
        name: NAME,
        help: HELP,
        labelNames: ['method', 'route', 'status'],
        buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
        registers: [registry],
      })
      for (const { method, route, status, seconds } of answers) {
        times.observe(method, route, status, seconds)
        theirs.observe({ method, route, status }, seconds)
      }
      assert.deepEqual(sorted(times.text()), sorted(await registry.metrics()))
    }),
  )
})

function sorted(text: string): readonly string[] {
  return text.split('\n').filter(Boolean).sort()
}
