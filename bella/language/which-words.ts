import type { Words } from './role.ts'

/** Which thing is meant, and how many. */
export const WHICH_WORDS: Words = {
  a: 'a|an|any',
  the: 'the|my|our|your',
  it: '(it|that|this|that one|this one)|(my|the|that|this) (drink|order)',
  them: 'them|those|these|they|all|each|each (of them|one)|all of (them|those|these)|(them|they) all',
  both: '(both|the two) (of them|of those|of these|)',
  everything: 'everything|all of it|it all|the whole (order|thing)|all that',
  another: 'another|another one|an additional|one more|a second|an other',
  share: '(only|) one of (them|those|these|the|my|which)',
  half: 'half|half of (them|those|these)',
  other: '(the|) other (one|)',
  rest: '(the|all the) (rest|others|remaining)|the rest of them',
  one: 'one',
  first: '(the|) (first|1st)|the former',
  second: 'second|2nd',
  third: 'third|3rd',
  fourth: 'fourth|4th',
  last: 'last|latest|the latter',
  times: 'x|times',
  twice: 'twice',
  thing: `size|drink|beverage|order|thing|item|stuff|note|comment|(cup|mug|glass|plate|bowl|bottle|can|bag|basket|tray|tub|box|carton|jug|pot|order|piece|slice|serving) of
    cup|glass|thing to drink`,
  unit: `oz|ounce|fl oz|fluid ounce|ml|liter|litre|gram|g|inch|cm|degree|fahrenheit|celsius|f|c
    %|minute|hour|am|pm`,
}
