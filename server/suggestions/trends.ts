/** What people buy: counted over the newest orders, each counted once for each thing in it. */
export type Trends = {
  orders: number
  /** How many orders hold the item. */
  withItem: ReadonlyMap<string, number>
  /** By item: how many of its orders hold another one too. */
  together: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** By hour of the café's day, 0 to 23. */
  byHour: readonly { orders: number; withItem: ReadonlyMap<string, number> }[]
  /** By item: how many of its orders have an option that it does not come with. */
  withOption: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** One order's things; `chosen` are the options that somebody asked for. */
export type Bought = {
  placedAtMs: number
  lines: readonly { itemId: string; options: readonly { optionId: string; isDefault: boolean }[] }[]
}

export type Tally = { count(order: Bought): void; trends(): Trends }

/** More different things than this in one order say little of what goes with what. */
const TOGETHER_MAX = 8

/** Counts orders one by one. `hourOf` tells the hour of the café's day. */
export function newTally(hourOf: (atMs: number) => number): Tally {
  let orders = 0
  const withItem = new Map<string, number>()
  const together = new Map<string, Map<string, number>>()
  const withOption = new Map<string, Map<string, number>>()
  const byHour = Array.from({ length: 24 }, () => ({ orders: 0, withItem: new Map<string, number>() }))
  return {
    count({ placedAtMs, lines }) {
      orders += 1
      const items = [...new Set(lines.map(({ itemId }) => itemId))]
      const hour = byHour[hourOf(placedAtMs)]
      if (hour) hour.orders += 1
      for (const itemId of items) {
        addOne(withItem, itemId)
        if (hour) addOne(hour.withItem, itemId)
      }
      for (const itemId of items.slice(0, TOGETHER_MAX))
        for (const other of items.slice(0, TOGETHER_MAX)) if (other !== itemId) addOne(under(together, itemId), other)
      for (const chosen of new Set(lines.flatMap(chosenIn))) {
        const [itemId = '', optionId = ''] = chosen.split(' ')
        addOne(under(withOption, itemId), optionId)
      }
    },
    trends: () => ({ orders, withItem, together, byHour, withOption }),
  }
}

/** What is known of a café that has sold nothing. */
export const NO_TRENDS: Trends = newTally(() => 0).trends()

const formats = new Map<string, Intl.DateTimeFormat>()

/** The hour of the day, 0 to 23, in a time zone. */
export function hourIn(timeZone: string): (atMs: number) => number {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })
  formats.set(timeZone, format)
  return (atMs) => Number(format.format(atMs))
}

/** Ids hold no blanks. */
function chosenIn({ itemId, options }: Bought['lines'][number]): string[] {
  return options.filter(({ isDefault }) => !isDefault).map(({ optionId }) => `${itemId} ${optionId}`)
}

function under<Key, Inner>(outer: Map<Key, Map<Inner, number>>, key: Key): Map<Inner, number> {
  const known = outer.get(key)
  if (known) return known
  const inner = new Map<Inner, number>()
  outer.set(key, inner)
  return inner
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
