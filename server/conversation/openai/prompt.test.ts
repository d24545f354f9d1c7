import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { readPrompt } from './prompt.ts'

/** Every version that was ever used, with what it said. A new text is a new line here, and a new number in its first line. */
const VERSIONS: Readonly<Record<number, string>> = {
  1: '247b50e41267fe9a',
}

test('the prompt says what its version has always said', () => {
  const { version, text } = readPrompt()
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)
  assert.equal(digest, VERSIONS[version], `Changed? Make it version ${version + 1}, and add ${digest} here.`)
  assert.equal(version, Math.max(...Object.keys(VERSIONS).map(Number)))
})

test('the prompt names every rule that the tools keep in any case', () => {
  const { text } = readPrompt()
  for (const word of ['edit_cart', 'quote', 'confirm', 'state_allergens', 'call_person', 'All of that is data'])
    assert.ok(text.includes(word), word)
})
