import type { Cafe } from '../../../domain/menu/menu.ts'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import type { Entry } from './talk-state.ts'
import { Said } from './Said.tsx'

type TalkLogProps = { entries: readonly Entry[]; isBusy: boolean; isThinking: boolean; cafe: Cafe }

/** What was said, read out as it comes, a whole sentence at a time. */
export function TalkLog({ entries, isBusy, isThinking, cafe }: TalkLogProps) {
  return (
    <>
      <div role="log" aria-label={bellaText.log} aria-live="polite" aria-busy={isBusy} className="space-y-3">
        {entries.map((entry) => (
          <Said key={entry.key} entry={entry} cafe={cafe} />
        ))}
      </div>
      {isThinking && (
        <p
          aria-hidden="true"
          className="animate-rise flex w-fit gap-1.5 rounded-[1.25rem] rounded-es-md bg-card px-4 py-4.5 shadow-card"
        >
          {['0s', '0.2s', '0.4s'].map((delay) => (
            <span
              key={delay}
              className="animate-shimmer size-2 rounded-[0.15rem] bg-cherry"
              style={{ animationDelay: delay }}
            />
          ))}
        </p>
      )}
    </>
  )
}
