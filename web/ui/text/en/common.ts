/** What every door says. */
export const common = {
  cafe: 'Brew & Byte Café',
  close: 'Close',
  skip: 'Skip to content',
  fewer: (what: string) => `Fewer: ${what}`,
  more: (what: string) => `More: ${what}`,
  lost: (at: string) => `No connection. Showing what we knew at ${at}; trying again.`,
  status: {
    pending: 'Received',
    preparing: 'Being made',
    ready: 'Ready',
    completed: 'Handed over',
    cancelled: 'Cancelled',
  },
  fulfilment: { here: 'For here', to_go: 'To go' },
  amount: { light: 'light', regular: 'regular', extra: 'extra' },
  unavailable: 'The café cannot be reached just now. We keep trying.',
} as const
