import { useId, type ReactNode } from 'react'

export type Segment<Value extends string> = { value: Value; label: ReactNode }

type SegmentsProps<Value extends string> = {
  label: string
  value: Value
  segments: readonly Segment<Value>[]
  onChange: (value: Value) => void
  /** Shares the whole width evenly. */
  wide?: boolean
}

/** One of a few, side by side: radio buttons in one frame, each large enough for a thumb in a hurry. */
export function Segments<Value extends string>({ label, value, segments, onChange, wide }: SegmentsProps<Value>) {
  const name = useId()
  return (
    <fieldset className={`min-w-0 rounded-full bg-latte p-1 ${wide ? 'w-full' : ''}`}>
      <legend className="sr-only">{label}</legend>
      <div className={`flex ${wide ? '' : 'w-max'}`}>
        {segments.map((segment) => (
          <label
            key={segment.value}
            className={`pressable relative inline-flex min-h-12 items-center justify-center gap-2 rounded-full px-4 font-semibold whitespace-nowrap text-ink has-checked:bg-espresso has-checked:text-on-espresso has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-cherry-ink ${wide ? 'flex-1 px-2' : ''}`}
          >
            <input
              type="radio"
              name={name}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            {segment.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
