import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDouble } from '../openai-double/double.ts'
import type { Step } from '../openai-double/step.ts'
import { LIES } from './lies.ts'
import { KEY, meet, openScene } from './scene.ts'
import { send } from './send.ts'

for (const [what, lies] of Object.entries(LIES))
  test(`no lie about ${what} is shown, not even for a moment`, async (t) => {
    const double = await startDouble({ script: [], key: KEY })
    t.after(() => double.stop())
    const { cafe } = await openScene(t, { double })
    for (const lie of lies)
      await t.test(JSON.stringify(lie), async () => {
        const steps: Step[] = [
          { call: [{ name: 'read_menu', input: { itemIds: ['latte'], groupIds: null } }] },
          { say: lie },
        ]
        double.play((_request, nth) => steps[nth] ?? { say: 'Anything else?' })
        const { conversationId } = await meet(cafe)
        const { reply, parts, raw } = await send(cafe.url, { conversationId, body: { text: 'hello' }, inParts: true })
        assert.ok(reply, raw)
        const words = [reply.reply, ...parts.map(({ data }) => data)].join(' ')
        assert.ok(!words.includes(lie) && !words.includes(JSON.stringify(lie).slice(1, -1)), reply.reply)
      })
  })
