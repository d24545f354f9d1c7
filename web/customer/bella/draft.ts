import { stored } from '../../ui/stored.ts'

/** What is typed and not yet said. */
export const draftStore = stored<string>('cafe.bella-draft', '', (kept) => typeof kept === 'string')

/** Puts words back into the field, unless something else stands there by now. */
export function giveBack(text: string): void {
  if (draftStore.get().trim() === '') draftStore.set(text)
}
