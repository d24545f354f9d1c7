import type { Words } from './role.ts'

/** How things are joined, put in and left out. */
export const PUT_WORDS: Words = {
  and: 'and|plus|then|and then|n|as well as|along with|together with|followed by',
  but: 'but|though|however',
  or: 'or|nor',
  with: `with|with it|using|use|containing|including|to include|put|put in
    (be|) made (with|from|of)|(flavored|flavoured|sweetened|topped|served) with
    (that|which) (is|are|has|have)|that (come|comes) with|comes with|has|having|to have|to be|it with`,
  without: `without|without any|minus|except|except for|excluding|but (not|no|without)|zero|not any|that has no
    hold|skip|cut|hold off on|leave (off|out)
    (don't|dont|do not) (want|need|put|add|include) (any|)`,
  no: 'no|nope|nah',
  not: "not|never|not with|isn't|isnt|aren't|(that|which) (isn't|is not)",
  light: `light|lightly|less|little|easy|(go|) (light|easy) on (the|)|half (the|of the|as much)
    (only|just|) a (little|touch of|bit of|little bit of)|not (much|a lot of|too much)|(hint|light amount|a small amount) of
    (just|only) a (small|little|tiny|) (dash|splash|hint|touch|pinch|bit|drop) (of|)`,
  extra: `extra|xtra|more|additional|really|super|heavy|(go|) heavy on (the|)|double up on
    (a|) lot of|(lots|loads|tons|plenty|a ton) of`,
  plain: `(just|) regular|normal|plain|standard|basic|default|original|usual way
    as (is|it is)|nothing on it|by itself`,
  bigger:
    '(a size|one size|next size|size) (up|bigger|larger)|(a bit|a little|one size|even|) (bigger|larger)|upsize|upsized|supersize',
  smaller: '(a size|one size|next size|size) (down|smaller)|(a bit|a little|one size|even|) smaller|downsize|downsized',
  measure: `shot|pump|splash|dash|pinch|drop|drizzle|scoop|slice|piece|squirt|squeeze|spoon|spoonful|teaspoon|packet
    hint|touch|bit|dollop|sprinkle|serving|portion|side|bag|handful|amount|dose|layer|spot|kind`,
  dose: 'shot|pump|splash|dash|pinch|drop|drizzle|squirt|squeeze|spoon|spoonful|teaspoon|hint|touch|dollop|sprinkle|dose',
  of: 'of',
  room: '(some|a little|a lot of|extra|leave|leave some|) room for',
  to: 'to|into',
  for: 'for|under',
  from: 'from|off|off of|out of|on|onto|in',
  off: 'off|out|away',
  'instead of': '(instead|in place|in lieu) of|rather than|as opposed to',
  instead: 'instead|rather',
  also: 'also|too|as well|additionally|in addition|besides|on top of that|while you are at it',
  apart: 'on the side|separately|(in|on) a separate (cup|glass|plate|bag|)',
  place: `up|inside|over it|around it|on top (of it|of the drink|)|on the (top|bottom|rim)|over the top
    (at|on) the bottom (of it|)|to the top|in the middle|in a cup|on one half|at the end`,
}

/** How many times over. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  single: 1,
  double: 2,
  triple: 3,
  quadruple: 4,
  quad: 4,
  quintuple: 5,
}
