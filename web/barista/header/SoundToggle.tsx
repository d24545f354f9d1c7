import { useStored } from '../../ui/stored.ts'
import { page } from '../../ui/text/en/barista/page.ts'
import { toast } from '../../ui/toast.ts'
import { ring } from '../sound/bell.ts'
import { soundOn } from '../settings.ts'
import { TouchButton } from '../TouchButton.tsx'

export function SoundToggle() {
  const isOn = useStored(soundOn)
  const toggle = () => {
    soundOn.set(!isOn)
    if (!isOn) ring()
    toast(isOn ? page.soundOff : page.soundOn)
  }
  return <TouchButton icon="bell" label={page.sound} pressed={isOn} shows="icon" onPress={toggle} />
}
