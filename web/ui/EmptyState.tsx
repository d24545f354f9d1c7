import type { ReactNode } from 'react'

type EmptyStateProps = { art: ReactNode; title: string; children?: ReactNode }

export function EmptyState({ art, title, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-12 text-center">
      <div className="size-24">{art}</div>
      <p className="font-display text-2xl">{title}</p>
      {children && <div className="max-w-sm text-soft">{children}</div>}
    </div>
  )
}
