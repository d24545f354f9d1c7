import { useRef, useState } from 'react'
import type { QuoteReply } from '../../../contract/orders.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { LIMITS } from '../../../domain/order/limits.ts'
import type { Refusal } from '../../api/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { refusalText } from '../../ui/text/en/refusals.ts'
import { newAttempt } from '../placing/attempt.ts'
import { startPlacing } from '../placing/placing.ts'
import { ForgetMe } from '../suggestions/ForgetMe.tsx'
import { useStored } from '../../ui/stored.ts'
import { bellaAsk } from '../../ui/text/en/customer/bella-ask.ts'
import { keptTalk, mayBePlacing } from '../bella/kept-talk.ts'
import { customerStore, declaredAllergies, rememberCustomer } from './customer-store.ts'

type PlaceFormProps = { quote: QuoteReply | undefined; refusal: Refusal | undefined; currency: string }

/** The name, and the one button that orders: it says the total that is agreed to. */
export function PlaceForm({ quote, refusal, currency }: PlaceFormProps) {
  const kept = useStored(customerStore)
  const [asked, setAsked] = useState(false)
  const isPlacedByWords = mayBePlacing(useStored(keptTalk))
  const form = useRef<HTMLFormElement>(null)
  const name = kept.name.trim()
  const whyNot = isPlacedByWords ? bellaAsk.placing : refusal ? cartText.fixFirst : cartText.waitForTotal
  const place = () => {
    setAsked(true)
    if (name === '') return form.current?.querySelector('input')?.focus()
    if (quote && !isPlacedByWords) startPlacing(newAttempt(quote, name, declaredAllergies(kept)))
  }
  return (
    <form
      ref={form}
      noValidate
      className="pt-5 pb-4"
      onSubmit={(event) => {
        event.preventDefault()
        place()
      }}
    >
      <Field
        label={cartText.name}
        value={kept.name}
        onChange={(typed) => rememberCustomer({ name: typed })}
        maxLength={LIMITS.nameCharsMax}
        autoComplete="given-name"
        required
        error={asked && name === '' ? cartText.nameMissing : undefined}
      />
      <ForgetMe onForgotten={() => form.current?.querySelector('input')?.focus()} />
      {refusal && refusal.field?.startsWith('lines[') !== true && (
        <p role="alert" className="mt-3 rounded-xl bg-blush p-3 font-medium text-cherry-ink">
          {refusalText(refusal.code)}
        </p>
      )}
      <div className="pt-4">
        {quote && !isPlacedByWords ? (
          <Button tone="primary" size="large" wide submit>
            {cartText.place(formatCents(quote.totalCents, currency))}
          </Button>
        ) : (
          <Button tone="primary" size="large" wide whyNot={whyNot}>
            {cartText.placePlain}
          </Button>
        )}
      </div>
      {quote && <p className="pt-3 text-center text-sm text-soft">{cartText.payLater}</p>}
    </form>
  )
}
