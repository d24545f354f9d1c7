import { sizesOf } from '../../domain/menu/menu-index.ts'
import { itemOf, type Pad, type PadLine } from './pad.ts'

/** "Bigger": the next size of its scale, as the menu lists them; the last one stays. False where it has no sizes. */
export function stepSize(pad: Pad, line: PadLine, step: 1 | -1): boolean {
  const item = itemOf(pad, line)
  const sizes = item ? sizesOf(pad.lexicon.index, item) : []
  const scale = pad.lexicon.index.menu.sizeScales.find(({ id }) => id === item?.sizeScaleId)
  const at = sizes.findIndex(({ id }) => id === (line.sizeId ?? scale?.defaultSizeId))
  const next = sizes[at + step]
  if (at < 0) return false
  if (next) line.sizeId = next.id
  return true
}
