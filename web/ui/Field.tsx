import { useId } from 'react'
import type { InputHTMLAttributes } from 'react'

type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  /** What is wrong, in words that say what to do. */
  error?: string | undefined
  maxLength?: number
  placeholder?: string
  autoComplete?: InputHTMLAttributes<HTMLInputElement>['autoComplete']
  required?: boolean
}

export function Field({ label, value, onChange, hint, error, ...input }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {label}
      </label>
      <input
        {...input}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className={`min-h-12 w-full rounded-xl border bg-foam px-3.5 text-base text-ink placeholder:text-soft ${error ? 'border-cherry-ink' : 'border-edge'}`}
      />
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-semibold text-cherry-ink">
          {error}
        </p>
      )}
    </div>
  )
}
