/** The counts of what is still to be made. */
export const allDayText = {
  title: 'All day',
  hint: 'What is still to be made, over all open tickets.',
  none: 'Nothing is to be made.',
  plain: 'as it comes',
  withNote: 'with a note',
  otherStation: 'Elsewhere',
  total: (n: number, station: string) => `${n} at ${station}`,
} as const
