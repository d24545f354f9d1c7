import type { ReactNode } from 'react'

type ChipProps = {
  type: 'radio' | 'checkbox'
  name: string
  checked: boolean
  disabled?: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}

/** A radio button or check box that looks like a stamp on the ticket. */
export function Chip({ type, name, checked, disabled = false, onChange, children }: ChipProps) {
  return (
    <label className="pressable relative inline-flex min-h-11 items-center gap-2 rounded-full border border-edge/60 bg-card px-4 py-1.5 has-disabled:border-dashed has-disabled:bg-transparent has-disabled:text-soft has-checked:border-espresso has-checked:bg-espresso has-checked:text-on-espresso has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-cherry-ink">
      <input
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="absolute inset-0 size-full opacity-0 enabled:cursor-pointer"
      />
      {children}
    </label>
  )
}
