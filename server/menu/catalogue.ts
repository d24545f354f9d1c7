import { createHash } from 'node:crypto'
import type { MenuReply } from '../../contract/menu.ts'
import { itemAvailable, optionAvailable, type Shelf } from '../../domain/menu/availability.ts'
import type { Menu } from '../../domain/menu/menu.ts'
import { indexMenu, type MenuIndex } from '../../domain/menu/menu-index.ts'
import { readMenuState } from '../store/queries/menus.ts'
import type { Freshness, Store } from '../store/store.ts'

/** What can be sold at one moment: a menu, its revision, and what is out. Never changes; a later one takes its place. */
export type Offer = { revision: number; index: MenuIndex; shelf: Shelf }

/** `GET /api/menu`, made once for each change and sent as it is. */
export type MenuBody = { etag: string; json: Buffer }

export type Catalogue = {
  offer(): Offer
  body(): MenuBody
  /** Reads it anew from the store. One reading is under way at a time; all calls during it share the one that starts after. */
  refresh(freshness: Wanted): Promise<Offer>
}

type Wanted = 'latest' | { atLeast: number }

/** Few enough left to tell a customer. */
const TOLD_LEFT_MAX = 10

/** Keeps the menu in memory. Nobody is charged from it: a price counts only when the order's own write has checked the revision. */
export async function openCatalogue(store: Store): Promise<Catalogue> {
  const first = await readOffer(store, 'latest')
  if (!first) throw new Error('The store has no menu')
  let offer = first
  let body: MenuBody | undefined
  let reading: Promise<Offer> = Promise.resolve(offer)
  let next: { wanted: Wanted; offer: Promise<Offer> } | undefined

  async function readAgain(freshness: Wanted): Promise<Offer> {
    const fresh = await readOffer(store, freshness, offer)
    // A copy that lags must not take back what this server knows already.
    if (!fresh || fresh.revision < offer.revision) return offer
    offer = fresh
    body = undefined
    return fresh
  }

  return {
    offer: () => offer,
    body: () => (body ??= bodyOf(offer)),
    refresh(wanted) {
      if (next) {
        next.wanted = fresher(next.wanted, wanted)
        return next.offer
      }
      const start = () => {
        const asked = next?.wanted ?? wanted
        next = undefined
        return readAgain(asked)
      }
      reading = reading.then(start, start)
      next = { wanted, offer: reading }
      return reading
    },
  }
}

function fresher(one: Wanted, other: Wanted): Wanted {
  if (one === 'latest' || other === 'latest') return 'latest'
  return { atLeast: Math.max(one.atLeast, other.atLeast) }
}

/** Whether a menu has been loaded at all. */
export async function hasMenu(store: Store): Promise<boolean> {
  return (await store.read(readMenuState({}), 'latest')).length > 0
}

async function readOffer(store: Store, freshness: Freshness, current?: Offer): Promise<Offer | undefined> {
  const [state] = await store.read(readMenuState({}), freshness)
  if (!state) return undefined
  const out = JSON.parse(state.out_json) as readonly { kind: string; id: string }[]
  const idsOf = (kind: string) => new Set(out.filter((thing) => thing.kind === kind).map((thing) => thing.id))
  const left = Object.entries(JSON.parse(state.stock_json) as Record<string, number>)
  return {
    revision: state.revision,
    index: current?.revision === state.revision ? current.index : indexMenu(JSON.parse(state.body_json) as Menu),
    shelf: {
      outItems: idsOf('item'),
      outOptions: idsOf('option'),
      outIngredients: idsOf('ingredient'),
      left: new Map(left),
    },
  }
}

function bodyOf({ revision, index, shelf }: Offer): MenuBody {
  const { menu } = index
  const reply: MenuReply = {
    revision,
    ...menu,
    optionGroups: menu.optionGroups.map((group) => ({
      ...group,
      options: group.options.map((option) => ({ ...option, available: optionAvailable(shelf, option) })),
    })),
    items: menu.items.map((item) => {
      const left = shelf.left.get(item.id)
      return {
        ...item,
        available: itemAvailable(shelf, item),
        ...(left !== undefined && left <= TOLD_LEFT_MAX && { left }),
      }
    }),
  }
  const json = Buffer.from(JSON.stringify(reply))
  return { etag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`, json }
}
