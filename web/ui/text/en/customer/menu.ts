import { count } from '../count.ts'

/** What the menu's page says. */
export const menuText = {
  greeting: { morning: 'Good morning.', afternoon: 'Good afternoon.', evening: 'Good evening.' },
  lead: 'What shall we make you?',
  search: 'Search the menu',
  searchHint: 'Latte, oat, something sweet…',
  clearSearch: 'Clear the search',
  found: (n: number) => (n === 0 ? 'Nothing found' : count(n, 'thing found', 'things found')),
  foundNothing: (what: string) => `We have nothing called “${what}”`,
  foundNothingHint: 'Try another word, or look through the whole menu.',
  showAll: 'Show the whole menu',
  categories: 'Categories',
  favourites: 'House favourites',
  popular: 'Popular',
  seasonal: 'Seasonal',
  soldOut: 'Sold out',
  left: (n: number) => `${n} left`,
  add: (item: string) => `Add ${item}`,
  choose: (item: string) => `Choose how to have ${item}`,
  added: (item: string) => `${item} is in your order`,
  loading: 'The menu is on its way',
  menuGone: 'We cannot reach the café',
  menuGoneHint: 'The menu will be here as soon as there is a connection. We keep trying.',
  keptMenu: (at: string) => `You are offline. This is the menu as it was at ${at}; ordering waits for a connection.`,
  footer: 'Please tell us about allergies before you order. We prepare everything in one kitchen.',

  inOrder: (n: number) => count(n, 'item', 'items'),
  viewOrder: 'View order',
  recentOrders: 'Your orders',
  seeOrder: (n: number) => `See order ${n}`,
} as const
