import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { temporaryFolder } from '../../test/fixtures/database.ts'
import { ConfigInvalid, PROJECT_FOLDER, readConfig } from './read-config.ts'
import { Secret } from './secret.ts'

/** Long enough to sign with, and easy to find where it should not be. */
const CANARY = 'canary-of-a-secret-that-nobody-may-see'

test('with nothing set, everything has a value that works on one machine', () => {
  const config = readConfig({})
  assert.equal(config.port, 3001)
  assert.equal(config.host, 'localhost')
  assert.deepEqual(config.database, { engine: 'sqlite', path: join(PROJECT_FOLDER, 'cafe.db') })
  assert.deepEqual([config.openAiKey, config.secret, config.metricsToken], [undefined, undefined, undefined])
  assert.deepEqual([config.debug, config.node, config.region], [false, hostname(), 'local'])
  assert.ok(Object.isFrozen(config))
})

test('every variable that cannot be used is named at once, and no value is shown', () => {
  const bad = {
    PORT: '70000',
    DATABASE_URL: `postgres://cafe:${CANARY}@db/cafe`,
    DEBUG: CANARY,
    CAFE_PUBLIC_URL: `ftp://${CANARY}`,
    CAFE_SECRET: CANARY.slice(0, 31),
    CAFE_RATE_PER_MINUTE: '-1',
    CAFE_DRAIN_MS: '8s',
    CAFE_METRICS_TOKEN_FILE: `/no/such/${CANARY}`,
  }
  assert.throws(
    () => readConfig(bad),
    (fault: unknown) => {
      assert.ok(fault instanceof ConfigInvalid)
      for (const name of Object.keys(bad)) assert.ok(fault.message.includes(name), `${name} is not named`)
      assert.doesNotMatch(fault.message + fault.hint + inspect(fault), /canary/)
      return true
    },
  )
})

const NUMBERS = ['', '3001x', '0x10', '1e3', '-1', '1.5', '65536', 'NaN', '３００１']
for (const text of NUMBERS)
  test(`PORT=${JSON.stringify(text)} is refused`, () => {
    assert.throws(() => readConfig({ PORT: text }), /PORT must be a whole number from 0 to 65535/)
  })

test('what the model costs and may take has values of its own', () => {
  const { model } = readConfig({ CAFE_OPENAI_DAILY_CENTS: '0', CAFE_OPENAI_BASE_URL: 'http://localhost:8080/v1/' })
  assert.deepEqual([model.dailyCents, model.baseUrl], [0, 'http://localhost:8080/v1'])
  assert.equal(readConfig({ CAFE_OPENAI_BASE_URL: '' }).model.baseUrl, 'https://api.openai.com/v1')
  assert.throws(() => readConfig({ CAFE_OPENAI_DAILY_CENTS: '1.50' }), /CAFE_OPENAI_DAILY_CENTS must be a whole number/)
  assert.throws(() => readConfig({ CAFE_OPENAI_MODEL: ' ' }), /CAFE_OPENAI_MODEL must not be empty/)
  assert.throws(() => readConfig({ CAFE_OPENAI_BASE_URL: 'localhost:8080' }), /CAFE_OPENAI_BASE_URL must be an http/)
})

test('a customer whose model breaks off has waited less than three seconds, as it is set by itself', () => {
  const { firstWordsMs, silenceMs } = readConfig({}).model
  assert.ok(firstWordsMs + silenceMs < 3_000)
})

const FLAGS = {
  true: true,
  TRUE: true,
  '1': true,
  yes: true,
  ' true ': true,
  false: false,
  '0': false,
  no: false,
  '': false,
}
for (const [text, value] of Object.entries(FLAGS))
  test(`DEBUG=${JSON.stringify(text)} is ${value}`, () => {
    assert.equal(readConfig({ DEBUG: text }).debug, value)
  })

