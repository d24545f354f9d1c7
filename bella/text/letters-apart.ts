/** How many letters must be put in, taken out, exchanged or swapped with a neighbour; `max + 1` where it is more than `max`. */
export function lettersApart(one: string, other: string, max: number): number {
  if (Math.abs(one.length - other.length) > max) return max + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    let least = row
    // Further from the diagonal than `max` nothing can come out below it.
    const [first, end] = [Math.max(1, row - max), Math.min(other.length, row + max)]
    for (let column = first; column <= end; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
      if (row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, at(before, column - 2) + 1)
      next[column] = cost
      least = Math.min(least, cost)
    }
    if (least > max) return max + 1
    before = last
    last = next
  }
  return Math.min(at(last, other.length), max + 1)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}

/** Which letters a word has, a bit for each. Words that differ in more than twice as many letters are further apart. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32)
  return bits
}

/** Whether words with such letters may be as near as `max`; false only where they cannot be. */
export function mayBeNear(one: number, other: number, max: number): boolean {
  let differing = one ^ other
  let count = 0
  for (; differing !== 0; differing &= differing - 1) count++
  return count <= 2 * max
}
