import type { Item, Menu } from '../../../domain/menu/menu.ts'

type Entry = { item: Item; words: readonly string[] }

/** The menu, ready to be searched: by name, by what else people call a thing, and by its category. */
export function searchable(menu: Menu): readonly Entry[] {
  const categories = new Map(menu.categories.map((category) => [category.id, category]))
  return menu.items.map((item) => {
    const category = categories.get(item.categoryId)
    const said = [item, ...(category ? [category] : [])].flatMap(({ name, plural = '', aliases = [] }) => [
      name,
      plural,
      ...aliases,
    ])
    return { item, words: wordsOf([...said, item.description ?? ''].join(' ')) }
  })
}

/**
 * The items that answer to every word of the query, best first. A word is met by the beginning of another, or by one
 * that is a slip or two of the finger away.
 */
export function searchMenu(entries: readonly Entry[], query: string): readonly Item[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0) return entries.map(({ item }) => item)
  const scored: { item: Item; far: number }[] = []
  for (const { item, words } of entries) {
    const far = sum(wanted.map((word) => howFar(word, words)))
    if (Number.isFinite(far)) scored.push({ item, far: nameBegins(item, query) ? far - 1 : far })
  }
  const best = Math.min(...scored.map(({ far }) => far))
  return scored
    .filter(({ far }) => far < best + 2)
    .sort((one, other) => one.far - other.far)
    .map(({ item }) => item)
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))]
}

function nameBegins(item: Item, query: string): boolean {
  return wordsOf(item.name).join(' ').startsWith(wordsOf(query).join(' '))
}

/** 0: that very word. 0.5: it begins like that. 2, 4: so many slips away. Infinity: another word. */
function howFar(wanted: string, words: readonly string[]): number {
  if (words.includes(wanted)) return 0
  if (words.some((word) => word.startsWith(wanted))) return 0.5
  const allowed = wanted.length >= 7 ? 2 : wanted.length >= 4 ? 1 : 0
  let nearest = Infinity
  for (const word of allowed === 0 ? [] : words)
    for (const length of [wanted.length - 1, wanted.length, wanted.length + 1])
      nearest = Math.min(nearest, slips(wanted, word.slice(0, length)))
  return nearest <= allowed ? nearest * 2 : Infinity
}

/** Letters missed, added, mistaken or swapped with their neighbour (optimal string alignment). */
function slips(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const differs = one[row - 1] === other[at - 1] ? 0 : 1
      let least = Math.min((last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + differs)
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        least = Math.min(least, (before[at - 2] ?? 0) + 1)
      current.push(least)
    }
    before = last
    last = current
  }
  return last[other.length] ?? 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
