import type { Cafe } from '../../../domain/menu/menu.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { PlacingNews } from './PlacingNews.tsx'
import { dismissRefusal, usePlacing } from './placing.ts'
import { QuoteChange } from './QuoteChange.tsx'
import { Refused } from './Refused.tsx'

/** Stands before everything else from the press of the button until the café has said yes or no. */
export function PlacingSheet({ cafe }: { cafe: Cafe | undefined }) {
  const placing = usePlacing()
  if (placing.kind === 'idle') return null
  const isRefused = placing.kind === 'refused'
  return (
    <Sheet labelledBy="placing-title" {...(isRefused && { onClose: dismissRefusal })}>
      {placing.kind === 'sending' && <PlacingNews attempt={placing.attempt} failures={placing.failures} />}
      {placing.kind === 'refused' &&
        (placing.refusal.quote && cafe ? (
          <QuoteChange attempt={placing.attempt} quote={placing.refusal.quote} cafe={cafe} />
        ) : (
          <Refused refusal={placing.refusal} />
        ))}
    </Sheet>
  )
}
