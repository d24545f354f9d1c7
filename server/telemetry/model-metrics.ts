import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

const MICROCENTS_A_CENT = 1_000_000

/**
 * What the model costs and how it fares. The cost of an order is that of the talk which led to it: the sum of
 * `cafe_openai_order_cost_cents` over its count is what an order costs that the model had a part in.
 */
export function modelMetrics(
  registry: Registry,
  look: { promptVersion: number; breakerIsOpen: () => boolean; moneyIsLeft: () => boolean },
) {
  const registers = [registry]
  const prompt = String(look.promptVersion)
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name, help, labelNames, registers })
  const gauge = (name: string, help: string, value: () => boolean) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value() ? 1 : 0)
      },
    })
  gauge('cafe_openai_breaker_open', '1: the model is not asked, because it failed too often.', look.breakerIsOpen)
  gauge(
    'cafe_openai_cap_reached',
    '1: the model is not asked, because it cost enough today.',
    () => !look.moneyIsLeft(),
  )
  const calls = counter('cafe_openai_calls_total', 'Requests to the model, by how they ended.', ['outcome'])
  const turns = counter('cafe_openai_turns_total', 'Turns the model was asked for, by how they ended.', [
    'outcome',
    'prompt',
  ])
  const tokens = counter('cafe_openai_tokens_total', 'Tokens, as its server counts them.', ['kind'])
  const cost = counter('cafe_openai_cost_cents_total', 'What it cost by our prices, in US cents.')
  const firstWords = new Histogram({
    name: 'cafe_openai_first_words_seconds',
    help: 'From the message to the model’s first sentence.',
    buckets: [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10],
    registers,
  })
  const orderCost = new Histogram({
    name: 'cafe_openai_order_cost_cents',
    help: 'What the model cost for one order that it had a part in, in US cents.',
    buckets: [0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers,
  })
  return {
    call: (outcome: string) => calls.inc({ outcome }),
    turn: (outcome: string) => turns.inc({ outcome, prompt }),
    tokens(input: number, output: number) {
      tokens.inc({ kind: 'input' }, input)
      tokens.inc({ kind: 'output' }, output)
    },
    cost: (microcents: number) => cost.inc(microcents / MICROCENTS_A_CENT),
    orderCost: (microcents: number) => orderCost.observe(microcents / MICROCENTS_A_CENT),
    firstWords: (seconds: number) => firstWords.observe(seconds),
  }
}
