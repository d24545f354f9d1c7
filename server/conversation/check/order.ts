import type { Turn } from '../turn.ts'
import { isExcused } from './excused.ts'
import type { Sentence } from './sentence.ts'

const DID = String.raw`(?:'ve|'m|'re|'ll|'d| have| am| are| will| had)?(?: just| already| now| gone ahead and| went ahead and| both| also| gladly| successfully| been| be)*`
const BEEN = String.raw`(?:'s| is| was| are|'re| were| has been| have been|'s been| got| will be|'ll be)(?: now| already| all| officially| successfully| just| being)*`

const PLACED = [
  new RegExp(
    String.raw`\b(?:i|we)${DID} (?:plac|submit|confirm|finali[sz]|complet|process|send|sent|book|order)(?:ed|ted|ing|ting|e|d|s)?\b(?! to (?:know|see|hear))`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:i|we)${DID} (?:put|putting|rung|ring|ringing|got|sent) (?:it|that|this|them|everything|your order|the order|your \w+)(?: all)? (?:in|through|off|up|over)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:orders?|it|that|this|everything|all|they|\w+s?)${BEEN} (?:placed|confirmed|submitted|sent|processed|booked|finali[sz]ed|complete[d]?|locked in|on (?:its|their|the) way|in the queue|in the system|with the \w+|made|prepared|brewed|underway|under way|in progress|gone through|through|ordered|received|in)(?=\s*(?:[.,!?;]|$| and| now| for| by| under| as| already| to the| with))`,
    'g',
  ),
  /\b(?:order|it|everything) (?:went|goes|has gone|is going|'s gone) (?:through|in|off)\b/g,
  /\border (?:placed|confirmed|complete|received|submitted|sent|is in)\b/g,
  /\b(?:you|we|you guys)(?:'re| are) (?:now |already )*(?:all )?(?:set|good to go|done|sorted)\b|\ball (?:set|sorted)\b/g,
  /\b(?:thank you|thanks) for (?:your|the) (?:order|purchase)|\bcoming (?:right )?up\b|\bwe(?:'re| are) (?:already )?(?:on it|making|brewing|preparing)\b/g,
  /\b(?:baristas?|kitchen|staff|team|colleagues?)(?:'s| is| are| has| have|'ve)(?: now| already| just)* (?:making|started|preparing|brewing|on it|got|working|begun|starting|received)\b/g,
  /\b(?:ready|be ready|up) (?:soon|shortly|now|in no time|any (?:second|moment|minute)|right away|for pick ?up)\b|\benjoy (?:your|the)\b|\bpick (?:it|them|your order) up\b/g,
]

/** Paying happens at the counter, and nobody here hears of it. */
const PAID =
  /\b(?:paid|charged|billed|refunded|payment (?:was|is|has|went|received|accepted|confirmed|successful|complete)|(?:your|the) (?:card|receipt|transaction)|took payment|taken payment)\b/g

/** Nobody is phoned; customers are asked to come to the counter. */
const CALLED = [
  new RegExp(
    String.raw`\b(?:i|we)${DID} (?:call|notif|alert|pag|tell|told|ask|inform|let|get|got|fetch|ping|messag|contact)(?:ed|ied|y|ying|ing|ting|e)? (?:\w+ ){0,3}?(?:staff|managers?|baristas?|someone|somebody|colleagues?|team|owner|kitchen|person|human)\b`,
    'g',
  ),
  /\b(?:someone|somebody|(?:a|the|our) (?:barista|colleague|manager|staff member|member of staff|person|human))(?:'s| is|'ll| will| has)(?: now| already| just)* (?:be |been )?(?:com(?:e|ing)|on (?:the|their) way|with you|called|notified|informed|alerted|there|right)\b/g,
]

/** Whether an order is as far as it says. */
export function placingIsBorne(sentence: Sentence, { draft, ledger }: Pick<Turn, 'draft' | 'ledger'>): boolean {
  const isPlaced =
    ledger.placed ?? ledger.again ?? ledger.status ?? (draft.bella.lines.length === 0 ? draft.order : undefined)
  return isPlaced !== undefined || !claims(sentence, PLACED)
}

export function payingIsBorne(sentence: Sentence): boolean {
  return !claims(sentence, [PAID])
}

export function callingIsBorne(sentence: Sentence): boolean {
  return !claims(sentence, CALLED)
}

function claims(sentence: Sentence, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) =>
    [...sentence.text.matchAll(pattern)].some(({ 0: said, index }) => !isExcused(sentence, index, index + said.length)),
  )
}
