import type { Turn } from '../turn.ts'
import { isExcused } from './excused.ts'
import type { Sentence } from './sentence.ts'

const ADD =
  'add(?:ed|ing)?|pop(?:ped|ping)?|put(?:ting)?|throw(?:n|ing)?|threw|toss(?:ed|ing)?|chuck(?:ed)?|slip(?:ped)?|includ(?:ed|ing)|drop(?:ped)? in|jotted|noted|marked|got(?! it\\b)|gotten|grabbed|stuck'
const REMOVE =
  'remov(?:ed?|ing)|tak(?:en|e|ing)|took|delet(?:ed?|ing)|clear(?:ed|ing)?|empt(?:ied|ying)|cancel(?:led|ed|ling)?|scrap(?:ped)?|ditched|left off|got rid of|knocked off'
const CHANGE =
  'chang(?:ed?|ing)|swap(?:ped|ping)?|switch(?:ed|ing)?|updat(?:ed?|ing)|upgrad(?:ed?|ing)|made|making|turned|replac(?:ed?|ing)|adjust(?:ed|ing)?|set (?:it|that|them|your)|upsized'
const DID = String.raw`(?:i|we|let me|let's)(?:'ve|'m|'re|'ll|'d| have| am| are| will| had)?(?: just| already| now| gone ahead and| went ahead and| also| gladly| happily| went and)*`
const BEEN = String.raw`(?:'s| is| was| are|'re| were| has been| have been|'s been)(?: now| all| also| just| already)*`
const LEAD = String.raw`^\W*(?:(?:sure|ok|okay|great|perfect|done|got it|alright|all right|of course|no problem|absolutely|sure thing|right|lovely)\W+)*(?:and )?`

type Kind = 'add' | 'remove' | 'change'
const VERBS: Readonly<Record<Kind, string>> = { add: ADD, remove: REMOVE, change: CHANGE }
const WAYS: readonly ((verbs: string) => RegExp)[] = [
  (verbs) => new RegExp(String.raw`\b${DID} (?:${verbs})\b`, 'g'),
  (verbs) => new RegExp(String.raw`${LEAD}(?:${verbs})\b`, 'g'),
  (verbs) => new RegExp(String.raw`\w${BEEN} (?:${verbs})\b(?! with)`, 'g'),
]
const PATTERNS = (Object.keys(VERBS) as Kind[]).map((kind) => ({ kind, patterns: WAYS.map((way) => way(VERBS[kind])) }))

/** Said of the cart itself: what it is now, or that something is done. */
const IS_NOW =
  /\b(?:it|that|this|they|these|those|\w+)(?:'s| is| are|'re) now\b(?! (?:sold|open|closed))|\bnow (?:has|have|with|comes with)\b/g
const IS_IN =
  /\w(?:'s| is| are|'re|'ve got| have| has)(?: now)? (?:in|on|part of) (?:your|the) (?:cart|basket|order|bag|list|tab|ticket)\b/g
const DONE = new RegExp(
  String.raw`^\W*(?:(?:ok|okay|sure|great|all|alright)\W+)*(?:done|consider it done|taken care of|sorted)\b`,
  'g',
)
const HOLDS =
  /\byour (?:cart|order|basket) (?:now )?(?:has|holds|includes|consists|is)\b|\bso far\b|^\W*(?:so )?that(?:'s| is| makes) (?:\d|an? )|\b(?:you|i)(?:'ve| have)? (?:now )?(?:got )?(?:you )?(?:down for|ordered|have in your)|\byou(?:'ve| have)(?: got)? \d|^\W*(?:got it|sure|okay|ok|great|perfect|lovely|right|noted|alright)\W+(?:so )?(?:that's )?(?:\d|an? )/g

const EMPTY =
  /\b(?:cart|basket|order) is (?:now |still )?empty\b|\bnothing (?:is )?in (?:your|the) (?:cart|basket)\b|\b(?:emptied|cleared) (?:your|the) (?:cart|basket)\b/
const UNCHANGED =
  /\b(?:i|we)(?:'ve| have)? (?:added|changed|removed|done) nothing\b|\b(?:haven't|have not|didn't|did not) (?:add|chang|remov)\w*\b/

/** Whether the cart was changed as it says, and holds what it says; and whether what is denied is not there. */
export function cartIsBorne(sentence: Sentence, turn: Pick<Turn, 'draft' | 'ledger'>): boolean {
  if (turn.draft.bella.lines.length > 0 && EMPTY.test(sentence.text)) return false
  if (turn.ledger.changes.length > 0 && UNCHANGED.test(sentence.text)) return false
  for (const { kind, patterns } of PATTERNS)
    for (const at of claimsAt(sentence, patterns)) if (!wasDone(kind, sentence, at, turn)) return false
  const isChanged = turn.ledger.changes.length > 0
  if (!isChanged && claimsAt(sentence, [IS_NOW]).length > 0) return false
  if (!isChanged && claimsAt(sentence, [IS_IN, DONE]).length > 0 && !holdsAll(sentence, turn, true)) return false
  return claimsAt(sentence, [HOLDS]).length === 0 || holdsAll(sentence, turn, false)
}

function claimsAt(sentence: Sentence, patterns: readonly RegExp[]): number[] {
  return patterns.flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap(({ 0: said, index }) =>
      isExcused(sentence, index, index + said.length) ? [] : [index],
    ),
  )
}

/** The thing that is named first behind the claim must be one that it was done to. */
function wasDone(kind: Kind, { items }: Sentence, at: number, { ledger }: Pick<Turn, 'ledger'>): boolean {
  const { added, changed, removed } = ledger.touched
  const did = new Set(ledger.changes.map((change) => change.kind))
  const isDone = {
    add: did.has('added') || did.has('changed'),
    remove: did.has('removed') || did.has('cleared') || did.has('changed'),
    change: did.size > 0,
  }
  if (!isDone[kind]) return false
  const named = items.find(({ from }) => from >= at)
  const touched = kind === 'remove' ? [...removed, ...changed] : [...added, ...changed]
  return (
    named === undefined ||
    named.itemIds.some((id) => touched.includes(id) || (kind === 'change' && removed.includes(id)))
  )
}

/** Whether all that is named is in the cart, or in the order that was placed from it. */
function holdsAll(
  { items }: Sentence,
  { draft, ledger }: Pick<Turn, 'draft' | 'ledger'>,
  atLeastOne: boolean,
): boolean {
  const placed = (ledger.placed ?? ledger.again ?? draft.order)?.lines ?? []
  const inCart = new Set([...draft.bella.lines, ...placed].map(({ itemId }) => itemId))
  if (items.length === 0) return !atLeastOne
  return items.every(({ itemIds }) => itemIds.some((id) => inCart.has(id)))
}
