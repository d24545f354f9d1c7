/** What a customer may say at once; Bella reads the first 1,000 characters. */
export const SAID_CHARS_MAX = 2_000
