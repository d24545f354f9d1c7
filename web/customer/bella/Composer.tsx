import { useId, type KeyboardEvent, type Ref } from 'react'
import { SAID_CHARS_MAX } from '../../../contract/said.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useStored } from '../../ui/stored.ts'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { draftStore } from './draft.ts'

type ComposerProps = {
  ref: Ref<HTMLTextAreaElement>
  isBusy: boolean
  /** Answers whether it was taken. */
  onSay: (text: string) => boolean
  onSaid: () => void
}

/** The field: Enter says it, Shift and Enter begin a line. What is typed outlives a reload, and an answer under way. */
export function Composer({ ref, isBusy, onSay, onSaid }: ComposerProps) {
  const draft = useStored(draftStore)
  const id = useId()
  const text = draft.trim()
  const send = () => {
    if (text === '' || !onSay(text)) return
    draftStore.set('')
    onSaid()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <form
      className="border-t border-line bg-card px-3 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label htmlFor={id} className="sr-only">
        {bellaText.input}
      </label>
      <div className="flex items-end gap-1 rounded-[1.6rem] border border-edge bg-foam p-1 has-[textarea:focus-visible]:border-cherry-ink has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-cherry-ink">
        <textarea
          ref={ref}
          id={id}
          rows={1}
          value={draft}
          maxLength={SAID_CHARS_MAX}
          enterKeyHint="send"
          autoComplete="off"
          placeholder={bellaText.placeholder}
          onChange={(event) => draftStore.set(event.target.value)}
          onKeyDown={onKeyDown}
          className="field-sizing-content max-h-32 min-h-11 min-w-0 flex-1 resize-none bg-transparent px-3.5 py-2.5 text-base leading-snug text-ink outline-none placeholder:text-soft"
        />
        <button
          type="submit"
          aria-label={bellaText.send}
          aria-disabled={isBusy || text === '' || undefined}
          className="pressable hit grid place-items-center rounded-full bg-cherry text-on-cherry aria-disabled:bg-latte aria-disabled:text-soft"
        >
          <Icon name="send" />
        </button>
      </div>
    </form>
  )
}
