import { Icon } from './Icon.tsx'
import { common } from './text/en/common.ts'

type StepperProps = {
  /** What is counted, said to those who do not see it: "Espresso shot". */
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

/** Counts up and down. Each change is said aloud by the number itself. */
export function Stepper({ label, value, min, max, onChange }: StepperProps) {
  return (
    <div
      role="group"
      aria-label={label}
      className="inline-flex items-center rounded-full border border-edge/60 bg-card"
    >
      <Step icon="minus" label={common.fewer(label)} off={value <= min} onPress={() => onChange(value - 1)} />
      <output aria-live="polite" className="min-w-7 text-center font-semibold tabular-nums">
        {value}
      </output>
      <Step icon="plus" label={common.more(label)} off={value >= max} onPress={() => onChange(value + 1)} />
    </div>
  )
}

function Step({
  icon,
  label,
  off,
  onPress,
}: {
  icon: 'plus' | 'minus'
  label: string
  off: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onPress}
      className={`pressable hit grid place-items-center rounded-full ${off ? 'text-edge/60' : 'text-ink hover:bg-latte/70'}`}
    >
      <Icon name={icon} className="size-4" />
    </button>
  )
}
