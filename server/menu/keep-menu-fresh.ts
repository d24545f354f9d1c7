import type { Tail } from '../events/tail.ts'
import type { Catalogue } from './catalogue.ts'

/** Reads the menu anew when an event says that it changed, or when an order may have changed what is left of it. */
export function keepMenuFresh(
  tail: Tail,
  catalogue: Catalogue,
  onChange: () => void,
  onFault: (fault: unknown) => void,
): void {
  let wantedSeq = 0
  let busy = false
  tail.listen((events) => {
    const counted = catalogue.offer().shelf.left.size > 0
    const news = events.filter((event) => event.kind === 'menu_changed' || counted).at(-1)
    if (!news) return
    wantedSeq = news.seq
    if (!busy) void readAgain()
  })

  /** One reading at a time, however many orders come in; the last one sees them all. */
  async function readAgain(): Promise<void> {
    busy = true
    try {
      for (let seq = 0; seq < wantedSeq;) {
        seq = wantedSeq
        await catalogue.refresh({ atLeast: seq })
        onChange()
      }
    } catch (fault) {
      onFault(fault)
    } finally {
      busy = false
    }
  }
}
