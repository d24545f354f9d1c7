import type { SuggestionKind } from '../../contract/suggestions.ts'
import { labels } from './labels.ts'
import type { Idea, Scene } from './scene.ts'

/** Seen less often than this, it may be chance. */
const TOGETHER_MIN = 3
const AT_THIS_HOUR_MIN = 5

/** What is in the same orders as things of the cart, more often than by chance; first what goes with the most of them. */
export function pairings({ offer: { index }, cart, trends }: Scene): readonly Idea[] {
  const inCart = new Set(cart.map(({ line }) => line.itemId))
  const scores = new Map<string, number>()
  for (const itemId of inCart) {
    const orders = trends.withItem.get(itemId) ?? 0
    for (const [other, both] of trends.together.get(itemId) ?? []) {
      const share = both / orders
      const byChance = (trends.withItem.get(other) ?? 0) / trends.orders
      if (both >= TOGETHER_MIN && share > byChance && !inCart.has(other))
        scores.set(other, Math.max(scores.get(other) ?? 0, share))
    }
  }
  return [...scores]
    .sort(([, one], [, other]) => other - one)
    .flatMap(([itemId]) => asItComes(index, itemId, 'pairing', labels.pairing))
}

/** What is in more orders of this hour, and the ones beside it, than of the whole day; the most bought first. */
export function trending({ offer: { index }, cart, trends, hour }: Scene): readonly Idea[] {
  const inCart = new Set(cart.map(({ line }) => line.itemId))
  const hours = [hour + 23, hour, hour + 1].map((at) => trends.byHour[at % 24])
  const orders = hours.reduce((sum, now) => sum + (now?.orders ?? 0), 0)
  const now = (itemId: string) => hours.reduce((sum, at) => sum + (at?.withItem.get(itemId) ?? 0), 0)
  return [...trends.withItem]
    .map(([itemId, whole]) => ({ itemId, whole, times: now(itemId) }))
    .filter(({ itemId, whole, times }) => {
      const isMuch = times >= AT_THIS_HOUR_MIN && times * trends.orders >= whole * orders
      return isMuch && !inCart.has(itemId)
    })
    .sort((one, other) => other.times - one.times)
    .flatMap(({ itemId }) => asItComes(index, itemId, 'trend', labels.trend))
}

/** What the menu itself marks: all that a new café has to go by. */
export function popular({ offer: { index }, cart }: Scene): readonly Idea[] {
  return index.menu.items
    .filter((item) => item.popular && !cart.some(({ line }) => line.itemId === item.id))
    .flatMap(({ id }) => asItComes(index, id, 'popular', labels.popular))
}

function asItComes(
  index: Scene['offer']['index'],
  itemId: string,
  kind: SuggestionKind,
  label: (name: string) => string,
): readonly Idea[] {
  const item = index.items.get(itemId)
  return item ? [{ kind, label: label(item.name), line: { itemId, quantity: 1, options: [] } }] : []
}
