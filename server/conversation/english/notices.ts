/** When a model could not answer and the café's own Bella does. */
export const OFFLINE_NOW =
  'I’m answering without my online helper for now; your cart is as it was, and ordering works as before.'
