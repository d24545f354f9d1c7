import type { AgainKind } from '../../contract/suggestions.ts'
import { makeOf } from '../../domain/pricing/make-of.ts'
import { priceLine } from '../../domain/pricing/price-cart.ts'
import type { CartLine, Fulfilment } from '../../domain/order/cart.ts'
import type { PastCart } from '../devices/past.ts'
import { deltaOfAll, isSafe } from './fits.ts'
import { labels, lineInWords } from './labels.ts'
import type { Idea, Scene } from './scene.ts'

/** Once may be chance. */
const TIMES_MIN = 2

/** What this device has again and again. */
export function favourites({ offer: { index }, past }: Scene): readonly Idea[] {
  return (past?.favourites ?? [])
    .filter(({ times }) => times >= TIMES_MIN)
    .flatMap(({ line }): Idea[] => {
      const priced = priceLine(index, line)
      return priced.ok ? [{ kind: 'favourite', label: labels.favourite(lineInWords(index, priced.value)), line }] : []
    })
}

export type AgainIdea = {
  kind: AgainKind
  label: string
  holds: string
  lines: readonly CartLine[]
  fulfilment: Fulfilment
  deltaCents: number
  leftOut: readonly string[]
}

/** The usual, once it is one, and the newest order where that is another. */
export function again(scene: Scene): readonly AgainIdea[] {
  const { usual, newest } = scene.past ?? {}
  const habit = usual && usual.times >= TIMES_MIN ? usual : undefined
  const ideas = [
    ...(habit ? [cartAgain(scene, 'usual', habit)] : []),
    ...(newest && newest.orderId !== habit?.orderId ? [cartAgain(scene, 'last', newest)] : []),
  ].filter((idea) => idea !== undefined)
  return ideas.filter(({ holds }, at) => ideas.findIndex((other) => other.holds === holds) === at)
}

/** What of a past cart can be had now and is safe; undefined where that is nothing, or nothing new. */
function cartAgain(scene: Scene, kind: AgainKind, { lines, fulfilment, leftOut }: PastCart): AgainIdea | undefined {
  const { offer, cart, allergies } = scene
  const made = lines.flatMap((line) => {
    const priced = priceLine(offer.index, line)
    return priced.ok ? [{ line, priced: priced.value }] : []
  })
  const safe = made.filter(({ priced }) => isSafe(offer.index, priced, allergies))
  const unsafe = made.filter((one) => !safe.includes(one))
  const isNew = safe.some(({ priced }) => !cart.some((known) => makeOf(known.priced) === makeOf(priced)))
  const deltaCents = deltaOfAll(
    scene,
    safe.map(({ priced }) => priced),
  )
  if (!isNew || deltaCents === undefined) return undefined
  return {
    kind,
    label: labels.again[kind],
    holds: safe.map(({ priced }) => lineInWords(offer.index, priced)).join(', '),
    lines: safe.map(({ line }) => line),
    fulfilment,
    deltaCents,
    leftOut: [...leftOut.map(({ name }) => name), ...unsafe.map(({ priced }) => priced.name)],
  }
}
