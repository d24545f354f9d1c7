import type { RefusalCode } from '../../../../contract/refusals.ts'

/** What to do next, for every code that an answer may carry. */
export const refusals: Record<RefusalCode, string> = {
  malformed_json: 'Something went wrong on our side. Reload the page and try again.',
  invalid_request: 'Something in this order is not as it should be. Check it and try again.',
  invalid_quantity: 'Choose a smaller quantity.',
  invalid_name: 'We cannot print that name. Use letters, up to 60 of them.',
  invalid_note: 'We cannot print that note. Keep it short and plain.',
  empty_cart: 'Your order is empty. Add something from the menu first.',
  too_many_lines: 'That is more than one order can hold. Split it in two, or ask us about catering.',
  too_many_units: 'That is more than one order can hold. Split it in two, or ask us about catering.',
  unknown_item: 'We no longer have this on the menu. Take it off the order to go on.',
  unknown_size: 'We no longer have this size. Open the item and choose another.',
  unknown_option: 'One of the options is gone from the menu. Open the item and choose again.',
  option_not_for_item: 'That option does not go with this item. Open the item and choose again.',
  options_conflict: 'Those options do not go together. Open the item and choose one of them.',
  option_required: 'A choice is missing. Open the item and choose.',
  too_many_of_option: 'That is more of one option than we can put in. Open the item and choose fewer.',
  amount_not_offered: 'That option comes in one amount only. Open the item and choose again.',
  sold_out: 'This has just sold out. Take it off the order to go on.',
  quote_invalid: 'The price has to be worked out again. Look it over and place the order once more.',
  quote_stale: 'Prices or times have changed. Look over the new total and confirm it.',
  idempotency_key_required: 'Something went wrong on our side. Reload the page and try again.',
  idempotency_key_reused: 'Something went wrong on our side. Place the order once more.',
  too_late_to_cancel: 'Your order is already being made. Ask at the counter.',
  move_not_allowed: 'The order cannot go there from where it is.',
  move_conflict: 'Somebody else moved this order first. Look at where it is now.',
  allergies_not_acknowledged: 'Read the allergies on the ticket and confirm them first.',
  undo_too_late: 'That is too long ago to be taken back.',
  sign_in_required: 'Sign in with your link first.',
  conversation_over: 'That conversation was forgotten. Say hello to begin a new one.',
  conversation_moved: 'The conversation went on in another window. Look at it there, or reload this page.',
  sign_in_link_used: 'This link was used or has run out. Ask for a new one.',
  cross_site: 'Open the café’s own page and try there.',
  not_found: 'We cannot find that. It may belong to another device.',
  body_too_large: 'That is too much at once. Make the order smaller.',
  unsupported_media_type: 'Something went wrong on our side. Reload the page and try again.',
  too_many_requests: 'That was a lot at once. Wait a moment and try again.',
  store_unavailable: 'We cannot write down orders just now. Nothing is lost; we keep trying.',
  overloaded: 'We are very busy. We try again in a moment.',
  internal: 'Something broke on our side. We try again in a moment.',
}

const UNKNOWN = 'That did not work. Try again, or ask at the counter.'

/** The sentence for a code; a code from a newer café than this page still gets one. */
export function refusalText(code: string): string {
  return code in refusals ? refusals[code as RefusalCode] : UNKNOWN
}
