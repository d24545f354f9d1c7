import type { Bake } from './item-art.ts'

const CRUST = '#d99a4e'
const GOLD = '#ecc07c'
const CRUMB = '#f7e1b5'
const DARK = '#5b3320'
const GREEN = '#8fb35c'
const RED = '#c8434e'
const INK = { stroke: 'var(--color-ink)', strokeWidth: 1.9, strokeLinecap: 'round', strokeLinejoin: 'round' } as const

const DRAWINGS = {
  croissant: (
    <g {...INK}>
      <path d="M8 41c0-15 12-23 24-23s24 8 24 23c0 4-4 7-8 5-3-7-9-10-16-10s-13 3-16 10c-4 2-8-1-8-5Z" fill={CRUST} />
      <path
        d="M21 22c0 6 1 11 3 16M43 22c0 6-1 11-3 16M11 34c4 2 7 5 9 8M53 34c-4 2-7 5-9 8M32 18v18"
        fill="none"
        strokeWidth="1.4"
        opacity="0.75"
      />
    </g>
  ),
  pain: (
    <g {...INK}>
      <rect x="9" y="24" width="46" height="22" rx="8" fill={CRUST} />
      <path
        d="M20 24c-3 7-3 15 0 22M32 24c-3 7-3 15 0 22M44 24c-3 7-3 15 0 22"
        fill="none"
        strokeWidth="1.4"
        opacity="0.75"
      />
      <circle cx="12.5" cy="31" r="2" fill={DARK} stroke="none" />
      <circle cx="12.5" cy="38.5" r="2" fill={DARK} stroke="none" />
    </g>
  ),
  muffin: (
    <g {...INK}>
      <path d="M17 36h30l-4 19H21Z" fill={CRUMB} />
      <path d="M24 38l1.5 15M32 38v15M40 38l-1.5 15" strokeWidth="1.3" opacity="0.7" />
      <path d="M14 36c-4-6 1-11 5-11 1-8 8-12 13-12s12 4 13 12c4 0 9 5 5 11Z" fill={CRUST} />
      <g fill="#4b5a9a" stroke="none">
        <circle cx="25" cy="27" r="2.6" />
        <circle cx="35" cy="22" r="2.6" />
        <circle cx="40" cy="30" r="2.6" />
        <circle cx="31" cy="31" r="2.2" />
      </g>
    </g>
  ),
  scone: (
    <g {...INK}>
      <path d="M10 44c3-12 12-23 22-27 10 4 19 15 22 27 0 4-3 6-6 6H16c-3 0-6-2-6-6Z" fill={GOLD} />
      <path d="M11 44c6-3 36-3 42 0" fill="none" strokeWidth="1.4" opacity="0.7" />
      <g fill={DARK} stroke="none">
        <path d="M28 27l4 1-2 4Z" />
        <path d="M37 33l4 2-4 2Z" />
        <path d="M22 36l4 0-2 4Z" />
        <path d="M32 38l3 1-3 2Z" />
      </g>
    </g>
  ),
  danish: (
    <g {...INK}>
      <circle cx="32" cy="34" r="20" fill={CRUST} />
      <circle cx="32" cy="34" r="11.5" fill={CRUMB} />
      <circle cx="32" cy="34" r="7" fill={RED} stroke="none" />
      <path
        d="M32 14c8 2 12 6 14 12M52 34c-2 8-6 12-12 14M32 54c-8-2-12-6-14-12M12 34c2-8 6-12 12-14"
        fill="none"
        strokeWidth="1.4"
        opacity="0.75"
      />
      <path d="M29 31l2 1" stroke="#fff" strokeWidth="1.6" opacity="0.8" />
    </g>
  ),
  toast: (
    <g {...INK}>
      <path d="M12 24c-3-8 5-11 11-10h18c6-1 14 2 11 10l-3 3v22c0 2-1 3-3 3H18c-2 0-3-1-3-3V27Z" fill={CRUST} />
      <path d="M18 25c-2-5 3-7 7-6h14c4-1 9 1 7 6l-2 3v18H20V28Z" fill={GREEN} strokeWidth="1.3" />
      <circle cx="32" cy="34" r="8" fill="#fff8ee" stroke="none" />
      <circle cx="33" cy="34" r="3.8" fill="#f0b03c" stroke="none" />
      <g fill={RED} stroke="none">
        <circle cx="23" cy="27" r="1.1" />
        <circle cx="41" cy="28" r="1.1" />
        <circle cx="24" cy="43" r="1.1" />
      </g>
    </g>
  ),
  bun: (
    <g {...INK}>
      <path d="M11 30c0-11 9-16 21-16s21 5 21 16Z" fill={CRUST} />
      <path d="M9 34c4-3 6 2 11 0s7 2 12 0 7 2 12 0 7-3 11 0" fill="none" stroke={GREEN} strokeWidth="3.5" />
      <path d="M12 38h40l-6 4-7-2-8 3-8-3-7 2Z" fill="#f5bf4a" strokeWidth="1.3" />
      <path d="M11 44h42v2c0 4-3 6-7 6H18c-4 0-7-2-7-6Z" fill={GOLD} />
      <path d="M25 20l2-1M34 19l2 1M42 23l2 1M20 25l1-1" stroke={CRUMB} strokeWidth="1.8" />
    </g>
  ),
  club: (
    <g {...INK}>
      <path d="M33 5v14" stroke="var(--color-cherry)" />
      <circle cx="33" cy="6" r="2.5" fill={RED} stroke="none" />
      <path d="M9 27 33 15l22 12-22 5Z" fill={GOLD} />
      <path d="M9 27l24 5 22-5v4l-22 5-24-5Z" fill={CRUMB} />
      <path d="M9 32l24 5 22-5v4l-22 5-24-5Z" fill={GREEN} strokeWidth="1.3" />
      <path d="M9 37l24 5 22-5v4l-22 5-24-5Z" fill={RED} strokeWidth="1.3" />
      <path d="M9 42l24 5 22-5v5l-22 6-24-6Z" fill={CRUMB} />
    </g>
  ),
  wrap: (
    <g {...INK}>
      <path d="M22 12c6-4 14-4 20 0l-3 20H25Z" fill={GREEN} />
      <circle cx="28" cy="14" r="2.6" fill={RED} stroke="none" />
      <circle cx="36" cy="13" r="2.6" fill="#f5bf4a" stroke="none" />
      <path d="M17 19c8-4 22-4 30 0l-7 36c-5 2-11 2-16 0Z" fill={CRUMB} />
      <path d="M47 19c-10 6-20 14-25 27" fill="none" strokeWidth="1.4" opacity="0.75" />
      <path d="M20 36l24 4-4 15c-5 2-11 2-16 0Z" fill="var(--color-latte)" />
    </g>
  ),
  cookie: (
    <g {...INK}>
      <circle cx="32" cy="34" r="20" fill={CRUST} />
      <g fill={DARK} stroke="none">
        <circle cx="25" cy="27" r="3" />
        <circle cx="38" cy="25" r="2.5" />
        <circle cx="40" cy="38" r="3" />
        <circle cx="27" cy="42" r="2.5" />
      </g>
    </g>
  ),
  cake: (
    <g {...INK}>
      <path d="M10 30 42 16c7 2 12 7 12 14Z" fill={RED} />
      <path d="M10 30h44v8H10Z" fill={CRUMB} />
      <path d="M10 38h44v6H10Z" fill={RED} />
      <path d="M10 44h44v8H10Z" fill={CRUMB} />
    </g>
  ),
  plate: (
    <g {...INK}>
      <path d="M12 42a20 18 0 0 1 40 0Z" fill="var(--color-foam)" />
      <path d="M8 46h48" />
      <circle cx="32" cy="21" r="2.5" fill={GOLD} />
    </g>
  ),
} satisfies Record<Bake, unknown>

export function Baked({ bake }: { bake: Bake }) {
  return DRAWINGS[bake]
}
