const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
]
  .join(' ')
  .split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const LARGE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1_000, million: 1_000_000 }

const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ['fourty', 40],
])
/** Counted like things: `two dozen`, `a couple of`. */
const LOTS: Readonly<Record<string, number>> = { dozen: 12, couple: 2, pair: 2 }

/** The value of a number that is one word, folded. */
export function numberWord(key: string): number | undefined {
  return VALUES.get(key)
}

/**
 * The number that begins at `at` of the keys, written or spelled, and how many keys it takes. A whole number, at most a
 * thousand million; more is read as that.
 */
export function readNumber(keys: readonly string[], at: number): { value: number; length: number } | undefined {
  const half = keys[at] === 'half' ? (keys[at + 1] === 'a' ? 2 : 1) : 0
  if (half > 0 && keys[at + half] === 'dozen') return { value: 6, length: half + 1 }
  const start = keys[at] === 'a' && isLarge(keys[at + 1]) ? at + 1 : at
  let [total, part, position] = [0, undefined as number | undefined, start]
  for (; position < keys.length; position++) {
    const key = keys[position] ?? ''
    if (isLarge(key) && (part !== undefined || position === start)) {
      const times = LARGE[key] ?? LOTS[key] ?? 1
      if (times === 100) part = (part ?? 1) * times
      else {
        total += (part ?? 1) * times
        part = undefined
      }
    } else if (/^\d+$/.test(key) && (position === start || joins(part, total, Number(key))))
      part = (part ?? 0) + Number(key)
    else break
  }
  if (position === start) return undefined
  if (keys[position] === 'of' && Object.hasOwn(LOTS, keys[position - 1] ?? '')) position++
  return { value: Math.min(total + (part ?? 0), 1e9), length: position - at }
}

function isLarge(key = ''): boolean {
  return Object.hasOwn(LARGE, key) || Object.hasOwn(LOTS, key)
}

/** `twenty` and `five` are one number, `two` and `five` are two. */
function joins(part: number | undefined, total: number, next: number): boolean {
  if (part === undefined) return total >= 1_000 && next < 1_000
  const place = part % 100 === 0 ? 100 : part >= 20 && part % 10 === 0 ? 10 : 0
  return next > 0 && next < place
}
