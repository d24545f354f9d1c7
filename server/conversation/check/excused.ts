import type { Sentence } from './sentence.ts'

const DENIALS = /\b(not|never|nothing|nobody|none|no|cannot|without|yet to)\b|n't\b/
/** They begin like denials and deny nothing. */
const NO_DENIALS =
  /\bnot only\b|\bno (problem|worries|trouble|doubt|sooner)\b|\bnot to worry\b|\bdon't worry\b|\bnothing else\b|\bwhy not\b/g
const CONDITIONS = /\b(once|until|before|unless|as soon as|if you|when you|whenever you)\b/
const OFFERS =
  /^(\W*(so|ok|okay|great|sure|and|then|well|now)\W+)*(shall|should|may|can|could|do|would|will|did|are|is|what|which|who|how|ready)\b/

/**
 * Whether the words at `from` are no claim that it is done: they are denied, they hang on something that has not happened,
 * or they are asked.
 */
export function isExcused({ text, isQuestion }: Sentence, from: number, to: number): boolean {
  if (isQuestion && OFFERS.test(clauseAt(text, from, to))) return true
  if (CONDITIONS.test(text)) return true
  return DENIALS.test(clauseBefore(text, from).replace(NO_DENIALS, ' ') + leadOf(text.slice(from, to)))
}

/** The words of the clause up to there. */
function clauseBefore(text: string, from: number): string {
  return (
    text
      .slice(0, from)
      .split(/[.;:!?]|,|\bbut\b|\band\b/)
      .at(-1) ?? ''
  )
}

function clauseAt(text: string, from: number, to: number): string {
  const start =
    text
      .slice(0, from)
      .split(/[.;:!?]/)
      .at(-1) ?? ''
  return start + text.slice(from, to)
}

/** A claim's own words may hold the denial: "is not placed". */
function leadOf(claim: string): string {
  return claim.replace(NO_DENIALS, ' ')
}
