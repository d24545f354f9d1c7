/** What was just done, said once: shown for a moment and read aloud. One list for the whole page. */
export type Toast = { id: number; text: string; tone: 'plain' | 'alert' }

const SHOWN_MS = 5_000
const listeners = new Set<() => void>()
let toasts: readonly Toast[] = []
let nextId = 1

export function toast(text: string, tone: Toast['tone'] = 'plain'): void {
  const added: Toast = { id: nextId++, text, tone }
  change([...toasts.filter((other) => other.text !== text).slice(-2), added])
  setTimeout(() => change(toasts.filter((other) => other !== added)), SHOWN_MS)
}

export function currentToasts(): readonly Toast[] {
  return toasts
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}
