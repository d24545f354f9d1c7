/** What is counted of the model. Implemented by `server/telemetry/model-metrics.ts`. */
export type ModelFigures = {
  /** One request to its server. `ok`, or why it failed. */
  call(outcome: string): void
  /** One turn that it was asked for. `spoken`, or why it gave up. */
  turn(outcome: string): void
  tokens(input: number, output: number): void
  cost(microcents: number): void
  /** From the message to its first sentence. */
  firstWords(seconds: number): void
}
