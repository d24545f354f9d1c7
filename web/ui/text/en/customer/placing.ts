import { count } from '../count.ts'

/** What is said while an order is on its way to the café. */
export const placingText = {
  title: 'Placing your order',
  sending: 'One moment: the café is writing it down.',
  notYet: 'Not placed yet: we keep trying',
  notYetHint:
    'The café cannot be reached. You can leave this open, or come back: we go on with the same order, and it is placed once at most.',
  offline: 'You are offline. Your order is sent as soon as there is a connection.',
  safeToStop: 'Nothing has reached the café, so you can stop without anything being made.',
  stop: 'Stop trying',
  unsafeToStop:
    'It may have arrived already and only the answer was lost. Please wait, or ask at the counter before you order again.',
  asked: 'I asked at the counter: stop',
  tried: (n: number) => count(n, 'attempt so far', 'attempts so far'),
  changed: 'Something has changed',
  changedHint: 'Nothing was placed. Look over what is new, and place it if it suits you.',
  was: 'was',
  now: 'now',
  readyTime: 'Ready about',
  confirm: (total: string) => `Place it for ${total}`,
  back: 'Back to the order',
  refused: 'Not placed',
} as const
