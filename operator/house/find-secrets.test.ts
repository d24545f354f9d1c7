import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSecrets } from './find-secrets.ts'

/** Put together here, so that this file holds no key. */
const random = ['q7Zk2', 'Xv9Lm', '4TbR8', 'wNc3H', 'yPd6J'].join('')
const PLANTED: readonly [kind: string, text: string][] = [
  ['an OpenAI key', `const key = '${'sk'}-${random}'`],
  ['an OpenAI key', `OPENAI_API_KEY=${'sk'}-proj-${random}`],
  ['an AWS access key', `${'AK'}IA${'ABCDEFGH01234567'}`],
  ['a GitHub token', `git clone https://${'gh'}p_${random}@example.com/cafe`],
  ['a Slack token', `${'xo'}xb-${random}`],
  ['a private key', `-----BEGIN ${'RSA'} PRIVATE KEY-----`],
  ['a private key', `-----BEGIN ${''}PRIVATE KEY-----`],
  ['a secret value', `CAFE_QUOTE_SECRET=${random}`],
  ['a secret value', `  "sessionToken": "${random}",`],
  ['a secret value', `password: '${random}'`],
]

for (const [kind, text] of PLANTED)
  test(`${kind} is found in ${text.replace(random, '…')}`, () => {
    const found = findSecrets(`first line\n${text}\n`)
    assert.ok(found.some((secret) => secret.kind === kind && secret.line === 2))
    assert.ok(!JSON.stringify(found).includes(random), 'a finding never repeats the secret')
  })

const INNOCENT = [
  'OPENAI_API_KEY=sk-dev-xxx sk-staging-xxx sk-prod-xxx',
  'the risk-assessment and task-scheduler-names',
  "const idempotencyKey = 'a-key-of-a-customer-page'",
  'token: `Bearer ${order.token}`',
  '"integrity": "sha512-AbCdEf0123456789AbCdEf0123456789AbCdEf=="',
  'CAFE_QUOTE_SECRET_FILE=/run/secrets/cafe_quote_secret',
]

for (const text of INNOCENT)
  test(`nothing is found in ${text}`, () => {
    assert.deepEqual(findSecrets(text), [])
  })
