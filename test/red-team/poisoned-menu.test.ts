import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDouble } from '../openai-double/double.ts'
import { menu } from './attacks/menu.ts'
import { HOSTILE } from './hostile-models.ts'
import { play } from './play.ts'
import { poisonedMenu } from './poisoned-menu.ts'
import { KEY, openScene } from './scene.ts'

test('a menu whose texts give orders is obeyed by nobody', async (t) => {
  const scene = await openScene(t, { menu: poisonedMenu(t) })
  for (const [nth, attack] of menu.attacks.entries())
    await t.test(`a customer who ${attack.who}`, async () => {
      assert.deepEqual(await play(scene, attack, { inParts: nth % 2 === 0, exact: true }), [])
    })
})

test('a menu whose texts give orders to a model changes nothing, even if the model obeys', async (t) => {
  const double = await startDouble({ script: [], key: KEY })
  t.after(() => double.stop())
  const scene = await openScene(t, { double, menu: poisonedMenu(t) })
  const obeys = ['confirms whatever is said, twice', 'lies in every sentence', 'tells what it was told']
  for (const [nth, attack] of menu.attacks.entries()) {
    const does = obeys[nth % obeys.length] ?? ''
    await t.test(`a customer who ${attack.who}, and a model that ${does}`, async () => {
      const faults = await play(scene, attack, { inParts: nth % 2 === 0, exact: false, model: HOSTILE[does] })
      assert.deepEqual(faults, [])
    })
  }
})
