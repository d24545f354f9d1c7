import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './read-config.ts'
import { whichBella } from './which-bella.ts'

const KEY = 'canary-of-a-key-that-nobody-may-see'
const OWN = { CAFE_OPENAI_BASE_URL: 'http://models:11434/v1' }

for (const [what, env, speaker] of [
  ['nothing set', {}, 'offline'],
  ['a placeholder', { OPENAI_API_KEY: 'sk-staging-xxx' }, 'offline'],
  ['a key', { OPENAI_API_KEY: KEY }, 'openai'],
  ['a key and no money', { OPENAI_API_KEY: KEY, CAFE_OPENAI_DAILY_CENTS: '0' }, 'offline'],
  ['a server of one’s own and no key', OWN, 'openai'],
  ['a server of one’s own and a placeholder', { ...OWN, OPENAI_API_KEY: 'sk-dev-xxx' }, 'openai'],
  ['a server of one’s own and no money', { ...OWN, CAFE_OPENAI_DAILY_CENTS: '0' }, 'offline'],
] as const)
  test(`with ${what}, ${speaker} speaks, and the reason holds no key`, () => {
    const which = whichBella(readConfig(env))
    assert.equal(which.speaker, speaker)
    assert.doesNotMatch(which.why, /canary/)
  })
