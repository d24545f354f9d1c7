import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takenBack } from './taken-back.ts'

const kept = (key: string, itemId: string, quantity = 1, sizeId?: string) => ({
  key,
  line: { itemId, quantity, ...(sizeId !== undefined && { sizeId }), options: [] },
})
const [latte, two, large, tea, both] = [
  kept('a', 'latte'),
  kept('a', 'latte', 2),
  kept('a', 'latte', 1, 'large'),
  kept('b', 'tea'),
  kept('b', 'latte', 3, 'large'),
]
const largeToo = kept('b', 'latte', 2, 'large')

const CHANGES = [
  { what: 'an added line goes', before: [latte], after: [latte, tea], now: [latte, tea], left: [latte] },
  { what: 'what came after it stays', before: [latte], after: [latte, tea], now: [two, tea], left: [two] },
  { what: 'more of it that was added since stays', before: [], after: [latte], now: [two], left: [latte] },
  { what: 'a grown line shrinks', before: [latte], after: [two], now: [two, tea], left: [latte, tea] },
  {
    what: 'a line made into another is as it was',
    before: [latte],
    after: [large],
    now: [large, tea],
    left: [latte, tea],
  },
  { what: 'a line that is gone by now stays gone', before: [latte], after: [large], now: [tea], left: [tea] },
  {
    what: 'a line that was merged away is back',
    before: [latte, largeToo],
    after: [both],
    now: [both, kept('c', 'tea')],
    left: [largeToo, kept('c', 'tea'), latte],
  },
]
for (const { what, before, after, now, left } of CHANGES)
  test(what, () => {
    assert.deepEqual(takenBack(now, before, after), left)
  })

test('with nothing done since, the cart is the very one from before', () => {
  const [before, after] = [[latte], [large]]
  assert.equal(takenBack(after, before, after), before)
})
