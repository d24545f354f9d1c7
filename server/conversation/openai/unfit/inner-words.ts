const KEY = /\b(?:sk|pk|key)-[\w-]{8,}/i
/** Shorter parts of the prompt may be said by chance. */
const PART_LETTERS_MIN = 24

/** What a model knows of the inside and nobody else needs to: what it was told, how its tools are called, and the key it is paid with. */
export type Inside = { prompt: string; toolNames: readonly string[]; key: string | undefined }

/** Finds the inside in a sentence. */
export function innerWords({ prompt, toolNames, key }: Inside): (sentence: string) => boolean {
  const parts = prompt
    .split(/[.:\n]+/)
    .map(lettersOf)
    .filter((part) => part.length >= PART_LETTERS_MIN)
  // `quote` and `confirm` are words of anybody's.
  const names = toolNames.filter((name) => name.includes('_'))
  return (sentence) =>
    KEY.test(sentence) ||
    (key !== undefined && sentence.includes(key)) ||
    names.some((name) => sentence.includes(name)) ||
    parts.some((part) => lettersOf(sentence).includes(part))
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, '')
}
