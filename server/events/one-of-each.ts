import type { Work } from '../../domain/promise/promise-time.ts'

/** More different works than a menu's usual orders have; beyond it, it begins anew. */
const KEPT_MAX = 2_000

/** The same object for every work that says the same: open orders may be many, what they ask of the stations is often alike. */
export function oneOfEach(): (work: Work) => Work {
  const kept = new Map<string, Work>()
  return (work) => {
    const said = Object.entries(work).join()
    const known = kept.get(said)
    if (known) return known
    if (kept.size >= KEPT_MAX) kept.clear()
    kept.set(said, work)
    return work
  }
}
