/** Takes personal data out of what goes to a model, and puts it back into what comes from it. One for each turn. */
export type Redactor = {
  hide: (text: string) => string
  /** Hides in all texts of a JSON value; its numbers and the names of its members stay. */
  hideIn: <Value>(value: Value) => Value
  /** Puts back what was hidden. A placeholder that stands for nothing is left out. */
  show: (text: string) => string
  showIn: <Value>(value: Value) => Value
}

const BETWEEN = String.raw`[ \t\u00a0.\-–/()]{0,2}`
const digits = (min: number, max: number) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{Nd}$€£])\+?(?:\p{Nd}${BETWEEN}){${min - 1},${max - 1}}\p{Nd}(?![\p{L}\p{Nd}])`,
    'gu',
  )

/** The longer first: a card's number holds what looks like a telephone's. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['e-mail', /[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[\p{L}]{2,}/gu],
  ['link', /\b(?:https?:\/\/|www\.)[^\s"'<>]+/giu],
  ['card', digits(13, 19)],
  ['phone', digits(7, 12)],
  // Tokens of devices and orders, ids of conversations, keys: long, and no word.
  ['id', /(?<![\p{L}\p{N}_-])(?=[\w.-]*\d)[A-Za-z0-9_][\w.-]{18,}[A-Za-z0-9_](?![\p{L}\p{N}_])/gu],
]

/** `names`: those that the customer goes by, as far as they are known. */
export function redactor(names: readonly string[]): Redactor {
  const hidden = new Map<string, string>()
  const known = names.map((name) => name.trim()).filter((name) => name !== '')

  function placeholder(kind: string, was: string): string {
    const same = [...hidden].find(([mark, text]) => text === was && mark.startsWith(`[${kind}`))
    if (same) return same[0]
    const mark = `[${kind}-${[...hidden.keys()].filter((other) => other.startsWith(`[${kind}`)).length + 1}]`
    hidden.set(mark, was)
    return mark
  }

  function hide(text: string): string {
    let left = text
    for (const [kind, pattern] of KINDS) left = left.replace(pattern, (was) => placeholder(kind, was))
    for (const name of known)
      left = left.replace(new RegExp(`(?<![\\p{L}\\p{N}\\[])${literally(name)}(?![\\p{L}\\p{N}])`, 'giu'), '[name]')
    return left
  }

  function show(text: string): string {
    return text
      .replace(/(,?\s*)\[name\]/g, (_, before: string) => (known[0] === undefined ? '' : before + known[0]))
      .replace(/\[(?:e-mail|link|card|phone|id)-\d+\]/g, (mark) => hidden.get(mark) ?? '')
  }

  return { hide, show, hideIn: (value) => inTexts(value, hide), showIn: (value) => inTexts(value, show) }
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}

function inTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map((inner: unknown) => inTexts(inner, change)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inTexts<unknown>(inner, change)]),
  ) as Value
}
