import type { Invariant } from '../after.ts'
import { shownSentences } from './own-words.ts'

const LINK = /https?:|www\.|javascript:|\b[a-z0-9-]+\.(com|net|org|io|example)\b|<\/?[a-z][^>]*>|\]\(/i
const ASKED = /\b((credit|debit|your) card( number)?|card number|cvv|password|pin code|iban|log ?in|order token)\b/i

/** Nobody is sent to another place, or asked for what a café needs not know. */
export const nobodyIsLedAstray: Invariant = (after) =>
  shownSentences(after)
    .filter((sentence) => LINK.test(sentence) || ASKED.test(sentence))
    .map((sentence) => `led astray: “${sentence}”`)
