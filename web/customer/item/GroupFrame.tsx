import type { ReactNode } from 'react'

export function GroupFrame({ name, hint, children }: { name: string; hint?: string | undefined; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2.5 flex w-full items-baseline gap-2">
        <span className="font-display text-xl font-semibold">{name}</span>
        {hint && <span className="text-sm text-soft">{hint}</span>}
      </legend>
      <div className="flex flex-wrap gap-2">{children}</div>
    </fieldset>
  )
}
