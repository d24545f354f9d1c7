/**
 * Something outside the rules failed: a disk, a peer, a time-out, a setting. `hint` tells the operator what to type next.
 * Neither message nor hint may hold a secret or a customer's words.
 */
export abstract class Fault extends Error {
  abstract readonly code: string
  abstract readonly hint: string

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}
