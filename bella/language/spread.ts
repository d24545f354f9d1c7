/** All that a pattern stands for: `(can|could) i (also|)` is "can i also", "can i", "could i also" and "could i". */
export function spread(pattern: string): string[] {
  const open = /\(([^()]*)\)/.exec(pattern)
  if (!open) return [pattern.replace(/\s+/g, ' ').trim()]
  const [whole, inner = ''] = open
  const [before, after] = [pattern.slice(0, open.index), pattern.slice(open.index + whole.length)]
  return inner.split('|').flatMap((choice) => spread(before + choice + after))
}

/** All that a list of patterns stands for; the list is parted by `|` outside brackets or by line ends. */
export function spreadAll(list: string): string[] {
  const patterns = list.split(/\||\n/)
  const whole: string[] = []
  for (const piece of patterns) {
    const last = whole.at(-1)
    // A piece of a bracket that was parted goes back to where it came from.
    if (last !== undefined && last.split('(').length > last.split(')').length)
      whole[whole.length - 1] = `${last}|${piece}`
    else whole.push(piece)
  }
  return [...new Set(whole.flatMap(spread))].filter((phrase) => phrase !== '')
}
