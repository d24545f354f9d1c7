import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from '../../server/config/read-config.ts'
import { checkBella } from './check-bella.ts'

const KEY = { OPENAI_API_KEY: 'canary-of-a-key' }
const at = (url: string) => ({ ...KEY, CAFE_OPENAI_BASE_URL: url })

for (const [what, env, said, states] of [
  ['without a key', {}, /by herself: no OPENAI_API_KEY/, 'note'],
  ['with a key', KEY, /asks gpt-6-luna at api\.openai\.com, with a key/, 'well note'],
  ['with a key and no money', { ...KEY, CAFE_OPENAI_DAILY_CENTS: '0' }, /by herself: CAFE_OPENAI_DAILY_CENTS/, 'note'],
  ['with a key on this machine', at('http://localhost:8080/v1'), /localhost:8080/, 'well note'],
  ['with a key over plain http', at('http://models:8080/v1'), /unencrypted/, 'well note wrong'],
] as const)
  test(`${what}, the doctor says who speaks and why, and no key`, () => {
    const findings = checkBella(readConfig(env))
    const text = findings.map((finding) => finding.said).join('\n')
    assert.match(text, said)
    assert.equal(findings.map(({ state }) => state).join(' '), states)
    assert.doesNotMatch(text, /canary/)
  })
