/** The word that somebody who wrote this most likely meant; nothing where none is near. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(2, Math.floor(wrong.length / 3)) + 1
  for (const word of known) {
    const distance = wordsWithin(word, wrong) ? 1 : lettersApart(wrong.toLowerCase(), word.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [word, distance]
  }
  return best
}

/** `oat-milk` and `oat`, `price` and `priceCents`. */
function wordsWithin(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length)
  return short.length > 2 && long.startsWith(short) && /^(-|[A-Z])/.test(long.slice(short.length))
}

/** How many letters must be put in, taken out, exchanged or swapped with their neighbour. */
function lettersApart(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 20) return Infinity
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const next = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = last
    last = next
  }
  return last[to.length] ?? 0
}
