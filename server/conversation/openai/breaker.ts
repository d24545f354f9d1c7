/**
 * Keeps customers from waiting for a model that does not answer. It opens after too many failures in a short time; after a
 * while one call may try again, and closes it by succeeding. One for each process.
 */
export type Breaker = {
  state(): 'closed' | 'open' | 'trying'
  /** Whether a call could be made just now. */
  ready(): boolean
  /** Begins a call; false where none may be made. Each call that begins ends in exactly one of the three below. */
  enter(): boolean
  succeeded(): void
  failed(): void
  /** The call ended without telling anything of the model: the customer left, or our own cap was reached. */
  left(): void
  /** Opens it for so long, whatever else was seen: the other side said that asking again is useless. */
  shut(forMs: number): void
}

export type BreakerRules = { failuresMin: number; windowMs: number; openMs: number }

/** Five failures within a minute, if that is half of what was tried; then half a minute of peace. */
export const BREAKER_RULES: BreakerRules = { failuresMin: 5, windowMs: 60_000, openMs: 30_000 }

export function breaker(clock: () => number, rules: BreakerRules = BREAKER_RULES): Breaker {
  let seen: { atMs: number; ok: boolean }[] = []
  let openUntilMs: number | undefined
  let trying = false

  function state(): 'closed' | 'open' | 'trying' {
    if (openUntilMs === undefined) return 'closed'
    return clock() < openUntilMs ? 'open' : 'trying'
  }

  function note(ok: boolean): void {
    const nowMs = clock()
    seen = [...seen.filter(({ atMs }) => atMs > nowMs - rules.windowMs), { atMs: nowMs, ok }]
  }

  function open(forMs: number): void {
    openUntilMs = Math.max(openUntilMs ?? 0, clock() + forMs)
    seen = []
    trying = false
  }

  const ready = () => state() === 'closed' || (state() === 'trying' && !trying)
  return {
    state,
    ready,
    enter() {
      if (!ready()) return false
      trying = state() === 'trying'
      return true
    },
    succeeded() {
      // One that began before it opened tells nothing of how it is now.
      if (state() === 'open') return
      if (state() === 'trying') [openUntilMs, seen, trying] = [undefined, [], false]
      note(true)
    },
    failed() {
      if (state() === 'open') return
      if (state() === 'trying') return open(rules.openMs)
      note(false)
      const failures = seen.filter(({ ok }) => !ok).length
      if (failures >= rules.failuresMin && failures * 2 >= seen.length) open(rules.openMs)
    },
    left() {
      trying = false
    },
    shut: open,
  }
}
