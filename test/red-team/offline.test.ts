import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GROUPS } from './all-attacks.ts'
import { play } from './play.ts'
import { openScene } from './scene.ts'

for (const { what, attacks } of GROUPS)
  test(`attacks on ${what}: the café’s own Bella gives nothing away and places nothing unconfirmed`, async (t) => {
    const scene = await openScene(t)
    for (const [nth, attack] of attacks.entries())
      await t.test(`a customer who ${attack.who}`, async () => {
        const faults = await play(scene, attack, { inParts: nth % 2 === 1, exact: true })
        assert.deepEqual(faults, [])
      })
  })
