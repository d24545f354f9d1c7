import { useId, useState, type SubmitEvent } from 'react'
import type { Ticket } from '../../../contract/queue.ts'
import { LIMITS } from '../../../domain/order/limits.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Field } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { movesText } from '../../ui/text/en/barista/moves.ts'
import { tap } from '../moves/tap.ts'

/** Asks for the reason, and by that whether it is meant. */
export function CancelDialog({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const id = useId()
  const [chosen, setChosen] = useState<string>()
  const [own, setOwn] = useState('')
  const reason = own.trim() || chosen
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (reason === undefined) return
    tap(ticket, { to: 'cancelled', reason })
    onClose()
  }
  return (
    <Sheet
      labelledBy={`${id}-title`}
      onClose={onClose}
      head={
        <h2 id={`${id}-title`} className="font-display text-2xl leading-tight font-semibold break-words">
          {movesText.cancelTitle(ticket.number, ticket.customer.name)}
        </h2>
      }
      footer={
        <div className="flex flex-wrap items-start gap-3 *:min-w-0 *:flex-1">
          <Button size="large" wide onPress={onClose}>
            {movesText.cancelNo}
          </Button>
          <Submit formId={id} whyNot={reason === undefined ? movesText.ownReasonShort : undefined} />
        </div>
      }
    >
      <form id={id} onSubmit={submit} className="space-y-5 px-5 pt-1 pb-6">
        <p className="text-soft">{movesText.cancelHint}</p>
        <fieldset>
          <legend className="mb-2 font-semibold">{movesText.cancelWhy}</legend>
          <div className="flex flex-wrap gap-2">
            {movesText.reasons.map((words) => (
              <Chip
                key={words}
                type="radio"
                name={`${id}-reason`}
                checked={own.trim() === '' && chosen === words}
                onChange={() => {
                  setChosen(words)
                  setOwn('')
                }}
              >
                <span className="py-1">{words}</span>
              </Chip>
            ))}
          </div>
        </fieldset>
        <Field label={movesText.ownReason} value={own} onChange={setOwn} maxLength={LIMITS.reasonCharsMax} />
      </form>
    </Sheet>
  )
}

/** Stands in the sheet's footer, outside of the form it sends. */
function Submit({ formId, whyNot }: { formId: string; whyNot: string | undefined }) {
  return (
    <button
      type="submit"
      form={formId}
      aria-disabled={whyNot !== undefined || undefined}
      title={whyNot}
      className="pressable min-h-14 rounded-full border border-cherry-ink bg-cherry px-6 text-lg font-semibold text-on-cherry aria-disabled:border-edge/60 aria-disabled:bg-latte aria-disabled:text-soft"
    >
      {movesText.cancelYes}
    </button>
  )
}
