import type { LiveQueue } from '../events/live-queue.ts'
import type { Tail } from '../events/tail.ts'
import type { Catalogue } from '../menu/catalogue.ts'
import type { Store } from '../store/store.ts'
import type { Signer } from './keys.ts'

/** What the use cases work with. Built once, in `server/main.ts`. */
export type Shop = {
  cafeId: string
  store: Store
  catalogue: Catalogue
  queue: LiveQueue
  tail: Tail
  quoteSigner: Signer
  tokenSigner: Signer
  deviceSigner: Signer
  clock: () => number
  newId: (nowMs: number) => string
}
