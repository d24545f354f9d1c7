import { useEffect } from 'react'
import { bellaAsk } from '../../ui/text/en/customer/bella-ask.ts'
import { ASK_BELLA_ID, openBella } from './bella-open.ts'
import { BellaMark } from './BellaMark.tsx'
import { keptTalk } from './kept-talk.ts'

const LOOKS = {
  /** Alone at the foot of a telephone's page. */
  pill: 'shadow-lift gap-2 rounded-full px-5 ps-3.5 text-lg',
  /** Beside the order, where there is room for both in one row. */
  tile: 'shadow-lift gap-2 rounded-full px-5 ps-3.5 text-lg xs:flex-col xs:gap-0 xs:rounded-[1.6rem] xs:px-3 xs:text-sm xs:leading-tight',
  /** Above the order on a wide screen. */
  wide: 'shadow-[0_2px_0_var(--color-line)] w-full gap-3 rounded-[1.75rem] px-5 text-start',
}

type AskBellaProps = { look: keyof typeof LOOKS; isWide: boolean }

/** Opens the conversation, which is loaded then. */
export function AskBella({ look, isWide }: AskBellaProps) {
  // The café: words that a reload cut off from their answer are sent on, open or not.
  useEffect(() => {
    if (keptTalk.get().pending) void import('./turns.ts').then(({ openTalk }) => openTalk())
  }, [])
  return (
    <button
      type="button"
      id={ASK_BELLA_ID}
      aria-haspopup={isWide ? undefined : 'dialog'}
      onClick={() => openBella(isWide)}
      className={`pressable pointer-events-auto inline-flex min-h-15 shrink-0 items-center justify-center border border-edge/60 bg-card font-semibold hover:bg-foam ${LOOKS[look]}`}
    >
      <BellaMark className={look === 'tile' ? 'size-8 xs:size-7' : 'size-9'} />
      {look === 'wide' ? (
        <span className="min-w-0 flex-1 py-2.5">
          <span className="block font-display text-xl leading-tight">{bellaAsk.ask}</span>
          <span className="block text-sm font-normal text-soft">{bellaAsk.hint}</span>
        </span>
      ) : (
        bellaAsk.ask
      )}
    </button>
  )
}
