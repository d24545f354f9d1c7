import { useId } from 'react'
import { LIQUIDS, type Art, type Garnish } from './item-art.ts'

type Drawing = Art & { kind: 'drink' }

/** Seen from the side, on a 64 × 64 grid: the glass, and where its drink begins and ends. */
const VESSELS = {
  demitasse: { body: 'M20 31h22v6a10 10 0 0 1-10 10h-2a10 10 0 0 1-10-10Z', top: 31, bottom: 47 },
  cup: { body: 'M14 24h33v11a14 14 0 0 1-14 14h-5a14 14 0 0 1-14-14Z', top: 24, bottom: 49 },
  tumbler: { body: 'M19 15h26l-3 40.5H22Z', top: 17, bottom: 55.5 },
  pint: { body: 'M20 11h24l-2.5 44.5h-19Z', top: 11, bottom: 55.5 },
  dome: { body: 'M18 25h28l-3.5 31h-21Z', top: 25, bottom: 56 },
} as const

const INK = {
  fill: 'none',
  stroke: 'var(--color-ink)',
  strokeWidth: 1.9,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

export function Drink({ vessel, layers, garnish }: Drawing) {
  const clip = useId()
  const { body, top, bottom } = VESSELS[vessel]
  return (
    <>
      <clipPath id={clip}>
        <path d={body} />
      </clipPath>
      {(vessel === 'tumbler' || vessel === 'dome') && <Straw />}
      {vessel === 'dome' && <path d="M18 25a14 13 0 0 1 28 0Z" fill="#fff8ee" />}
      {garnish === 'cream' && vessel === 'cup' && <Cream />}
      <g clipPath={`url(#${clip})`}>
        <path d={body} fill="var(--color-foam)" opacity="0.75" />
        <Layers layers={layers} top={top + 1.5} bottom={bottom} />
        <Inside garnish={garnish} />
        <path
          d={`M${vessel === 'cup' ? 17 : 23} ${top + 4}v${(bottom - top) * 0.5}`}
          stroke="#fff"
          strokeWidth="2"
          opacity="0.35"
          strokeLinecap="round"
        />
      </g>
      <path d={body} {...INK} />
      {vessel === 'cup' && <path d="M47 27.5h3.5a5.5 5.5 0 0 1 0 11H46M11 54h40" {...INK} />}
      {vessel === 'demitasse' && <path d="M42 34h2.5a3.8 3.8 0 0 1 0 7.6H41M14 52h34" {...INK} />}
      {vessel === 'dome' && <path d="M18 25a14 13 0 0 1 28 0M16 25h32" {...INK} />}
      {garnish === 'tag' && <Tag />}
      {(vessel === 'cup' || vessel === 'demitasse') && garnish !== 'cream' && <Steam low={vessel === 'demitasse'} />}
    </>
  )
}

function Layers({ layers, top, bottom }: { layers: Drawing['layers']; top: number; bottom: number }) {
  const drawn: { liquid: keyof typeof LIQUIDS; y: number; height: number }[] = []
  let y = bottom
  for (const [liquid, share] of layers) {
    const height = share * (bottom - top)
    y -= height
    drawn.push({ liquid, y, height })
  }
  return drawn.map(({ liquid, y: from, height }) => (
    <rect key={liquid} x="8" y={from} width="48" height={height + 0.5} fill={LIQUIDS[liquid]} />
  ))
}

function Inside({ garnish }: { garnish: Garnish | undefined }) {
  if (garnish === 'ice')
    return (
      <g fill="#fff" fillOpacity="0.42" stroke="#fff" strokeOpacity="0.7" strokeWidth="0.8">
        <rect x="23" y="20" width="9" height="9" rx="1.5" transform="rotate(-12 27 24)" />
        <rect x="33" y="23" width="9" height="9" rx="1.5" transform="rotate(16 37 27)" />
        <rect x="25" y="32" width="8" height="8" rx="1.5" transform="rotate(24 29 36)" />
      </g>
    )
  if (garnish === 'cocoa')
    return (
      <g fill="#8a5436">
        <circle cx="24" cy="28" r="0.9" />
        <circle cx="29" cy="27.5" r="1.1" />
        <circle cx="34" cy="28.4" r="0.9" />
        <circle cx="38" cy="27.4" r="0.8" />
      </g>
    )
  if (garnish === 'bubbles')
    return (
      <g fill="#e6c9a4" opacity="0.8">
        {[24, 28, 32, 36, 39].map((x, at) => (
          <circle key={x} cx={x} cy={27 + (at % 3) * 5} r="0.9" />
        ))}
      </g>
    )
  return null
}

function Steam({ low }: { low: boolean }) {
  const down = low ? 7 : 0
  return (
    <g fill="var(--color-cherry)">
      <rect x="23" y={14 + down} width="4" height="4" rx="0.8" />
      <rect x="31" y={9 + down} width="4" height="4" rx="0.8" />
      <rect x="36" y={16 + down} width="3" height="3" rx="0.6" opacity="0.7" />
    </g>
  )
}

function Straw() {
  return <path d="M34 40 38.5 5.5" stroke="var(--color-cherry)" strokeWidth="3" strokeLinecap="round" />
}

function Cream() {
  return (
    <path
      d="M16 25c-2-5 3-7 5-6 1-5 7-6 9-3 3-4 9-2 9 2 4-1 7 3 5 7Z"
      fill="#fff8ee"
      stroke="var(--color-ink)"
      strokeWidth="1.9"
      strokeLinejoin="round"
    />
  )
}

function Tag() {
  return (
    <g>
      <path d="M24 24c-4 4-6 8-5.5 14" {...INK} strokeWidth="1.2" />
      <rect x="14.5" y="37" width="8" height="9" rx="1" fill="var(--color-leaf)" />
    </g>
  )
}
