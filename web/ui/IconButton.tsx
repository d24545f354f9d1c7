import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

type IconButtonProps = { icon: IconName; label: string; onPress: () => void; tone?: 'plain' | 'filled' }

const TONES = {
  plain: 'text-soft hover:bg-latte/70 hover:text-ink',
  filled: 'bg-card text-ink border border-line shadow-card hover:bg-foam',
}

export function IconButton({ icon, label, onPress, tone = 'plain' }: IconButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      aria-label={label}
      title={label}
      className={`pressable hit inline-grid place-items-center rounded-full ${TONES[tone]}`}
    >
      <Icon name={icon} />
    </button>
  )
}
