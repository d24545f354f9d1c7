/** What the wall screen says. */
export const board = {
  title: 'Pick-up board',
  preparing: 'Coming up',
  ready: 'Ready',
  readyHint: 'Please come to the counter',
  nonePreparing: 'Nothing to be made just now',
  noneReady: 'Your number appears here',
  page: (n: number, of: number) => `${n} of ${of}`,
  loading: 'One moment',
  lost: (at: string, age: string) => `Not connected. Numbers as of ${at}, ${age} ago: please ask at the counter.`,
  seconds: (n: number) => `${n} seconds`,
  minutes: (n: number) => (n === 1 ? 'a minute' : `${n} minutes`),
  announceReady: (numbers: string) => `Ready: ${numbers}`,
} as const
