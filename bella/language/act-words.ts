import type { Words } from './role.ts'

const ALL =
  '(everything|it all|all|all of it|all that|all of that|(the|my|that|this) (whole|entire|) (order|thing|cart))'

/** What is to happen: added, changed, taken off; also how the whole order is spoken of. */
export const ACT_WORDS: Words = {
  add: `adding|missing|(please|can i|could i|can you|could you|can you also|let me|) (add|throw in|put)|add on|add in|added|include|give it
    put in|toss in|tack on|mix in|sweeten|flavor|flavour|top|top it|i forgot|i also (want|need)|(can|could) i also get`,
  make: `make|convert|upgrade|downgrade|served|make sure (it is|)|(make|serve) (it|that|this|them|those|)
    (change|switch|turn|have|want|like|get|need|do) (it|that)|(like|want|get|have) (them|those)|get this
    (can|could) i (get|have) (it|that|them)|(can|could) you (also|) (make|do) (it|that)
    (i|i'd|i would) (want|like|need) (it|that)|(i'd|i would) like them`,
  replace: `(can i|can you|could you|) (change|swap|switch|replace)|change up|swap (out|it)|substitute|sub|exchange|trade|turn
    replaced|correct (it|that|this|(my|the) order)`,
  remove: `remove|delete|scrap|(i|we) (didn't|did not) (want|order)|drop|cancel|scratch|strike|void|eliminate|ditch|nix|cut|lose|forget|forget about|no more|get rid of
    take (off|away|out|back)|remove from|hold|skip|leave out
    (i|we) (don't|dont|do not|no longer) (want|need)|i changed my mind about|never mind|nevermind`,
  take: 'take|leave|keep',
  keep: `(i'll|i will|i'd like to|please|you can|let us|) keep`,
  clear: `(cancel|clear|forget|scratch|remove|delete|drop|empty|never mind|wipe) ${ALL}|clear it|wipe it|reset|nothing at all
    (i want to|) (start over|start again|start from scratch|start fresh)|i changed my mind about everything|take everything off`,
  again: `(the|) same (again|thing again|thing|one|order)|(the|) same|another round|same as before|make it again|again please
    one more of the same|another of the same|one more of (those|them)|repeat that`,
  usual: `(the|my|) usual (order|)|the regular order|what i always (get|have)|what i had last time|same as last time
    my (favorite|favourite)`,
  correction: `actually|wait|sorry|oops|whoops|apologies|correction|i (mean|meant|said)|on second thought|hang on|hold on|my bad
    no (wait|sorry|actually|no|i mean)|or (rather|actually)|rather make|let me change that|not that|make that
    (scratch|change|strike|never mind) that`,
  'second thought': 'actually|wait|hang on|hold on|oops|sorry',
  withdrawal: 'never mind|nevermind|(scratch|strike|never mind) that|forget (it|that)',
  here: `(it is|that is|this is|(it|that) (will|'ll) be|order is|that order is|it'll be|that'll be|) for here|for in here|to stay|staying
    (to|) (eat|drink|have) (it|) here|(eat|dine|drink|sit|stay) in|(eating|dining) in|(eating|drinking|having) (it|) here
    here order|(can|could|may) (i|we) (eat|drink) (it|) (here|in)|enjoy here|sit down|in (house|store)`,
  'to go': `to go|togo|on the go|take away|takeaway|(to|) take (out|away)|takeout|carry out|carryout|for the road
    for (takeaway|takeout|pickup|pick up)|take (it|) with me|to take with me|get it to go|(to|) take home`,
}
