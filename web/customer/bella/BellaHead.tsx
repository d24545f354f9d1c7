import type { Speaker } from '../../../contract/conversation.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { common } from '../../ui/text/en/common.ts'
import { BellaMark } from './BellaMark.tsx'

type BellaHeadProps = { speaker: Speaker | undefined; onClose: () => void }

/** Who is speaking, plainly. */
export function BellaHead({ speaker, onClose }: BellaHeadProps) {
  return (
    <header className="flex items-center gap-3 border-b border-line bg-card py-2.5 ps-4 pe-2.5">
      <BellaMark className="size-11" />
      <div className="min-w-0 flex-1">
        <h2 id="bella-title" className="font-display text-[1.45rem] leading-tight font-semibold tracking-tight">
          {bellaText.title}
        </h2>
        <p role="status" className="min-h-5 text-sm leading-snug text-soft">
          {speaker && bellaText.speaker[speaker]}
        </p>
      </div>
      <IconButton icon="close" label={common.close} onPress={onClose} />
    </header>
  )
}
