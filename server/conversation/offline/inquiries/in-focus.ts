import type { BellaState } from '../../../../bella/state.ts'

/** What "it" is in a question: the item that was asked about last, or else the lines that were spoken of last. */
export function inFocus({ lines, focus, topic }: BellaState): ({ at: number } | { itemId: string })[] {
  if (topic !== undefined) return [{ itemId: topic }]
  const spoken = focus.length > 0 ? focus : lines.length === 1 ? [0] : []
  return spoken.filter((at) => lines[at] !== undefined).map((at) => ({ at }))
}
