/** What somebody without a session sees. */
export const signInText = {
  title: 'This is for those behind the counter',
  how: 'Sign in with a link. It works once, within a day, on the device that opens it; the device then stays signed in for 30 days.',
  start: 'The server prints a link when it starts.',
  another: 'Whoever runs the café prints another by typing',
  command: 'bin/cafe link',
  used: 'That link was used already, or it has run out. Ask for a new one.',
  stillHere: (n: number) => `${n === 1 ? 'One tap waits' : `${n} taps wait`} on this device until you have signed in.`,
  again: 'I have signed in: try again',
  order: 'To order, go to the menu',
} as const
