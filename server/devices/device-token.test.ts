import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signer } from '../orders/keys.ts'
import { deviceDigest, deviceOf, newDeviceToken } from './device-token.ts'

const here = { cafeId: 'this-cafe', deviceSigner: signer('a secret of this café alone', 'device') }

test('a token names its device and no other, the same at every server of the café', () => {
  const [one, other] = [newDeviceToken(here), newDeviceToken(here)]
  const elsewhere = { ...here, deviceSigner: signer('a secret of this café alone', 'device') }
  assert.notEqual(deviceDigest(here, one), deviceDigest(here, other))
  assert.equal(deviceDigest(here, one), deviceDigest(elsewhere, one))
  assert.ok(!deviceDigest(here, one)?.includes(one.slice(3, 12)))
})

const TOKEN = newDeviceToken(here)
const FORGED: Readonly<Record<string, string>> = {
  'an empty one': '',
  'a garbled one': '\u0000§$%',
  'one without its signature': TOKEN.slice(0, 27),
  'one with a letter more': TOKEN.replace(/^d1\../, (start) => (start.endsWith('A') ? 'd1.B' : 'd1.A')),
  'one with another’s signature': TOKEN.slice(0, 28) + newDeviceToken(here).slice(28),
  'one that goes on': `${TOKEN}x`,
  'one of another café': newDeviceToken({ ...here, cafeId: 'another-cafe' }),
  'one signed for an order': newDeviceToken({
    ...here,
    deviceSigner: signer('a secret of this café alone', 'order-token'),
  }),
  'a very long one': 'd1.'.padEnd(1_000_000, 'A'),
}
for (const [what, token] of Object.entries(FORGED))
  test(`${what} counts as none`, () => {
    assert.equal(deviceDigest(here, token), undefined)
    assert.equal(deviceOf(here, { 'cafe-device': token }), undefined)
  })

test('a request without the header, or with two, is nobody’s', () => {
  assert.equal(deviceOf(here, {}), undefined)
  assert.equal(deviceOf(here, { 'cafe-device': [TOKEN, TOKEN] }), undefined)
  assert.equal(deviceOf(here, { 'cafe-device': TOKEN }), deviceDigest(here, TOKEN))
})
