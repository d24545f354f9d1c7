/** What the barista's door says. */
export const barista = {
  title: 'The queue',
} as const
