import { Icon } from '../ui/Icon.tsx'
import type { IconName } from '../ui/icon-paths.ts'

type TouchButtonProps = {
  icon: IconName
  /** What it says, seen where there is room and heard always. */
  label: string
  /** What it says aloud where the label alone would be one of many alike; begins with the label. */
  name?: string
  onPress: () => void
  /** A switch: whether it is on. */
  pressed?: boolean
  /** `icon`: the label is heard only; `wide`: seen from a wide screen on; `always`. */
  shows?: 'icon' | 'wide' | 'always'
  count?: number
}

const LABEL = { icon: 'sr-only', wide: 'sr-only xl:not-sr-only', always: '' }

/** A button for wet hands: 48 pixels and more. */
export function TouchButton({ icon, label, name, onPress, pressed, shows = 'always', count }: TouchButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      aria-pressed={pressed}
      aria-label={name}
      title={shows === 'always' ? undefined : label}
      className="pressable inline-flex min-h-12 min-w-12 items-center justify-center gap-2 rounded-full border border-edge/60 bg-card px-3 text-sm font-semibold text-ink hover:bg-foam aria-pressed:border-espresso aria-pressed:bg-espresso aria-pressed:text-on-espresso"
    >
      <Icon name={icon} className="size-5" />
      <span className={LABEL[shows]}>{label}</span>
      {count !== undefined && count > 0 && <span className="tabular-nums">{count}</span>}
    </button>
  )
}