const file = (path: string) => ({ engine: 'sqlite', path })
const nodes = (...addresses: string[]) => ({ engine: 'rqlite', nodes: addresses })
const DATABASES: Readonly<Record<string, object>> = {
  './cafe.db': file(join(PROJECT_FOLDER, 'cafe.db')),
  'data/cafe.db': file(join(PROJECT_FOLDER, 'data/cafe.db')),
  '/var/lib/cafe/cafe.db': file('/var/lib/cafe/cafe.db'),
  'file:./cafe.db': file(join(PROJECT_FOLDER, 'cafe.db')),
  'file:/var/lib/cafe.db': file('/var/lib/cafe.db'),
  'file:///var/lib/cafe.db': file('/var/lib/cafe.db'),
  'file:cafe.db': file(join(PROJECT_FOLDER, 'cafe.db')),
  'http://db-1:4001': nodes('http://db-1:4001'),
  'http://db-1:4001,db-2:4001, db-3:4001': nodes('http://db-1:4001', 'http://db-2:4001', 'http://db-3:4001'),
  'https://a:4001/,https://b:4001/': nodes('https://a:4001', 'https://b:4001'),
  'http://cafe:pass@db-1:4001,db-2:4001': nodes('http://cafe:pass@db-1:4001', 'http://db-2:4001'),
}
for (const [url, database] of Object.entries(DATABASES))
  test(`DATABASE_URL=${url} opens what it names`, () => {
    assert.deepEqual(readConfig({ DATABASE_URL: url }).database, database)
  })

for (const url of ['postgres://db/cafe', 'http://', 'http://a:4001,ftp://b', 'file:', 'file://', 'http://a:99999'])
  test(`DATABASE_URL=${url} is refused`, () => {
    assert.throws(() => readConfig({ DATABASE_URL: url }), /DATABASE_URL must/)
  })

test('a secret may lie in a file, which wins over the variable', (t) => {
  const path = join(temporaryFolder(t), 'secret')
  writeFileSync(path, `${CANARY}\n`)
  const { secret, openAiKey } = readConfig({ CAFE_SECRET: 'x', CAFE_SECRET_FILE: path, OPENAI_API_KEY_FILE: '' })
  assert.equal(secret?.reveal(), CANARY)
  assert.equal(openAiKey, undefined)
})

test('what is no secret is not read from a file', (t) => {
  const path = join(temporaryFolder(t), 'port')
  writeFileSync(path, '4000')
  assert.equal(readConfig({ PORT_FILE: path }).port, 3001)
})

/** Written in two parts, for none of them to look like a key. */
const PLACEHOLDERS = 'dev-xxx staging-xxx prod-xxx prod-xxxxx xxx proj-staging-xxxx ... xxxxxxxxxxxx your-key-here'
  .split(' ')
  .map((rest) => `sk-${rest}`)
const WORDS = [
  'SK-DEV-XXX',
  'your-key-here',
  'your_api_key',
  'your key here',
  'my-key',
  'changeme',
  'change-me',
  '<key>',
]
for (const key of ['', '   ', '\t\n', ...PLACEHOLDERS, ...WORDS])
  test(`OPENAI_API_KEY=${JSON.stringify(key)} is no key`, () => {
    assert.equal(readConfig({ OPENAI_API_KEY: key }).openAiKey, undefined)
  })

test('a key that is one is kept, and prints as [secret] wherever it is put', () => {
  const { openAiKey } = readConfig({ OPENAI_API_KEY: CANARY })
  assert.ok(openAiKey instanceof Secret)
  assert.equal(openAiKey.reveal(), CANARY)
  const config = readConfig({ OPENAI_API_KEY: CANARY, CAFE_SECRET: CANARY, CAFE_METRICS_TOKEN: CANARY })
  const printed = [
    inspect(config, { depth: 9, showHidden: true }),
    JSON.stringify(config),
    `${String(openAiKey)}`,
    openAiKey.toString(),
  ]
  for (const text of printed) {
    assert.match(text, /\[secret\]/)
    assert.doesNotMatch(text, /canary/)
  }
  assert.deepEqual(Object.keys(openAiKey), [])
})

test('lists are read with their spaces and gaps', () => {
  const { allowedOrigins, trustedProxies } = readConfig({
    CAFE_ALLOWED_ORIGINS: ' https://a.example , ,https://b.example',
    CAFE_TRUSTED_PROXIES: '',
  })
  assert.deepEqual([allowedOrigins, trustedProxies], [['https://a.example', 'https://b.example'], []])
})

test('paths are from the project’s folder, wherever the command was typed', () => {
  assert.equal(readConfig({ CAFE_MENU_FILE: 'menu/other.json' }).menuFile, resolve(PROJECT_FOLDER, 'menu/other.json'))
  assert.equal(readConfig({ CAFE_PUBLIC_URL: 'https://order.example.com/' }).publicUrl, 'https://order.example.com')
})
