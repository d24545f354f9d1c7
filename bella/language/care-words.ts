import type { Words } from './role.ts'

const SOMEONE =
  `(human|human being|person|real person|manager|someone|somebody|anyone|staff|staff member|member of staff
  barista|server|waiter|waitress|employee|supervisor|owner|agent|representative|cashier|team member)`.replace(
    /\s*\n\s*/,
    '|',
  )

/** What a person must hear of: allergies, and calls for one. */
export const CARE_WORDS: Words = {
  staff: `(talk|speak|chat) (to|with) (a|an|the|your|) (real|actual|) ${SOMEONE}|(call|get|fetch|find|send|need) (me|) (a|the|your) ${SOMEONE}
    is there (a|an) ${SOMEONE} (here|)|(real|actual) (person|human)|(human|manager|supervisor) please
    (call|send|get) (someone|somebody)|(make|file|have) a complaint|complain|complaint|to complain|customer service|(i|we) need help`,
  allergy: `allergic to|allergic|allergy|allergy to|(intolerant|intolerance) (to|of|)|(celiac|coeliac) (disease|)
    (anaphylactic|sensitive) to|sensitivity to`,
  'cannot have': `(i|we|he|she|they|) (can't|cannot|can not|cant) (have|eat|drink|do|tolerate|digest)
    (i|we|he|she|they) (don't|do not|dont|doesn't|does not) (eat|do|drink|tolerate)|(i'm|i am) not allowed`,
  chat: `(i|we) (don't|do not|dont) have (any|an|a|) (food|) allergy|no (known|food|) allergy|not allergic to (anything|)|not allergic`,
  has: 'has|have|had',
  ready: 'ready|ready yet|almost ready|coming|on its way|taking so long|done yet|here yet',
}
