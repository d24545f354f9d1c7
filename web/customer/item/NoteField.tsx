import { useId } from 'react'
import { LIMITS } from '../../../domain/order/limits.ts'
import { itemText } from '../../ui/text/en/customer/item.ts'

const COUNT_FROM = 100

export function NoteField({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-2 block font-display text-xl font-semibold">
        {itemText.note}
      </label>
      <textarea
        id={id}
        value={note}
        rows={2}
        maxLength={LIMITS.noteCharsMax}
        onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        aria-describedby={`${id}-hint`}
        className="w-full rounded-xl border border-edge bg-foam px-3.5 py-2.5 text-base"
      />
      <p id={`${id}-hint`} className="mt-1 text-sm text-soft">
        {note.length > COUNT_FROM ? itemText.charsLeft(LIMITS.noteCharsMax - note.length) : itemText.noteHint}
      </p>
    </div>
  )
}
