import type { Turn } from '../turn.ts'
import { isExcused } from './excused.ts'
import type { Sentence } from './sentence.ts'

const DID = String.raw`(?:'ve|'m|'re|'ll|'d| have| am| are| will| had)?(?: just| already| now| gone ahead and| went ahead and| both| also| gladly| successfully| been| be)*`
const BEEN = String.raw`(?:'s| is| was| are|'re| were| has been| have been|'s been| got| will be|'ll be)(?: now| already| all| officially| successfully| just| being)*`

const THING = String.raw`(?:orders?|it|that|this|everything|all|they|\w+s?)`

const PLACED = [
  new RegExp(
    String.raw`\b(?:i|we)${DID} (?:plac|submit|confirm|finali[sz]|complet|process|send|sent|book|order)(?:ed|ted|ing|ting|e|d|s)?\b(?! to (?:know|see|hear))`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:i|we)${DID} (?:put|putting|rung|ring|ringing|got|get|getting|sent) (?:it|that|this|them|everything|your order|the order|your \w+)(?: all)? (?:in|through|off|up|over|started|going|sorted|ready|underway)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b${THING}${BEEN} (?:placed|confirmed|submitted|sent|processed|booked(?: in)?|finali[sz]ed|completed?|locked in|on (?:its|their|the) way|in the queue|in the system|with the \w+|gone through|through|ordered|received|in|waiting|coming|a done deal)(?=\s*(?:[.,!?;]|$| and| now| for| by| under| as| already| to the| with| off))`,
    'g',
  ),
  /\b(?:order|it|everything) (?:went|goes|has gone|is going|'s gone) (?:through|in|off)\b/g,
  /^\W*(?:placed|confirmed|ordered|submitted|sent|booked)\b/g,
  /\border (?:placed|confirmed|complete|received|submitted|sent|is in)\b|\bconsider (?:it|that|your order|this) (?:placed|ordered|confirmed|sent|in)\b/g,
  /\b(?:you|we|you guys)(?:'re| are) (?:now |already )*(?:all )?(?:set|good to go|done|sorted)\b|\ball (?:set|sorted)\b/g,
  /\b(?:thank you|thanks) for (?:your|the) (?:order|purchase)|\bcoming (?:right )?up\b|\bwe(?:'re| are) (?:already )?on it\b/g,
  /\b(?:ready|be ready|up) (?:soon|shortly|in no time|any (?:second|moment|minute)|right away)\b|\benjoy (?:your|the)\b|\bpick (?:it|them|your order) up\b|\bsee you at the (?:counter|till|bar)\b/g,
]

/** Said after it was placed, it is as false as the other way round. */
const DENIED =
  /\b(?:nothing|not|never|couldn't|didn't|isn't|wasn't|hasn't|unable|can't)\b.*\b(?:placed|confirmed|ordered|through|work(?:ed)?|went)\b|\b(?:failed|went wrong|an error)\b/

/** Nothing is brought anywhere, and nothing is sent but to the barista. */
const DELIVERED = [/\b(?:deliver(?:s|ed|ing|y)?|e-?mail(?:ed|s)?|text(?:ed)? you|call you)\b/g]

const MADE = [
  new RegExp(
    String.raw`\b${THING}${BEEN} (?:made|prepared|brewed|brewing|steaming|underway|under way|in progress|being \w+)(?=\s*(?:[.,!?;]|$| now| and| as| by| for you))`,
    'g',
  ),
  /\b(?:is|are|'s|'re) (?:already |now )?being (?:made|prepared|brewed|put together)\b|\bwe(?:'re| are) (?:already |now )?(?:making|brewing|preparing)\b/g,
  /\b(?:baristas?|kitchen|staff|team|colleagues?)(?:'s| is| are| has| have|'ve)(?: now| already| just)* (?:making|started|preparing|brewing|on it|got|working|begun|starting|received)\b/g,
]

const READY = [
  new RegExp(
    String.raw`\b(?:orders?|it|that|everything|they|drinks?|order \d+|food)(?:'s| is| are)(?: now| already| all)* ready\b(?! (?:in|at|by|when|to|as soon)\b)`,
    'g',
  ),
  /\bready (?:now|for (?:you|pick ?up|collection))\b/g,
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
  /\b(?:help|assistance)(?:'s| is) (?:on|coming)\b|\b(?:transferr?|connect|hand|putt?)(?:ing|ed)? you (?:to|with|over|through)\b|\bflagged\b|\b(?:manager|owner|staff|team) (?:knows?|has been told)\b/g,
]

/** Whether an order is as far as it says: placed, being made, ready. */
export function placingIsBorne(sentence: Sentence, { draft, ledger }: Pick<Turn, 'draft' | 'ledger'>): boolean {
  const { status } = ledger
  if (ledger.placed && DENIED.test(sentence.text)) return false
  if (claims(sentence, DELIVERED)) return false
  const order = ledger.placed ?? ledger.again ?? status ?? (draft.bella.lines.length === 0 ? draft.order : undefined)
  if (status?.status !== 'preparing' && claims(sentence, MADE)) return false
  if (status?.status !== 'ready' && claims(sentence, READY)) return false
  return order !== undefined || !claims(sentence, PLACED)
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
