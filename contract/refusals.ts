/**
 * Every `code` that an answer may carry, its HTTP status and its title. The code is stable; titles may be reworded.
 * The web pages turn codes into what a person should do next.
 */
export const REFUSALS = {
  malformed_json: { status: 400, title: 'The body is not JSON' },
  invalid_request: { status: 422, title: 'A field is missing or not of its form' },
  invalid_quantity: { status: 422, title: 'A quantity must be a whole number within the limit' },
  invalid_name: { status: 422, title: 'The name cannot be printed on a ticket' },
  invalid_note: { status: 422, title: 'The note cannot be printed on a ticket' },
  empty_cart: { status: 422, title: 'There is nothing in the cart' },
  too_many_lines: { status: 422, title: 'The cart has too many lines for one order' },
  too_many_units: { status: 422, title: 'That is more than one order may hold' },
  unknown_item: { status: 422, title: 'The menu has no such item' },
  unknown_size: { status: 422, title: 'The item does not come in that size' },
  unknown_option: { status: 422, title: 'The menu has no such option' },
  option_not_for_item: { status: 422, title: 'The item cannot be had with that option' },
  options_conflict: { status: 422, title: 'Those options cannot be had together' },
  option_required: { status: 422, title: 'A choice is missing' },
  too_many_of_option: { status: 422, title: 'That is more of an option than one item may have' },
  amount_not_offered: { status: 422, title: 'That option comes in one amount only' },
  sold_out: { status: 422, title: 'Sold out' },
  quote_invalid: { status: 422, title: 'This is not a quote of this café' },
  quote_stale: {
    status: 409,
    title: 'The quote no longer holds; a new one is enclosed where the cart can still be sold',
  },
  idempotency_key_required: { status: 422, title: 'An Idempotency-Key header of 8 to 128 characters is needed' },
  idempotency_key_reused: { status: 422, title: 'That Idempotency-Key belongs to another order' },
  too_late_to_cancel: { status: 409, title: 'The order is already being made' },
  move_not_allowed: { status: 422, title: 'An order cannot make that move' },
  move_conflict: { status: 409, title: 'Somebody else moved the order first' },
  allergies_not_acknowledged: { status: 422, title: 'The allergies must be acknowledged first' },
  undo_too_late: { status: 409, title: 'That move is too old to be undone' },
  conversation_over: { status: 404, title: 'There is no such conversation, or it was forgotten' },
  conversation_moved: { status: 409, title: 'The conversation went on elsewhere; read it again' },
  sign_in_required: { status: 401, title: 'Staff must sign in first' },
  sign_in_link_used: { status: 403, title: 'This sign-in link was used or has run out' },
  cross_site: { status: 403, title: 'The request did not come from this café’s own pages' },
  not_found: { status: 404, title: 'There is nothing here, or it is not yours' },
  body_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'Send application/json' },
  too_many_requests: { status: 429, title: 'Too many requests from this address' },
  store_unavailable: { status: 503, title: 'The café’s books cannot be written just now; nothing was lost' },
  overloaded: { status: 503, title: 'The café is very busy; try again in a moment' },
  internal: { status: 500, title: 'Something broke on our side' },
} as const satisfies Record<string, { status: number; title: string }>

export type RefusalCode = keyof typeof REFUSALS
