const LINK =
  /https?:|www\.|javascript:|:\/\/|<\/?[a-z!][^>]{0,200}>|\]\s?\(|\b[\w-]{2,63}\.(?:com|net|org|io|co|app|dev|info|biz|shop|cafe|link|page|site|xyz|example|me|us|uk|de|ru|cn)\b|\S@\S{1,200}?\.\S/i
const ASKED =
  /\b(?:(?:credit|debit|bank|your) ?cards?|card(?: number|holder| details)|cvv|cvc|(?:pin|security|verification|confirmation) code|pin number|passwords?|passcodes?|iban|account number|bank details|social security|log ?in|sign ?in|tokens?|e-?mail|phone number|home address|date of birth)\b/i
const DIGITS = /\d(?:[\s().-]*\d){6,}/

/** Whether it sends a customer to another place, or asks for what a café needs not know. An order here takes a name. */
export function leadsElsewhere(sentence: string): boolean {
  return (
    LINK.test(sentence) || ASKED.test(sentence) || DIGITS.test(sentence.replace(/\d{1,2}:\d{2}|[$€£]\s?[\d.]+/g, ' '))
  )
}
