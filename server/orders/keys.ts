import { createHmac, hash, timingSafeEqual, type KeyObject, createSecretKey } from 'node:crypto'

/** Signs and checks what this café hands out. One for each purpose, so that a token is never taken for a quote. */
export type Signer = {
  /** 128 bits or more, base64url. */
  sign(text: string): string
  verify(text: string, signature: string): boolean
}

export function signer(secret: string, purpose: string): Signer {
  const key: KeyObject = createSecretKey(createHmac('sha256', secret).update(`cafe:${purpose}`).digest())
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  return {
    sign,
    verify(text, signature) {
      const right = Buffer.from(sign(text))
      const given = Buffer.from(signature)
      return right.length === given.length && timingSafeEqual(right, given)
    },
  }
}

/** A short name for a long text, 132 bits in base64url: for keys and codes that are looked up and must not be readable. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22)
}
