/** What is said around suggestions; their own words come from the café. */
export const suggestionsText = {
  withOrder: 'Something with it?',
  forYou: 'For you',
  adds: (label: string, amount: string) => `${label}, adds ${amount}`,
  saves: (label: string, amount: string) => `${label}, takes off ${amount}`,
  favourite: 'Your favourite',
  taken: (what: string) => `In your order: ${what}`,
  undo: 'Undo',
  undone: (what: string) => `Taken back: ${what}`,
  without: (what: string) => `Without ${what}, which cannot be had or holds what you must not have.`,
  allTaken: 'That is all in your order now.',
  known: 'This device is remembered',
  knownHint:
    'The café keeps which orders came from this device, to offer you your usual; your name and allergies wait here for the next order. ' +
    'Forgetting ends both. Orders under way are still made: remember their numbers.',
  forget: 'Forget me on this device',
  forgotten: 'Forgotten: this device is a stranger to us',
  notForgotten: 'We cannot reach the café, so it still knows. Try again in a moment.',
} as const
