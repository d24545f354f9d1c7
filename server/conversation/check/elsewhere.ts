import type { Sentence } from './sentence.ts'

const LINK =
  /https?:|www\.|javascript:|\b[a-z0-9-]+\.(?:com|net|org|io|co|app|shop|info|example)\b|<\/?[a-z!][^>]*>|\]\(|\b\d{3}[- ]\d{4}\b/
const ASKED =
  /\b(?:(?:credit|debit|bank|your) card(?: number)?|card number|cvv|cvc|passwords?|passcode|pin(?: code| number)?|iban|log ?in|sign in|tokens?|api key)\b/

/** Whether it keeps the customer here: it sends nobody to another place, and asks for nothing that an order does not need. */
export function staysHere({ text }: Sentence): boolean {
  return !LINK.test(text) && !ASKED.test(text)
}
