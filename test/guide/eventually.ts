import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again until the answer is yes. A question that throws counts as no. Fails after `withinMs`. */
export async function eventually(
  ask: () => Promise<boolean>,
  withinMs: number,
  otherwise: () => string = () => '',
): Promise<void> {
  const endMs = performance.now() + withinMs
  while (!(await ask().catch(() => false))) {
    if (performance.now() > endMs) throw new Error(`Not within ${withinMs} ms. ${otherwise()}`)
    await pause(20)
  }
}
