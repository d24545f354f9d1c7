import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { envExample } from '../../operator/house/config-docs.ts'
import { ROOT } from '../../operator/house/root.ts'
import { unknownNames } from '../../server/config/environment.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { SETTINGS } from '../../server/config/settings.ts'
import { freshCopy } from './fresh-copy.ts'
import { type } from './type-command.ts'

test('.env.example is what the settings generate', () => {
  assert.equal(readFileSync(`${ROOT}/.env.example`, 'utf8'), envExample(SETTINGS))
})

test('a .env that is a copy of the example changes nothing, and with every line uncommented still nothing', () => {
  const example = envExample(SETTINGS)
  const uncommented = example.match(/(?<=^# )[A-Z_]+=.*$/gm) ?? []
  assert.equal(uncommented.length, SETTINGS.length)
  const set = Object.fromEntries(uncommented.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]))
  assert.deepEqual(readConfig(set), readConfig({}))
})

test('git takes neither .env nor a database', (t) => {
  const copy = freshCopy(t)
  type(copy, 'git init -q')
  for (const path of ['.env', 'cafe.db', 'cafe.db-wal']) {
    writeFileSync(`${copy}/${path}`, '')
    assert.equal(type(copy, `git check-ignore ${path}`).code, 0, path)
  }
  assert.equal(type(copy, 'git add .env').code, 1)
})

test('a name in .env that no setting has is named', (t) => {
  const copy = freshCopy(t)
  writeFileSync(`${copy}/.env`, 'PROT=80\nPORT=81\nCAFE_SECRET_FILE=/run/secret\n')
  assert.deepEqual(unknownNames(copy), ['PROT'])
})
