import type { CartLine, Fulfilment } from '../../domain/order/cart.ts'
import type { Signer } from './keys.ts'

/** What a quote promises: this cart at this total, until then. */
export type QuoteTerms = {
  cafeId: string
  lines: readonly CartLine[]
  fulfilment: Fulfilment
  subtotalCents: number
  totalCents: number
  expiresAtMs: number
}

/** `v1.<terms>.<signature>`: nothing of it is kept here, so any server can honour what another one quoted. */
export function sealQuote(signer: Signer, terms: QuoteTerms): string {
  const text = `v1.${Buffer.from(JSON.stringify(terms)).toString('base64url')}`
  return `${text}.${signer.sign(text)}`
}

/** The terms, if they are this café's own and nobody changed them. Whether they still hold is for the caller to say. */
export function openQuote(signer: Signer, cafeId: string, quote: string): QuoteTerms | undefined {
  const end = quote.lastIndexOf('.')
  if (end < 0 || !signer.verify(quote.slice(0, end), quote.slice(end + 1))) return undefined
  const terms = JSON.parse(Buffer.from(quote.slice('v1.'.length, end), 'base64url').toString()) as QuoteTerms
  return terms.cafeId === cafeId ? terms : undefined
}
