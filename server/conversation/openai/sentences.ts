/** Cuts a text that comes in pieces into sentences, each handed out as soon as it is whole. */
export type Sentences = {
  /** The sentences that are whole now. */
  take(piece: string): string[]
  /** What is left at the end. */
  rest(): string[]
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A stop behind these ends no sentence: `No. 12`, `approx. 5 minutes`. */
const SHORT_FORM = /(^|[\s(])(no|nr|mr|mrs|ms|dr|st|vs|approx|min|oz|incl|e\.g|i\.e)\.\s*$/i

/** What has no end by then is handed out as it is: cutting it anew with each piece would keep others waiting. */
const HELD_LETTERS_MAX = 1_000

/** Whole is what another sentence has begun behind: `$5.` may still become `$5.25`. */
export function sentences(): Sentences {
  let held = ''
  return {
    take(piece) {
      held += piece
      const found = split(held)
      held = found.at(-1) ?? ''
      if (held.length > HELD_LETTERS_MAX) held = ''
      else found.pop()
      return found.map(plain).filter(isSaid)
    },
    rest() {
      const found = split(held)
      held = ''
      return found.map(plain).filter(isSaid)
    },
  }
}

function split(text: string): string[] {
  const found: string[] = []
  for (const { segment } of SEGMENTER.segment(text)) {
    const last = found.at(-1)
    if (last !== undefined && SHORT_FORM.test(last)) found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found
}

/** Without the marks that some models put around words. */
function plain(sentence: string): string {
  return sentence.replaceAll('**', '').replaceAll('`', '').trim()
}

/** A bullet or a stop alone says nothing. */
function isSaid(sentence: string): boolean {
  return /[\p{L}\p{N}]/u.test(sentence)
}
