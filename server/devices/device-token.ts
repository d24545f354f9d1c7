import { randomBytes } from 'node:crypto'
import { DEVICE_HEADER } from '../../contract/device.ts'
import { digest } from '../orders/keys.ts'
import type { Shop } from '../orders/shop.ts'

/** `d1.<144 random bits>.<signature>`. */
const FORM = /^(d1\.[\w-]{24})\.([\w-]{43})$/

type Signing = Pick<Shop, 'cafeId' | 'deviceSigner'>

/** A new device: random, signed by this café, and kept nowhere until it orders. */
export function newDeviceToken(shop: Signing): string {
  const text = `d1.${randomBytes(18).toString('base64url')}`
  return `${text}.${shop.deviceSigner.sign(signed(shop, text))}`
}

/**
 * The short name that the books know a device by; undefined for a token that this café did not give. Such a token counts as
 * none, so that no order ever fails for it.
 */
export function deviceDigest(shop: Signing, token: string): string | undefined {
  const [, text = '', signature = ''] = FORM.exec(token) ?? []
  return text !== '' && shop.deviceSigner.verify(signed(shop, text), signature) ? digest(text) : undefined
}

/** The device that sent a request, as `deviceDigest` names it. */
export function deviceOf(
  shop: Signing,
  headers: Readonly<Record<string, string | string[] | undefined>>,
): string | undefined {
  const token = headers[DEVICE_HEADER]
  return typeof token === 'string' ? deviceDigest(shop, token) : undefined
}

function signed(shop: Signing, text: string): string {
  return `${shop.cafeId}.${text}`
}
