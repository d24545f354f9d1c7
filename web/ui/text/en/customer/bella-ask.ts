/** What is said of Bella beside the menu. */
export const bellaAsk = {
  name: 'Bella',
  ask: 'Ask Bella',
  hint: 'Order in your own words',
  placing: 'Bella may be placing this order: waiting for her answer.',
} as const
