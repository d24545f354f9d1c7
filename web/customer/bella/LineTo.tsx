import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useStored } from '../../ui/stored.ts'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { useOnline } from '../../ui/use-online.ts'
import { keptTalk } from './kept-talk.ts'
import { takeBack } from './turns.ts'

/** Says that Bella cannot be reached just now, and what becomes of what was said. */
export function LineTo({ failures }: { failures: number }) {
  const isOnline = useOnline()
  const { pending } = useStored(keptTalk)
  const isLost = !isOnline || failures > 0
  return (
    <div role="status">
      {isLost && (
        <div className="rounded-tile bg-butter px-4 py-3 text-sm font-medium text-amber-ink">
          <p className="flex items-start gap-2">
            <Icon name="offline" />
            {isOnline ? bellaText.unreachable : bellaText.offline}
          </p>
          {pending && pending.body === undefined && (
            <div className="pt-2 text-end">
              <Button size="small" onPress={takeBack}>
                {bellaText.takeBack}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  )
}
