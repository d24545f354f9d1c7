/** Why a turn was ended before the model had finished. */
export type Impatience = 'first_words_late' | 'silent' | 'too_long' | 'gone'

/** How long a customer is made to wait for a model, over all that it does in one turn. */
export type Patience = {
  /** Aborted when waiting is over. */
  signal: AbortSignal
  /** Why it is over; undefined while it is not. */
  over(): Impatience | undefined
  /** Something came. */
  heard(): void
  /** The customer heard a sentence: from now on only silence counts. */
  spoke(): void
  hasSpoken(): boolean
  leftMs(): number
  end(): void
}

export type PatienceRules = { firstWordsMs: number; silenceMs: number }

/** Even one who never stops talking is heard no longer than this. */
const TURN_MS_MAX = 15_000

/**
 * Until the first sentence, the whole turn has `firstWordsMs`, whatever happens meanwhile. Then it may go on for as long as
 * it is never silent for `silenceMs`. So a model that fails, at any point, has kept nobody waiting longer than both.
 */
export function patience({ firstWordsMs, silenceMs }: PatienceRules, customer: AbortSignal): Patience {
  const startedMs = performance.now()
  const controller = new AbortController()
  let spoken = false
  let dueMs = startedMs + firstWordsMs
  let why: Impatience | undefined
  let timer: NodeJS.Timeout | undefined

  function stop(because: Impatience): void {
    why ??= because
    controller.abort()
  }

  function look(): void {
    const leftMs = dueMs - performance.now()
    if (leftMs > 0) timer = setTimeout(look, Math.ceil(leftMs))
    else if (!spoken) stop('first_words_late')
    else stop(dueMs >= startedMs + TURN_MS_MAX ? 'too_long' : 'silent')
  }

  function wait(): void {
    if (!spoken) return
    const untilMs = Math.max(startedMs + firstWordsMs, performance.now() + silenceMs)
    dueMs = Math.min(untilMs, Math.max(startedMs + TURN_MS_MAX, startedMs + firstWordsMs))
  }

  const gone = () => stop('gone')
  if (customer.aborted) gone()
  else customer.addEventListener('abort', gone, { once: true })
  look()
  return {
    signal: controller.signal,
    over: () => why,
    heard: wait,
    spoke() {
      spoken = true
      wait()
    },
    hasSpoken: () => spoken,
    leftMs: () => Math.max(0, dueMs - performance.now()),
    end() {
      clearTimeout(timer)
      customer.removeEventListener('abort', gone)
    },
  }
}
