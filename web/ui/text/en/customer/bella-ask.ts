/** What invites to a conversation with Bella. Apart from the rest, since it is on the first view. */
export const bellaAsk = { ask: 'Ask Bella', hint: 'Order in your own words' } as const
