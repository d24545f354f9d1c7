import type { SuggestionsReply } from '../../contract/suggestions.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import { pastOf, type Past } from '../devices/past.ts'
import type { Offer } from '../menu/catalogue.ts'
import type { Signer } from '../orders/keys.ts'
import { priceOffer } from '../orders/quote.ts'
import type { Shop } from '../orders/shop.ts'
import { choose } from './choose.ts'
import { again } from './from-past.ts'
import { keepTrends, type KeptTrends } from './keep-trends.ts'
import { offeredIds } from './offered-ids.ts'
import type { AnyKind, Scene } from './scene.ts'
import { hourIn } from './trends.ts'

/** What may be put to customers, and what comes of it. One for each server. */
export type Suggestions = {
  /**
   * Never what is sold out, is in the cart, or is not known to be free of a declared allergy. Nothing for a cart that cannot
   * be sold as it is: first things first. `deviceDigest` is whose habits count.
   */
  suggest(asked: Asked): Promise<Suggested>
  /** One was taken. Counts each once; whatever was not offered counts nothing. */
  taken(id: string, kind: AnyKind): void
  trends: KeptTrends
}

export type Suggested = Pick<SuggestionsReply, 'suggestions' | 'again'>

export type Asked = {
  lines: readonly CartLine[]
  allergies: readonly string[]
  deviceDigest?: string | undefined
}

export type SuggestionFigures = { offered(kind: AnyKind): void; taken(kind: AnyKind): void }

type Ground = { shop: Shop; signer: Signer; figures: SuggestionFigures; onFault: (fault: unknown) => void }

export function openSuggestions({ shop, signer, figures, onFault }: Ground): Suggestions {
  const ids = offeredIds(signer, shop.clock)
  const timeZone = () => shop.catalogue.offer().index.menu.cafe.timeZone
  const trends = keepTrends({ store: shop.store, clock: shop.clock, timeZone, onFault })
  const offered = <Thing extends { kind: AnyKind }>(thing: Thing): Thing & { id: string } => {
    figures.offered(thing.kind)
    return { id: ids.issue(thing.kind), ...thing }
  }

  /** A habit that cannot be read just now is none. */
  async function pastKnown(deviceDigest: string | undefined): Promise<Past | undefined> {
    if (deviceDigest === undefined) return undefined
    try {
      return await pastOf(shop, deviceDigest)
    } catch (fault) {
      onFault(fault)
      return undefined
    }
  }

  return {
    async suggest({ lines, allergies, deviceDigest }) {
      const past = await pastKnown(deviceDigest)
      const offer = shop.catalogue.offer()
      const cart = cartOf(offer, lines)
      if (!cart) return { suggestions: [], again: [] }
      const hour = hourIn(timeZone())(shop.clock())
      const scene: Scene = { offer, cart, allergies, past, trends: trends.now(), hour }
      return {
        suggestions: choose(scene).map((chosen) => offered({ ...chosen, line: wireLine(chosen.line) })),
        again: again(scene).map((idea) =>
          offered({ ...idea, lines: idea.lines.map(wireLine), leftOut: [...idea.leftOut] }),
        ),
      }
    },
    taken(id, kind) {
      if (ids.take(id, kind)) figures.taken(kind)
    },
    trends,
  }
}

/** Undefined for a cart that cannot be sold as it is. */
function cartOf(offer: Offer, lines: readonly CartLine[]): Scene['cart'] | undefined {
  if (lines.length === 0) return []
  const priced = priceOffer(offer, lines)
  if (!priced.ok) return undefined
  return priced.value.lines.flatMap((line, at) => {
    const asked = lines[at]
    return asked ? [{ line: asked, priced: line }] : []
  })
}

function wireLine(line: CartLine): SuggestionsReply['suggestions'][number]['line'] {
  return { ...line, options: line.options.map((option) => ({ ...option })) }
}
