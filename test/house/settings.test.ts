import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { configurationPage, envExample } from '../../operator/house/config-docs.ts'
import { ROOT } from '../../operator/house/root.ts'
import { SETTINGS } from '../../server/config/settings.ts'

const AGAIN = 'type: node operator/house/write-config-docs.ts'

test('.env.example lists every setting of the server, and no other', () => {
  assert.equal(readFileSync(`${ROOT}/.env.example`, 'utf8'), envExample(SETTINGS), AGAIN)
})

test('docs/configuration.md describes every setting of the server, and no other', () => {
  assert.equal(readFileSync(`${ROOT}/docs/configuration.md`, 'utf8'), configurationPage(SETTINGS), AGAIN)
})
