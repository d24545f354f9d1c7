import type { Sentence } from './sentence.ts'

const ALWAYS =
  /\b(allerg\w*|anaphyla\w*|epi ?pens?|coeliacs?|celiacs?|gluten\w*|lactose|dairy\w*|vegan|intoleran\w*|peanuts?|tree nuts?|shellfish|crustaceans?|molluscs?|lupins?|sulphites?|sulfites?|kosher|halal|cross[ -]contaminat\w*|traces?|contamina\w*|hypoallergenic|plant[ -]based|dietary)\b/
const SAFE =
  /\b(safe(ly)?|unsafe|harm(s|ful|less)?|hurt|risk(s|y|-free)?|danger(ous)?|trigger\w*|react(ion|s)?|suitable|trust me|guarante\w+|avoid\w*)\b|\byou(?:'ll| will| should| would)? be (?:just |totally |perfectly |absolutely )?(?:fine|ok|okay|good|all ?right)\b|\bnothing to worry about\b|\bnothing (?:will|can|could|would) happen\b|\bgo ahead and (?:eat|drink|have|enjoy)\b|\b(fine|ok|okay|good|perfect|alright) for (you|your|people|someone|anyone|everyone|everybody|those|coeliacs|celiacs|folks|kids|children)\b|\byou can (?:safely |totally )?(?:eat|drink|have) (?:it|that|this)\b/
/** Named at all, but for what the menu itself calls so. */
const NAMED =
  /\b(nuts?|eggs?|fish|wheat|rye|barley|sesame|mustard|celery|almonds?|hazelnuts?|cashews?|pistachios?|walnuts?|pecans?|macadamias?|whey|casein|soya)\b/
const NO_TROUBLE =
  /\b(?:won't|shouldn't|isn't|not) (?:be )?(?:an? )?(?:problem|issue|concern)s?\b|\bno (?:problem|issue|concern|trouble)s? (?:for|with|if)\b|\byou're (?:fine|ok|okay|good|clear) (?:with|to (?:have|eat|drink))\b/
const NOUN =
  '(?:nuts?|milk|eggs?|egg whites?|soya?|fish|celery|mustard|sesame|wheat|rye|barley|oats?|almonds?|hazelnuts?|cashews?|pistachios?|walnuts?|pecans?|macadamias?|butter|cream|cheese|whey|casein|flour|animal products?|meat|pork|alcohol)'
const OF_NOUN = new RegExp(
  String.raw`\b(?:no|not any|any|zero|without|free of|free from|minus|lacks?|lacking|has|have|had|includes?|including|made (?:with|from|of)|made without|avoids?|there(?:'s| is| are)(?: no)?|got) (?:\w+ ){0,2}?${NOUN}\b|\b${NOUN}[ -]?(?:free|less)\b|\b(?:sans|non) ?${NOUN}\b`,
)
const IS_FINE = new RegExp(
  String.raw`\b${NOUN}\b[^.,;!?]{0,16}\b(?:is|are|was) (?:fine|ok|okay|good|gone|removed|left out|alright)\b`,
)
const LIST = /\bingredients?\b[^.!?]*\b(?:not|no|never)\b|\bingredients?\b[^.!?]*n't\b|\blists? no\b/
const CONTAINS = /\b(contain(s|ed|ing)?|free of|free from)\b/
const ASKS_FOR_ALLERGIES =
  /^(?:\W*(?:and|also|so)\W+)*(?:do you have|are there|have you|any|is there|what are|which) .*\b(?:allerg\w+|intoleran\w+|avoid|dietary)\b[^.!]*\?\W*$/

/**
 * Whether it says nothing of allergens, of what is in things, or of what is safe for whom. Such sentences are the café's own,
 * made from the menu's data, and pass before this is asked. Asking for allergies says nothing.
 */
export function saysNothingOfAllergens({ bare, unlisted }: Sentence): boolean {
  if (ASKS_FOR_ALLERGIES.test(bare) && !SAFE.test(bare) && !CONTAINS.test(bare)) return true
  return (
    ![ALWAYS, SAFE, OF_NOUN, CONTAINS, NO_TROUBLE, IS_FINE, LIST].some((claim) => claim.test(bare)) &&
    !NAMED.test(unlisted)
  )
}
