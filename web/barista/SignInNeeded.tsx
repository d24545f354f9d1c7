import { PATHS } from '../../contract/paths.ts'
import { useStored } from '../ui/stored.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Wordmark } from '../ui/Wordmark.tsx'
import { common } from '../ui/text/en/common.ts'
import { signInText } from '../ui/text/en/barista/sign-in.ts'
import { outbox } from './moves/outbox.ts'

/** For whoever comes without a session: where the link is to be had. */
export function SignInNeeded({ onTryAgain }: { onTryAgain: () => void }) {
  const taps = useStored(outbox).length
  const linkUsed = new URLSearchParams(location.search).get('link') === 'used'
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-6 px-6 py-12">
      <Wordmark name={common.cafe} />
      <h1 className="font-display text-4xl leading-tight font-semibold">{signInText.title}</h1>
      {linkUsed && (
        <p role="alert" className="flex gap-3 rounded-tile bg-butter p-4 font-medium text-amber-ink">
          <Icon name="alert" />
          {signInText.used}
        </p>
      )}
      <p className="text-lg text-soft">{signInText.how}</p>
      <ul className="space-y-2 text-lg">
        <li>{signInText.start}</li>
        <li>
          {signInText.another}{' '}
          <code className="rounded-lg bg-espresso px-2.5 py-1 font-mono text-base whitespace-nowrap text-on-espresso">
            {signInText.command}
          </code>
        </li>
      </ul>
      {taps > 0 && <p className="rounded-tile bg-sage p-4 font-medium text-leaf-ink">{signInText.stillHere(taps)}</p>}
      <div className="flex flex-wrap items-center gap-4">
        <Button tone="primary" size="large" onPress={onTryAgain}>
          {signInText.again}
        </Button>
        <a
          href={PATHS.customerPage}
          className="inline-flex min-h-12 items-center font-semibold underline underline-offset-4"
        >
          {signInText.order}
        </a>
      </div>
    </main>
  )
}
