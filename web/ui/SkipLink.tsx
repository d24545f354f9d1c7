import { JumpLink } from './JumpLink.tsx'
import { common } from './text/en/common.ts'

export function SkipLink({ to }: { to: string }) {
  return (
    <JumpLink
      to={to}
      className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50 focus:rounded-full focus:bg-espresso focus:px-5 focus:py-3 focus:text-on-espresso"
    >
      {common.skip}
    </JumpLink>
  )
}
