/** Bella: the café's cup with a face, and steam in pixels. */
export function BellaMark({ className = 'size-10' }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false" className={`shrink-0 ${className}`}>
      <g fill="var(--color-cherry)">
        <path d="M13 7h3v3h-3zM18.5 3h3v3h-3zM24 7h3v3h-3z" />
      </g>
      <path d="M7 13h22v9c0 8-5 12.5-11 12.5S7 30 7 22v-9Z" fill="var(--color-espresso)" />
      <path d="M29 16h2.2a4.6 4.6 0 0 1 0 9.2H28" fill="none" stroke="var(--color-espresso)" strokeWidth="2.6" />
      <path d="M12.5 19h3v3h-3zM20.5 19h3v3h-3z" fill="var(--color-on-espresso)" />
      <path
        d="M13.5 26c1.2 1.8 2.8 2.6 4.5 2.6s3.3-.8 4.5-2.6"
        fill="none"
        stroke="var(--color-on-espresso)"
        strokeWidth="1.9"
        strokeLinecap="round"
      />
    </svg>
  )
}
