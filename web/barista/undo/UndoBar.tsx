import { useEffect, useState } from 'react'
import { useStored } from '../../ui/stored.ts'
import { Icon } from '../../ui/Icon.tsx'
import { movesText } from '../../ui/text/en/barista/moves.ts'
import { lastTap, undo, UNDO_BAR_MS, type LastTap } from '../moves/tap.ts'

/** What was just done, and the way back, for some seconds; longer while somebody reaches for it. */
export function UndoBar() {
  const last = useStored(lastTap)
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(5.25rem+env(safe-area-inset-bottom))] z-30 flex justify-center px-4 md:bottom-5 md:justify-end"
    >
      {last && <Shown key={`${last.id}-${last.atMs}`} last={last} />}
    </div>
  )
}

function Shown({ last }: { last: LastTap }) {
  const [isOver, setOver] = useState(false)
  const [isHeld, setHeld] = useState(false)
  // The clock on the wall.
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => setOver(true), UNDO_BAR_MS)
    return () => clearTimeout(timer)
  }, [isHeld])
  if (isOver) return null
  const { number } = last.ticket
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="animate-rise pointer-events-auto flex items-center gap-3 rounded-full bg-espresso py-1.5 ps-5 pe-1.5 font-medium text-on-espresso shadow-lift"
    >
      <span>{last.undone ? movesText.undone(number, last.to) : movesText.moved(number, last.to)}</span>
      {last.undone ? (
        <span className="h-12 w-2" />
      ) : (
        <button
          type="button"
          onClick={() => undo(last.ticket)}
          className="pressable inline-flex min-h-12 items-center gap-2 rounded-full bg-on-espresso px-4 font-semibold text-espresso focus-visible:outline-on-espresso"
        >
          <Icon name="undo" />
          {movesText.undo}
        </button>
      )}
    </div>
  )
}
