/** A cup whose steam rises in pixels, and the café's name. */
export function Wordmark({ name, steaming = false }: { name: string; steaming?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <CupMark steaming={steaming} />
      <span className="font-display text-[1.35rem] leading-none font-semibold tracking-tight">
        {name.split('&').map((part, at) => (
          <span key={part}>
            {at > 0 && <span className="font-normal text-cherry-ink">&amp;</span>}
            {part}
          </span>
        ))}
      </span>
    </span>
  )
}

const STEAM = [
  { x: 11, y: 8, size: 3, delay: '0s' },
  { x: 15.5, y: 4.5, size: 3, delay: '0.7s' },
  { x: 20, y: 8, size: 3, delay: '1.3s' },
  { x: 18, y: 0.5, size: 2, delay: '1.9s' },
]

function CupMark({ steaming }: { steaming: boolean }) {
  return (
    <svg viewBox="0 0 40 38" className="h-9 w-auto" aria-hidden="true" focusable="false">
      <g fill="var(--color-cherry)">
        {STEAM.map(({ x, y, size, delay }) => (
          <rect
            key={`${x}-${y}`}
            x={x}
            y={y}
            width={size}
            height={size}
            rx="0.6"
            className={steaming ? 'animate-steam' : ''}
            style={{ animationDelay: delay }}
          />
        ))}
      </g>
      <path d="M5 14h25v8c0 7-5 11-12.5 11S5 29 5 22v-8Z" fill="currentColor" />
      <path d="M30 17h2.5a4.5 4.5 0 0 1 0 9.5H29" fill="none" stroke="currentColor" strokeWidth="2.6" />
      <path d="M3 35.8h29" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  )
}
