/** What the wall screen says. */
export const board = {
  title: 'Pick-up',
} as const
