import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDouble } from '../openai-double/double.ts'
import { GROUPS } from './all-attacks.ts'
import { model } from './attacks/model.ts'
import { HOSTILE } from './hostile-models.ts'
import { play } from './play.ts'
import { KEY, openScene } from './scene.ts'

test('a model under an attacker’s control does nothing that its customer did not do', async (t) => {
  const double = await startDouble({ script: [], key: KEY })
  t.after(() => double.stop())
  const scene = await openScene(t, { double })
  for (const [nth, attack] of model.attacks.entries())
    await t.test(`a customer who ${attack.who}`, async () => {
      assert.deepEqual(await play(scene, attack, { inParts: nth % 2 === 0, exact: true }), [])
    })
})

const models = Object.entries(HOSTILE)
for (const [at, { what, attacks }] of GROUPS.entries())
  test(`attacks on ${what}: with a hostile model, too, nothing is given away or placed unconfirmed`, async (t) => {
    const double = await startDouble({ script: [], key: KEY })
    t.after(() => double.stop())
    const scene = await openScene(t, { double })
    for (const [nth, attack] of attacks.entries()) {
      const [does, hostile] = models[(nth + at * 3) % models.length] ?? assert.fail()
      await t.test(`a customer who ${attack.who}, and a model that ${does}`, async () => {
        const faults = await play(scene, attack, { inParts: nth % 2 === 0, exact: false, model: hostile })
        assert.deepEqual(faults, [])
      })
    }
  })
