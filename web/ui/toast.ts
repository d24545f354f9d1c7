/** What was just done, said once: shown for a moment and read aloud. One list for the whole page. */
export type Toast = { id: number; text: string; tone: 'plain' | 'alert'; action?: ToastAction | undefined }

/** What can be done about it, as taking it back. Once. */
export type ToastAction = { label: string; onPress: () => void }

const SHOWN_MS = 5_000
/** Long enough to be found by keyboard. */
const SHOWN_WITH_ACTION_MS = 10_000
const listeners = new Set<() => void>()
let toasts: readonly Toast[] = []
let nextId = 1

export function toast(text: string, tone: Toast['tone'] = 'plain', action?: ToastAction): void {
  const added: Toast = { id: nextId++, text, tone, action }
  // What can be done is said of the last thing only.
  const others = toasts.filter((other) => other.text !== text && !(action && other.action))
  change([...others.slice(-2), added])
  setTimeout(() => dismissToast(added), action ? SHOWN_WITH_ACTION_MS : SHOWN_MS)
}

export function dismissToast(toast: Toast): void {
  change(toasts.filter((other) => other !== toast))
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
