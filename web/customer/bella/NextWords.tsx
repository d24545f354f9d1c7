import type { BellaReply } from '../../../contract/conversation.ts'
import type { Cafe } from '../../../domain/menu/menu.ts'
import { Button } from '../../ui/Button.tsx'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { ReadBack } from './ReadBack.tsx'

type NextWordsProps = { reply: BellaReply; cafe: Cafe; onSay: (text: string) => void }

/** What the customer may want to say next, ready to be tapped; to a total, it stands on the bill itself. */
export function NextWords({ reply, cafe, onSay }: NextWordsProps) {
  const { awaiting, quote, buttons, cart } = reply
  if (awaiting === 'confirmation' && quote)
    return <ReadBack quote={quote} cart={cart} buttons={buttons} cafe={cafe} onSay={onSay} />
  if (buttons.length === 0) return null
  return (
    <div role="group" aria-label={bellaText.answers} className="flex flex-wrap justify-end gap-2 pt-1">
      {buttons.map(({ label, say }) => (
        <Button key={label} onPress={() => onSay(say)}>
          {label}
        </Button>
      ))}
    </div>
  )
}
