import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PAGES, read } from './read.ts'

const DECISIONS = PAGES.filter((page) => page.startsWith('docs/decisions/')).sort()
const PARTS = ['Context', 'Decision', 'Consequences', 'What would make us change it']

test('decisions are numbered without a gap', () => {
  assert.deepEqual(
    DECISIONS.map((page) => page.slice('docs/decisions/'.length).split('-')[0]),
    DECISIONS.map((_, index) => String(index).padStart(3, '0')),
  )
})

for (const page of DECISIONS)
  test(`${page} has a date, a status and all its parts`, () => {
    const text = read(page)
    assert.match(text, /^Date: (\d{4}-\d{2}-\d{2}|YYYY-MM-DD) · Status: (accepted|superseded by \d{3}|STATUS)$/m)
    assert.deepEqual(
      [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title),
      PARTS,
    )
  })
