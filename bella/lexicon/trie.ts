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
