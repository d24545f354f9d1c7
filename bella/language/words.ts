import type { Role } from './role.ts'

/** The language's own words, by what they do. Phrases are parted by `|`; all are compared folded, so plurals need no entry. */
export const WORDS: Partial<Record<Role, string>> = {
  a: 'a|an|some|any',
  the: 'the|my|our|your',
  it: 'it|that|this|that one|this one|my drink|the drink|my order|the order|that order|this order|that drink|this drink',
  them: 'them|those|these|they|all|each|each of them|each one|all of them|all of those|all of these|them all|they all',
  both: 'both|both of them|both of those|both of these|the two|the two of them|the both of them',
  everything: 'everything|all of it|it all|the whole order|the whole thing|all that',
  another: 'another|another one|an additional|one more|1 more|a second|an other',
  share: '1 of them|1 of those|1 of these|1 of the|1 of my|one of which|1 of which|only 1 of them',
  other: 'other|the other|the other 1|other 1|the second 1 of them|the other one',
  rest: 'the rest|the other|the remaining|the rest of them|the others|all the others',
  one: 'one|1',
  first: 'first|the first|1st|the former',
  second: 'second|2nd',
  third: 'third|3rd',
  fourth: 'fourth|4th',
  last: 'last|the latter|latest',
  and: 'and|plus|as well as|along with|and then|then|together with|n|followed by',
  but: 'but|though|however|except that',
  or: 'or|nor',
  with: "with|made with|using|use|having|that has|which has|that have|it with|containing|flavored with|flavoured with|sweetened with|topped with|that is|that's|which is|which are|that are|that come with|that comes with|has|to have|to be|be made with|made from|made of|comes with|served with|to include|including|with it|put in|put",
  without:
    "without|except|except for|but not|but no|but without|excluding|hold|hold the|skip|skip the|minus|leave off|leave out|leave out the|leave off the|don't want|do not want|dont want|don't need|without any|hold off on|cut the|zero|not any|don't put|do not put|don't add|do not add|that has no|don't include",
  no: 'no|nope|nah',
  not: "not|isn't|isnt|aren't|that isn't|that is not|that's not|which isn't|not with|never",
  light:
    'light|half the|half of the|half as much|just a dash|just a dash of|just a splash|just a splash of|just a hint|just a hint of|just a touch|just a touch of|just a pinch|just a pinch of|just a bit|just a bit of|just a drop|just a drop of|just a small dash|just a small dash of|just a small splash|just a small splash of|just a small hint|just a small hint of|just a small touch|just a small touch of|just a small pinch|just a small pinch of|just a small bit|just a small bit of|just a small drop|just a small drop of|just a little dash|just a little dash of|just a little splash|just a little splash of|just a little hint|just a little hint of|just a little touch|just a little touch of|just a little pinch|just a little pinch of|just a little bit|just a little bit of|just a little drop|just a little drop of|just a tiny dash|just a tiny dash of|just a tiny splash|just a tiny splash of|just a tiny hint|just a tiny hint of|just a tiny touch|just a tiny touch of|just a tiny pinch|just a tiny pinch of|just a tiny bit|just a tiny bit of|just a tiny drop|just a tiny drop of|only a dash|only a dash of|only a splash|only a splash of|only a hint|only a hint of|only a touch|only a touch of|only a pinch|only a pinch of|only a bit|only a bit of|only a drop|only a drop of|only a small dash|only a small dash of|only a small splash|only a small splash of|only a small hint|only a small hint of|only a small touch|only a small touch of|only a small pinch|only a small pinch of|only a small bit|only a small bit of|only a small drop|only a small drop of|only a little dash|only a little dash of|only a little splash|only a little splash of|only a little hint|only a little hint of|only a little touch|only a little touch of|only a little pinch|only a little pinch of|only a little bit|only a little bit of|only a little drop|only a little drop of|only a tiny dash|only a tiny dash of|only a tiny splash|only a tiny splash of|only a tiny hint|only a tiny hint of|only a tiny touch|only a tiny touch of|only a tiny pinch|only a tiny pinch of|only a tiny bit|only a tiny bit of|only a tiny drop|only a tiny drop of|lightly|light on|light on the|easy|easy on|easy on the|go easy on|go easy on the|go light on|less|a little|a little bit of|little|a bit of|just a little|just a bit of|not much|not a lot of|not too much|a small amount of|hint of|just a hint of|a touch of|light amount of|only a little|only a little bit of|just a little bit of',
  extra:
    'extra|more|lots of|lot of|a lot of|plenty of|heavy|heavy on|heavy on the|xtra|loads of|tons of|really|double up on|additional|super|a ton of|go heavy on',
  plain:
    'regular|normal|plain|standard|as is|as it is|usual way|caffeinated|full strength|original|just regular|nothing else|nothing on it|by itself|basic|default',
  measure:
    'shot|pump|splash|dash|pinch|drop|drizzle|scoop|slice|piece|squirt|squeeze|spoon|spoonful|teaspoon|packet|hint|touch|bit|dollop|sprinkle|serving|portion|side|bag|handful|amount|dose|layer|spot|kind',
  of: 'of',
  to: 'to|into|in to',
  for: 'for|under',
  from: 'from|off|off of|out of|on|onto|in',
  'instead of': 'instead of|rather than|in place of|in lieu of|as opposed to',
  instead: 'instead|rather',
  also: 'also|too|as well|additionally|in addition|on top of that|besides|while you are at it',
  add: 'add|add on|throw in|include|give it|can you add|could you add|can i add|could i add|please add|put in|toss in|sweeten|flavor|flavour|top|top it|add in|i forgot|tack on|i also want|i also need|can i also get|could i also get|can you also add|can you put|could you put|put|mix in|added|can you throw in|let me add',
  make: "make|make it|make that|make this|make them|make those|make sure|make sure it's|change it|change that|have it|want it|like it|like that|get that|get it|get this|get those|get them|need it|need that|want that|want them|like them|like those|have that|have them|have those|turn it|turn that|do it|do that|can i get that|can i get it|can i have it|can i have that|could i get that|could i have that|i want it|i want that|i'd like it|i'd like that|i would like it|i would like that|i need it|i need that|can i get them|can you make it|can you make that|can you do it|could you make it|could you make that|can you do that|served|serve it|serve that|i'd want it|i would want it|can you also make it|i'd like them|i would like them|switch it|switch that|convert",
  replace:
    'change|replace|swap|swap out|substitute|switch|exchange|trade|turn|replaced|sub|swap it|can i change|can you change|could you change|change up|can i swap|can i switch|can you swap|can you replace',
  remove:
    "remove|delete|drop|take off|take away|take out|get rid of|lose|forget|forget about|no more|cancel|scratch|i don't want|i do not want|i dont want|i don't need|we don't want|i no longer want|i no longer need|i changed my mind about|never mind|nevermind|skip|strike|void|remove from|take back|eliminate|ditch|cut|eighty-six|leave out|hold",
  clear:
    'cancel everything|cancel it all|cancel all|cancel all of it|cancel the order|cancel my order|cancel the whole order|cancel the whole thing|cancel that order|cancel this order|clear everything|clear it|clear the cart|clear my cart|clear my order|clear the order|clear all|empty the cart|empty my cart|start over|start again|start from scratch|start fresh|forget everything|forget it all|forget all of it|forget the whole thing|forget the order|forget my order|scratch everything|scratch all that|scratch all of that|scratch the whole order|scratch it all|remove everything|delete everything|delete my order|delete the order|remove all|remove it all|never mind the whole thing|drop everything|nothing at all|i want to start over|cancel the entire order|wipe it|i changed my mind about everything|take everything off|reset',
  again:
    'same again|the same again|same thing again|the same thing|same thing|the same|another round|same as before|make it again|again please|one more of the same|another of the same|1 more of those|1 more of them|repeat that|the same one|the same order|same order',
  usual:
    'the usual|my usual|usual|usual order|my usual order|the regular order|what i always get|what i always have|what i had last time|same as last time|my favorite|my favourite',
  correction:
    'actually|wait|i mean|i meant|scratch that|on second thought|sorry|no wait|no sorry|no actually|correction|rather make|oops|or rather|or actually|hang on|hold on|my bad|let me change that|change that|strike that|never mind that|no no|no i mean|not that|excuse me i mean|apologies|whoops|make that',
  'second thought': 'actually|wait|on second thought|hang on|hold on|oops|sorry',
  withdrawal: 'never mind|nevermind|scratch that|forget it|forget that|strike that|never mind that',
  here: "for here|it's for here|it is for here|that's for here|this is for here|it'll be for here|it will be for here|that will be for here|that'll be for here|that is for here|order is for here|that order is for here|to stay|eat in|dine in|eat here|eating here|drink here|drink in|have here|having it here|have it here|here order|to have here|stay in|dining in|sit in|eating in|staying|to eat here|to drink here|eat it here|enjoy here|drinking it here|drinking here|for in here|sit down|in house|in store|drink it here",
  'to go':
    'to go|togo|take away|takeaway|take out|takeout|to take out|to take away|carry out|carryout|for takeaway|for takeout|for pickup|for pick up|to-go|take it with me|take with me|to take with me|on the go|for the road|get it to go|to take home|take home',
  yes: "yes|yeah|yep|yup|ye|sure|ok|okay|correct|right|that's right|that is right|that's correct|that is correct|looks good|sounds good|look good|sound good|perfect|confirm|confirmed|i confirm|go ahead|of course|absolutely|definitely|fine|great|exactly|place it|place the order|place my order|check out|checkout|do it|please do|yes please|that works|good to go|order it|alright|all right|it is|it's right|it's correct|i'm good",
  done: "that's it|that is it|that's all|that is all|that will be all|that'll be all|that'll be it|that will be it|nothing else|that's everything|that is everything|i'm done|i am done|no that's it|that would be all|that'd be all|all set|i'm all set|thats all|thats it|that does it|just that|only that|done|finished|thank you that's all",
  greeting:
    "hi|hello|hey|hiya|howdy|yo|good morning|good afternoon|good evening|morning|afternoon|evening|how are you|how are you doing|how are you today|how are you doing today|how is it going|how's it going|how are things|what's up|whats up|hi there|hello there|hey there|greetings|how do you do|sup|how's your day|how is your day going|good day|bella|nice to meet you|how have you been|how's everything|how you doing",
  thanks:
    'thank you|thanks|thank|thx|cheers|thank you very much|thanks very much|thanks so much|thank you so much|much appreciated|have a nice day|have a good day|bye|goodbye|see you|have a good one|thanks a lot|appreciate it|ty|good bye',
  name: "my name is|name is|the name is|my name's|name's|this is for|it's for|that's for|it is for|that is for|it'll be for|it will be for|order is for|call me|under my name|under the name|under the name of|in the name of|i am called|i'm called|name of|the name's|name on it|i'm going by|for my name|made out to|make it out to|that'll be for|that will be for|the order's for|and it's for",
  person:
    'me|him|her|us|myself|my dad|my mom|my wife|my husband|my friend|my boss|my kid|my son|my daughter|my brother|my sister|my girlfriend|my boyfriend|my partner|my coworker|my colleague|my mother|my father|someone|somebody|my co-worker|everyone|everybody|you|today|now|later|breakfast|lunch|dinner|tomorrow|pick-up|delivery|my daughter|my grandma',
  chat: "i can't|i cannot|i can not|i don't|i do not|i'm|i am|i have|i just|i was|i really|it is|it's|its|he|she|we|we're|since|because|cause|so that|they're|you're|i know|i think|i guess|i feel|i hope|i|if|as|let me think|let me see|let's see|lets see|take note|don't forget|he'd|my|there are|i said|i told you|you are|i can|please take note of",
  times: 'x|times',
  take: 'take|leave|keep',
  off: 'off|out|away',
  unit: 'oz|ounce|degree|fl oz|fluid ounce|inch|in|ml|liter|litre|cm|gram|g|"|percent|dollar|cent|usd|minute|hour|am|pm|f|c|fahrenheit|celsius',
  thing:
    'size|drink|beverage|order|thing|cup|cup of|mug of|glass of|glass|item|order of|plate of|bowl of|bottle of|can of|bag of|piece of|slice of|serving of|thing to drink|stuff|cups of',
  filler:
    "please|uh|um|hmm|hmmm|er|erm|man|boy|oh man|well|hm|like|his|hers|back|should|ought to|need to be|just|really|maybe|perhaps|kindly|pls|plz|plea|to get|to have|to order|to try|to buy|to do|to make|like to|get|have|order|like|take|want|need|buy|try|grab|go|be|is|are|so|oh|ah|er|well|let|me|you|do|can|could|would|will|may|might|it|in|it in|in it|on it|to it|in there|in that|in them|on that|at|by|if possible|if you can|if that's possible|if you could|if you would|if you'd be so kind|if you don't mind|today|this morning|this afternoon|this evening|tonight|now|right now|nice|good|delicious|tasty|fresh|big fan|even|better|it'll be|it will be|that'll be|that will be|that would be|would be|it'd be|will be|it'll be even better|be great|great|lovely|ready|only|exactly|place|place an order for|place an order of|made|making|while you make it|while you're at it|when you make it|came|come|there|to my drink|to my order|to the drink|to the order|my drink|yes|served|and|go ahead and|go ahead|ahead|you guys|y'all|guy|gonna|going|wanna|gotta|buddy|man|dude|sir|ma'am|miss|folks|flavored|flavoured|flavor|flavour|flavoring|flavouring|sweetened|style|type|kind|kind of|sort of|thinking|do that|you can|can you do that|can you do it|also|total|out|off|over|what|then|still|ever|such|very|must|definitely|of your|each|think|i think|i guess|i suppose|feel like|one more thing|choice|option|as my|as the|as a|substitute|as|version|else|please and thank you|hopefully|quickly|real quick|quick|of course|i|we|us|our|your|got|getting|having|ordering|taking|put|use|some of that|that kind of|us|me up|make sure|make sure that|sure|be sure to|remember to|for it|much|enough|be made",
  place:
    'up|on top|on top of it|on the top|on the side|on the bottom|on the bottom of it|in a cup|inside|at the bottom|to the top|in the middle|in a separate cup|on one half|over it|around it|on the rim|at the end|over the top|on top of the drink',
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
