import { useMemo } from 'react'
import type { Menu } from '../../api/use-menu.ts'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { exampleSentences } from './example-sentences.ts'

/** For whoever has never ordered in words: sentences of this menu, ready to be said. */
export function Examples({ menu, onSay }: { menu: Menu; onSay: (text: string) => void }) {
  const sentences = useMemo(() => exampleSentences(menu), [menu])
  return (
    <div role="group" aria-label={bellaText.examplesLabel} className="pt-2">
      <p className="px-1 pb-2 text-sm font-semibold tracking-[0.14em] text-soft uppercase">{bellaText.examples}</p>
      <ul className="space-y-2">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <button
              type="button"
              onClick={() => onSay(sentence)}
              className="pressable min-h-12 w-full rounded-[1.25rem] border border-dashed border-edge px-4 py-2.5 text-start font-display text-[1.06rem] leading-snug text-ink hover:border-solid hover:bg-card"
            >
              “{sentence}”
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
