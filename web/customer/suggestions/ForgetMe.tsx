import { useState } from 'react'
import { deviceStore } from '../../api/device.ts'
import { Unavailable } from '../../api/unavailable.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { suggestionsText } from '../../ui/text/en/customer/suggestions.ts'
import { useStored } from '../../ui/stored.ts'
import { toast } from '../../ui/toast.ts'
import { forgetMe } from './forget-me.ts'

/** What is remembered of whoever orders here, and the end of it. Nothing for a device that is a stranger. */
export function ForgetMe({ onForgotten }: { onForgotten: () => void }) {
  const isKnown = useStored(deviceStore) !== ''
  const [busy, setBusy] = useState(false)
  if (!isKnown) return null
  const forget = async () => {
    setBusy(true)
    try {
      await forgetMe()
      toast(suggestionsText.forgotten)
      onForgotten()
    } catch (fault) {
      if (!(fault instanceof Unavailable)) throw fault
      toast(suggestionsText.notForgotten, 'alert')
    }
    setBusy(false)
  }
  return (
    <details className="group pt-1">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-lg text-sm text-soft [&::-webkit-details-marker]:hidden">
        <Icon name="user" className="size-4" />
        <span className="flex-1">{suggestionsText.known}</span>
        <Icon name="chevron-down" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <p className="pb-3 text-sm text-soft">{suggestionsText.knownHint}</p>
      <Button tone="danger" size="small" busy={busy} onPress={() => void forget()}>
        {suggestionsText.forget}
      </Button>
    </details>
  )
}
