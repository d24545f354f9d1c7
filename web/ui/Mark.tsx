import type { ReactNode } from 'react'

const TONES = {
  plain: 'bg-latte text-ink',
  cherry: 'bg-blush text-cherry-ink',
  leaf: 'bg-sage text-leaf-ink',
  amber: 'bg-butter text-amber-ink',
}

/** A small stamp: popular, seasonal, two left. */
export function Mark({ tone = 'plain', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-semibold tracking-wide whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  )
}
