/** Phrases by their keys, each with what it means. */
export type Trie<Meaning> = { next: Map<string, Trie<Meaning>>; meanings: Meaning[] }

export function emptyTrie<Meaning>(): Trie<Meaning> {
  return { next: new Map(), meanings: [] }
}

export function learn<Meaning>(trie: Trie<Meaning>, keys: readonly string[], meaning: Meaning): void {
  if (keys.length === 0) return
  let node = trie
  for (const key of keys) {
    let next = node.next.get(key)
    if (!next) node.next.set(key, (next = emptyTrie()))
    node = next
  }
  node.meanings.push(meaning)
}

/**
 * The same trie with every branch kept once: of 15,000 phrases that mostly go on and end alike, a twentieth is left, and
 * 7 MB less. A branch may now hang in many places, so nothing more is to be learned by it.
 */
export function folded<Meaning>(trie: Trie<Meaning>): Trie<Meaning> {
  const known = new Map<string, { id: number; branch: Trie<Meaning> }>()
  const fold = ({ next, meanings }: Trie<Meaning>): { id: number; branch: Trie<Meaning> } => {
    const branches = [...next].map(([key, branch]) => [key, fold(branch)] as const)
    const made = JSON.stringify([meanings, branches.map(([key, { id }]) => [key, id])])
    const same = known.get(made)
    if (same) return same
    const branch = { next: new Map(branches.map(([key, one]) => [key, one.branch])), meanings }
    const one = { id: known.size, branch }
    known.set(made, one)
    return one
  }
  return fold(trie).branch
}

/** The phrases that begin at `at`, the longest first. */
export function phrasesAt<Meaning>(
  trie: Trie<Meaning>,
  keys: readonly string[],
  at: number,
): { length: number; meanings: readonly Meaning[] }[] {
  const found: { length: number; meanings: readonly Meaning[] }[] = []
  let node: Trie<Meaning> | undefined = trie
  for (let position = at; position < keys.length; position++) {
    node = node.next.get(keys[position] ?? '')
    if (!node) break
    if (node.meanings.length > 0) found.unshift({ length: position - at + 1, meanings: node.meanings })
  }
  return found
}

export function meaningsOf<Meaning>(trie: Trie<Meaning>, keys: readonly string[]): readonly Meaning[] {
  let node: Trie<Meaning> | undefined = trie
  for (const key of keys) node = node?.next.get(key)
  return node?.meanings ?? []
}
