/** One number. A new one stands in full colour until everybody has had the time to look up. */
export function WallNumber({ number, isNew }: { number: number; isNew: boolean }) {
  return (
    <li className="flex items-center">
      <span
        data-new={isNew || undefined}
        className={`-ms-[0.16em] rounded-[0.2em] px-[0.16em] py-[0.02em] font-display leading-none font-semibold tabular-nums ${isNew ? 'animate-arrive bg-leaf text-on-leaf' : ''}`}
      >
        {number}
      </span>
    </li>
  )
}
