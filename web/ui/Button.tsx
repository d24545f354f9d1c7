import { useId, type ReactNode } from 'react'

const TONES = {
  primary:
    'bg-cherry text-on-cherry border-transparent shadow-[0_3px_0_var(--color-cherry-deep)] active:shadow-[0_1px_0_var(--color-cherry-deep)] hover:brightness-105',
  ready:
    'bg-leaf text-on-leaf border-transparent shadow-[0_3px_0_var(--color-leaf-deep)] active:shadow-[0_1px_0_var(--color-leaf-deep)] hover:brightness-105',
  espresso:
    'bg-espresso text-on-espresso border-transparent shadow-[0_3px_0_var(--color-edge)] active:shadow-[0_1px_0_var(--color-edge)]',
  quiet: 'bg-card text-ink border-edge/60 shadow-[0_2px_0_var(--color-line)] hover:bg-foam hover:border-edge',
  ghost: 'bg-transparent text-ink border-transparent hover:bg-latte/60',
  danger: 'bg-transparent text-cherry-ink border-cherry-ink/50 hover:bg-blush',
} as const

const SIZES = { regular: 'min-h-11 px-4 text-base', large: 'min-h-14 px-6 text-lg', small: 'min-h-11 px-3 text-sm' }

export type ButtonProps = {
  children: ReactNode
  tone?: keyof typeof TONES
  size?: keyof typeof SIZES
  wide?: boolean
  /** Says that the press was heard and is still being worked on. */
  busy?: boolean
} & (
  | { onPress: () => void; submit?: never; whyNot?: never }
  | { onPress?: never; submit: true; whyNot?: never }
  | { onPress?: never; submit?: never; whyNot: string }
)

/** A button that cannot be pressed stays reachable and says why. */
export function Button({
  children,
  tone = 'quiet',
  size = 'regular',
  wide = false,
  busy = false,
  ...can
}: ButtonProps) {
  const reasonId = useId()
  const whyNot = can.whyNot
  return (
    <>
      <button
        type={can.submit ? 'submit' : 'button'}
        onClick={can.onPress && !busy ? can.onPress : undefined}
        aria-disabled={whyNot !== undefined || busy || undefined}
        aria-busy={busy || undefined}
        aria-describedby={whyNot === undefined ? undefined : reasonId}
        className={`pressable inline-flex items-center justify-center gap-2 rounded-full border py-2 font-semibold ${TONES[tone]} ${SIZES[size]} ${wide ? 'w-full' : ''} ${whyNot === undefined ? '' : 'saturate-50'} ${busy ? 'animate-shimmer' : ''}`}
      >
        {children}
      </button>
      {whyNot !== undefined && (
        <span id={reasonId} className="mt-2 block text-center text-sm text-soft">
          {whyNot}
        </span>
      )}
    </>
  )
}
