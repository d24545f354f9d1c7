import { useId } from 'react'
import { useStored } from '../../ui/stored.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { helpText } from '../../ui/text/en/barista/help.ts'
import { letterKeys } from '../settings.ts'

export function HelpDialog({ onClose }: { onClose: () => void }) {
  const id = useId()
  const isOn = useStored(letterKeys)
  return (
    <Sheet
      labelledBy={id}
      onClose={onClose}
      head={
        <h2 id={id} className="font-display text-2xl font-semibold">
          {helpText.title}
        </h2>
      }
    >
      <div className="px-5 pt-1 pb-6">
        <p className="text-soft">{helpText.intro}</p>
        <dl className="mt-4 divide-y divide-line">
          {helpText.keys.map(({ keys, does }) => (
            <div key={does} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
              <dt className="flex min-w-36 gap-1.5">
                {keys.map((key) => (
                  <kbd
                    key={key}
                    className="min-w-9 rounded-lg border border-edge bg-card px-2 py-1 text-center font-sans text-sm font-semibold shadow-[0_2px_0_var(--color-line)]"
                  >
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd className="min-w-48 flex-1">{does}</dd>
            </div>
          ))}
        </dl>
        <label className="mt-4 flex min-h-12 items-start gap-3 rounded-tile border border-line bg-card p-4">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => letterKeys.set(event.target.checked)}
            className="mt-1 size-5 accent-espresso"
          />
          <span>
            <span className="block font-semibold">{helpText.letters}</span>
            <span className="block text-sm text-soft">{helpText.lettersHint}</span>
          </span>
        </label>
      </div>
    </Sheet>
  )
}
