import type { Direction } from './neighbour.ts'

export type Command =
  { does: 'go'; to: Direction | 'next' | 'previous' } | { does: 'next' | 'acknowledge' | 'cancel' | 'undo' | 'help' }

const KEYS: Readonly<Record<string, Command>> = {
  ArrowUp: { does: 'go', to: 'up' },
  ArrowDown: { does: 'go', to: 'down' },
  ArrowLeft: { does: 'go', to: 'left' },
  ArrowRight: { does: 'go', to: 'right' },
  Enter: { does: 'next' },
  ' ': { does: 'next' },
}

const LETTERS: Readonly<Record<string, Command>> = {
  j: { does: 'go', to: 'next' },
  k: { does: 'go', to: 'previous' },
  a: { does: 'acknowledge' },
  c: { does: 'cancel' },
  u: { does: 'undo' },
  '?': { does: 'help' },
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

/** What a key means. With Ctrl, Alt or Cmd it is the browser's; held down it only goes from ticket to ticket. */
export function commandOf(pressed: Pressed, letters: boolean): Command | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined
  const command = KEYS[pressed.key] ?? (letters ? LETTERS[pressed.key.toLowerCase()] : undefined)
  return pressed.repeat && command?.does !== 'go' ? undefined : command
}
