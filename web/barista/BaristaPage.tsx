import { useQueue } from '../api/queue/use-queue.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { page } from '../ui/text/en/barista/page.ts'
import { refusalText } from '../ui/text/en/refusals.ts'
import { Counter } from './Counter.tsx'
import { SignInNeeded } from './SignInNeeded.tsx'

/** The barista's door: the queue for those who are signed in, and how to sign in for everybody else. */
export function BaristaPage() {
  const { queue, refusal, connection, fetchAnew } = useQueue()
  if (refusal?.status === 401) return <SignInNeeded onTryAgain={fetchAnew} />
  if (refusal) return <Told words={refusalText(refusal.code)} />
  if (!queue) return <Loading />
  return <Counter queue={queue} connection={connection} />
}

function Told({ words }: { words: string }) {
  return (
    <main className="mx-auto max-w-xl p-8">
      <h1 className="font-display text-3xl">{page.title}</h1>
      <p className="mt-3">{words}</p>
    </main>
  )
}

function Loading() {
  return (
    <main className="grid gap-4 p-4 md:grid-cols-3">
      <h1 className="sr-only">{page.title}</h1>
      <LiveRegion text={page.loading} />
      {[1, 2, 3].map((each) => (
        <Skeleton key={each} className="h-72 w-full" />
      ))}
    </main>
  )
}
