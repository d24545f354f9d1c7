/** Nobody is phoned, and nobody is said to be. */
export const COME_TO_THE_COUNTER = 'Please come to the counter for that: our staff there will help you.'

/** Prices and payment are nobody's to talk about. */
export const PRICES_ARE_ON_THE_MENU = 'Prices are as they stand on our menu, and you pay at the counter.'

export const NOT_UNDERSTOOD = 'Sorry, I didn’t get that.'
