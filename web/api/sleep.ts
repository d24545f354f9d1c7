/** Waits, but not longer than until `signal` aborts or `nudge` is given. Resolves either way. */
export function sleep(waitMs: number, signal: AbortSignal, onNudge: (nudge: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      forget()
      resolve()
    }
    const timer = setTimeout(finish, waitMs)
    signal.addEventListener('abort', finish)
    const forget = onNudge(finish)
  })
}
