import type { Turn } from '../turn.ts'
import { lineWords } from './line-words.ts'
import { allOf, capital } from './word-lists.ts'

/** What this turn did to the cart, in at most one sentence for each kind of change. */
export function changeSentences({ before, draft, ledger, offer }: Turn): string[] {
  const { changes } = ledger
  const now = (at?: number) => wordsAt(offer.index, draft.bella.lines, at)
  const was = (at?: number) => wordsAt(offer.index, before.bella.lines, at)
  const listed = (kind: string, words: (at?: number) => string[]) => [
    ...new Set(changes.filter((change) => change.kind === kind).flatMap(({ at }) => words(at))),
  ]
  const [added, changed, removed] = [listed('added', now), listed('changed', now), listed('removed', was)]
  const isCleared = changes.some(({ kind }) => kind === 'cleared')
  const where = changes.some(({ kind }) => kind === 'fulfilment') ? draft.bella.fulfilment : null
  return [
    isCleared && added.length === 0 && 'I’ve emptied your cart.',
    added.length > 0 && `I’ve added ${allOf(added)}${where ? `, ${whereWords(where)}` : ''}.`,
    changed.length > 0 && `${capital(changed.length > 1 ? 'these are now' : 'that’s now')} ${allOf(changed)}.`,
    removed.length > 0 && `I’ve taken off ${allOf(removed)}.`,
    where !== null && added.length === 0 && `${capital(whereWords(where))}, got it.`,
  ].filter((sentence) => sentence !== false)
}

export function whereWords(fulfilment: 'here' | 'to_go'): string {
  return fulfilment === 'here' ? 'for here' : 'to go'
}

function wordsAt(index: Turn['offer']['index'], lines: Turn['draft']['bella']['lines'], at?: number): string[] {
  const line = at === undefined ? undefined : lines[at]
  return line ? [lineWords(index, line)] : []
}
