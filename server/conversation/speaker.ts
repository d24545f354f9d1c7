import type { Turn } from './turn.ts'

/** Who answers a customer: the café's own understanding, or a model. Both have the same tools and no other power. */
export type Speaker = {
  kind: 'offline' | 'openai'
  /** Whether it could answer just now. A speaker that could not is not asked. */
  ready(): boolean
  /**
   * Answers one turn: does things by `turn.use`, and says whole sentences by `turn.say`. Throws `SpeakerFailed` when it
   * cannot go on; then nothing that it did counts, and the next speaker answers the same words from the start.
   */
  speak(turn: Turn, signal: AbortSignal): Promise<void>
}

/** A speaker gave up in the middle. `why` is for logs and figures, never for customers; it holds nothing of what was said. */
export class SpeakerFailed extends Error {
  readonly why: string

  constructor(why: string, options?: ErrorOptions) {
    super(`The speaker failed: ${why}`, options)
    this.why = why
  }
}
