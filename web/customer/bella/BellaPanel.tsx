import { useEffect, useRef } from 'react'
import type { Menu } from '../../api/use-menu.ts'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { BellaHead } from './BellaHead.tsx'
import { CartStrip } from './CartStrip.tsx'
import { Composer } from './Composer.tsx'
import { Examples } from './Examples.tsx'
import { LineTo } from './LineTo.tsx'
import { NextWords } from './NextWords.tsx'
import { TalkLog } from './TalkLog.tsx'
import { useTalk } from './talk.ts'
import { openTalk, say } from './turns.ts'
import { useAfter } from './use-after.ts'
import { useStickToEnd } from './use-stick-to-end.ts'

type BellaPanelProps = {
  menu: Menu
  /** Whether the order is to be seen in here, since it does not stand beside. */
  withCart: boolean
  /** Beside the menu the customer has just asked for the field; a drawer would bring up the telephone's keyboard. */
  focusInput: boolean
  onClose: () => void
}

/** The conversation: what was said, what can be said next, and the field to say it in. */
export function BellaPanel({ menu, withCart, focusInput, onClose }: BellaPanelProps) {
  const { talk, doing, failures } = useTalk()
  const { scroller, content } = useStickToEnd()
  const input = useRef<HTMLTextAreaElement>(null)
  /** The bill says what is in the order, and more. */
  const isReadBack = talk.latest?.awaiting === 'confirmation'
  const isAnswering = doing === 'answering'
  const isHeard = talk.entries.at(-1)?.isOngoing === true
  const isThinking = useAfter(isAnswering && !isHeard && failures === 0, 300)
  const hasAsked = talk.entries.some(({ by }) => by === 'customer')

  // The conversation at the café.
  useEffect(openTalk, [])
  // The focus, once, where somebody has just opened this.
  useEffect(() => {
    if (focusInput && document.activeElement === document.body) input.current?.focus({ preventScroll: true })
  }, [focusInput])

  /** By a button: the button goes, so the focus has to stand somewhere that stays. */
  const sayTapped = (text: string) => {
    if (!say(text)) return
    if (matchMedia('(pointer: coarse)').matches) scroller.current?.focus({ preventScroll: true })
    else input.current?.focus({ preventScroll: true })
    scrollToEnd()
  }
  const scrollToEnd = () =>
    requestAnimationFrame(() => scroller.current?.scrollTo({ top: scroller.current.scrollHeight }))

  return (
    <section aria-labelledby="bella-title" className="flex h-full min-h-0 flex-col bg-paper">
      <BellaHead speaker={talk.latest?.speaker} onClose={onClose} />
      {withCart && !isReadBack && <CartStrip menu={menu} />}
      <div
        ref={scroller}
        role="group"
        aria-label={bellaText.log}
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 -outline-offset-4 xs:px-5"
      >
        <div ref={content} className="space-y-3 py-4">
          <TalkLog
            entries={talk.entries}
            isBusy={isAnswering && !isHeard}
            isThinking={isThinking}
            cafe={menu.menu.cafe}
          />
          {doing !== 'opening' || failures > 0 ? !hasAsked && <Examples menu={menu} onSay={sayTapped} /> : null}
          {doing === 'nothing' && talk.latest && (
            <NextWords reply={talk.latest} cafe={menu.menu.cafe} onSay={sayTapped} />
          )}
          <LineTo failures={failures} />
        </div>
      </div>
      <LiveRegion text={isThinking ? bellaText.thinking : ''} />
      <Composer ref={input} isBusy={isAnswering} onSay={say} onSaid={() => void scrollToEnd()} />
    </section>
  )
}
