import { shown, type After } from '../after.ts'

/** Where the café repeats what a customer said, and marks it as theirs. */
const REPEATED = /“([^”]*)”/g
/** All that is let off where a model speaks: a note, as it stands behind its line. */
const NOTES = /\(“([^”]*)”\)/g

/** What is shown, sentence by sentence, without what this customer said themselves and is only repeated. */
export function shownSentences(after: After): string[] {
  return shown(after).flatMap((text) => sentencesOf(withoutOwnWords(text, after)))
}

/** Nobody else's words are let off, and a model's only where the café puts them. */
export function withoutOwnWords(
  text: string,
  { said, heard, before }: Pick<After, 'said' | 'heard' | 'before'>,
): string {
  const own = plain(said.join(' '))
  const isModel = heard.some(({ reply }) => reply?.speaker === 'openai')
  const names = [before.customer.name, ...heard.map(({ reply }) => reply?.customer.name)]
  const nameless = names.reduce<string>((rest, name) => (name ? rest.replaceAll(name, '…') : rest), text)
  return nameless.replace(isModel ? NOTES : REPEATED, (all, words: string) => {
    const isOwn = words.split(/[;…]/).every((part) => own.includes(plain(part)))
    return isOwn ? all.replace(words, '…') : all
  })
}

/** Sentences, as roughly as is needed to tell what belongs together; a point within an amount ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/[\p{Cf}]/gu, '')
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => sentence !== '')
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
