import type { Answered, Request } from './chat.ts'
import type { Client } from './client.ts'
import { collector } from './collect.ts'
import { CallFailed, failureOf } from './failure.ts'
import type { ModelFigures } from './figures.ts'
import type { Patience } from './patience.ts'
import { NOTHING, type Cost, type Reserved, type Spend } from './spend.ts'

export type Prices = { inputCentsPerMillion: number; outputCentsPerMillion: number }

export type AskParts = { client: Client; spend: Spend; prices: Prices; figures: ModelFigures }

export type Told = { words: (piece: string) => void; callsBegin: () => void }

/** What the model may answer at most, in tokens: twenty lines of a cart, or a short talk. */
export const ANSWER_TOKENS_MAX = 800

/**
 * Asks the model once. The worst that it may cost is taken from the day's cap first; where it cannot be, nothing is asked.
 * Throws `CallFailed`, at the latest when patience is over.
 */
export async function ask(
  parts: AskParts,
  request: Request,
  patience: Patience,
  told: Told,
): Promise<[Answered, Cost]> {
  const worst = worstCost(parts.prices, request)
  const reserved = await reserve(parts.spend, worst.costMicrocents, patience)
  try {
    const answered = await listen(parts.client, request, patience, told)
    const cost = costOf(parts.prices, request, answered)
    note(parts.figures, reserved, cost, 'ok')
    return [answered, cost]
  } catch (error) {
    const failure = error instanceof CallFailed ? error : new CallFailed('malformed')
    // What broke off may have been charged, and nobody says how much of it.
    note(parts.figures, reserved, failure.isFree ? NOTHING : worst, failure.why)
    throw failure
  }
}

async function reserve(spend: Spend, microcents: number, patience: Patience): Promise<Reserved> {
  const reserving = spend.reserve(microcents)
  const over = new Promise<'over'>((resolve) => {
    if (patience.signal.aborted) resolve('over')
    else patience.signal.addEventListener('abort', () => resolve('over'), { once: true })
  })
  const got = await Promise.race([reserving, over])
  if (got === 'over') {
    void reserving.then((late) => typeof late === 'object' && late.settle(NOTHING))
    throw new CallFailed(patience.over() ?? 'gone')
  }
  if (typeof got === 'string') throw new CallFailed(got)
  return got
}

async function listen(client: Client, request: Request, patience: Patience, told: Told): Promise<Answered> {
  const answer = collector(told)
  let begun = false
  try {
    for await (const chunk of await client(request, patience.signal)) {
      begun = true
      patience.heard()
      answer.take(chunk)
    }
  } catch (error) {
    const over = patience.over()
    // Whoever said why they stopped has said all, even if the usage was still to come.
    if (!answer.hasFinished()) throw over ? new CallFailed(over) : failureOf(error, begun)
  }
  // The library ends a stream that was aborted as if it were whole.
  const over = patience.over()
  if (over && !answer.hasFinished()) throw new CallFailed(over)
  return answer.whole()
}

function note(figures: ModelFigures, reserved: Reserved, cost: Cost, outcome: string): void {
  reserved.settle(cost)
  figures.call(outcome)
  figures.tokens(cost.inputTokens, cost.outputTokens)
  figures.cost(cost.costMicrocents)
}

/** A token is a byte at least, so nothing costs more than this. */
function worstCost(prices: Prices, request: Request): Cost {
  return priced(prices, Buffer.byteLength(JSON.stringify(request)), ANSWER_TOKENS_MAX)
}

/** By the usage that the server told; where it told none, by three bytes a token. */
function costOf(prices: Prices, request: Request, { usage, text, calls }: Answered): Cost {
  if (usage) return priced(prices, usage.inputTokens, usage.outputTokens)
  const thirds = (said: string) => Math.ceil(Buffer.byteLength(said) / 3)
  return priced(prices, thirds(JSON.stringify(request)), thirds(text + JSON.stringify(calls)))
}

function priced(prices: Prices, inputTokens: number, outputTokens: number): Cost {
  const costMicrocents = inputTokens * prices.inputCentsPerMillion + outputTokens * prices.outputCentsPerMillion
  return { costMicrocents, inputTokens, outputTokens }
}
