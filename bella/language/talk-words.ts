import type { Words } from './role.ts'

/** What is said around an order. */
export const TALK_WORDS: Words = {
  yes: `yes|yes please|yeah|yep|yup|ye|sure|ok|okay|correct|right|fine|exactly|perfect|absolutely|definitely|of course
    alright|all right|(that|it|this) is (right|correct|fine|good|perfect)|(looks|look|sounds|sound) (good|great|right|perfect)
    that works|good to go|yes (i|we) (do|would)|confirm|confirmed|i confirm|confirm (it|that|my order|the order)
    go ahead|go for it|do it|please do|order it|(place|place the|place my) (it|order)|send it|check out|checkout|check me out`,
  nod: `please|pls|plz|kindly|just|now|so|then|oh|ah|um|uh|hm|well|man|sir|ma'am|miss|guys|it|that|this|everything|all
    (my|the|) order|(and|) (go ahead|place it|confirm it)|and (thank you|thanks)|with (it|that)|very much`,
  nay: `not (yet|now|right now|quite|really|so fast|exactly|just yet)|wait|hold on|hang on|hold up|one sec
    (just|) (a|one) (sec|second|moment|minute)|give me a (sec|second|moment|minute)|(that|it|this) is (wrong|incorrect)
    (that|it|this) is not (right|correct|it|what i (ordered|wanted|said|asked for))|not (right|correct)|incorrect`,
  back: `undo|undo (that|it|the last (one|thing|change))|revert|revert that|take (that|it) back|put (it|that) back|go back
    (the way|like|as) it was (before|)|back to (how|what|the way) it was (before|)`,
  done: `that is (it|all|everything)|(that will|that'll|that would|that'd) be (it|all)|thats (it|all)|nothing else|all set
    nothing|nothing (more|else|for me)|(i'm|i am) (done|all set|good)|that does it|(just|only) that|done|finished|thank you that is all`,
  greeting: `(hi|hello|hey) (there|)|hiya|howdy|yo|sup|greetings|bella|(good|) (morning|afternoon|evening)|good day|how do you do
    how are (you|you today|you doing|you doing today|things)|how you doing|how is it going|how is (your day|everything)
    how is your day going|how have you been|what is up|nice to meet you`,
  thanks: `(thank you|thanks) (very much|so much|a lot|)|thank|thx|ty|cheers|much appreciated|appreciate it
    great|cool|awesome|(that is|) great (thanks|thank you|)`,
  bye: `bye|goodbye|good bye|see you|have a (nice|good|great|lovely|wonderful) (day|one|evening|morning|weekend)`,
  name: `(my|the|) (name is|name's)|name (of|on it)|call me|(i am|i'm) called|i'm going by|(under|in) (my|the) name (of|)|for my name
    (made|make it) out to|(under|for) the name (of|)|my name`,
  'is for': `(this|it|that|and it) is for|(it|that) will be for|(it'll|that'll) be for|(the|my|) order is for|put it under
    (it|this) is under`,
  person: `me|him|her|us|myself|you|someone|somebody|everyone|everybody|delivery|pick-up
    my (dad|father|mom|mother|grandma|wife|husband|partner|girlfriend|boyfriend|friend|boss|kid|son|daughter|brother|sister)
    my (coworker|co-worker|colleague)|manager|staff|barista|cashier|supervisor|employee|owner|robot|bot|machine|computer
    today|now|later|tomorrow|breakfast|lunch|dinner|work|school|home`,
  subject: 'i|we|he|she|they|you',
  past: 'was|were|had',
  chat: `i|i'm|i am|i can|i (can't|cannot|can not|don't|do not)|i (have|just|was|really|know|think|guess|feel|hope|told you)
    it is|this is|its|he|he'd|she|we|we're|they're|you're|you are|there are|my|since|because|cause|so that|if|as
    repeat after|repeat|say|pretend|let me (think|see)|let's see|lets see|(please|) take note (of|)|don't forget`,
  being: "is|are|taste|smell|look|feel|seem|arrived|came|got here|isn't|is not|was not|wasn't",
  can: 'can|could|would|will|may|might',
  filler: `please|please and thank you|pls|plz|plea|kindly|just|really|only|even|maybe|perhaps|hopefully|definitely|exactly
    uh|um|hm|hmm|hmmm|er|erm|oh|ah|so|well|like|man|boy|oh man|dude|buddy|guy|you guys|y'all|folks|sir|ma'am|miss
    to (get|have|order|try|buy|do|make)|like to|go ahead (and|)|ahead|get|getting|got|have|having|order|ordering|take|taking
    like|want|need|buy|try|grab|go|going|gonna|wanna|gotta|be|is|are|made|be made|making|came|come|let|do|do that|can|could
    would|will|may|might|must|should|ought to|need to be|think|thinking|i (think|guess|suppose)|feel like|me up|place
    place an order (for|of)|(it|that|it'll|that'll) (will|would|) be|it'd be|would be|will be|it'll be even better|be great
    i|we|us|me|you|our|your|of your|his|hers|it|there|in|at|by|out|off|over|(in|on|to) it|in (there|that|them)|on that|it in
    to (my|the) (drink|order)|my drink|for it|each|total|some|some of that|that kind of|much|enough|such|very|as|as (my|the|a)
    either|if (possible|you can|you could|you would|you'd be so kind|you don't mind|that is possible)|you can|can you do (that|it)
    (while|when) (you make it|you are at it)|while you're at it|be sure to|remember to|make sure (that|)|sure|of course|yes
    today|tonight|this (morning|afternoon|evening)|now|right now|again|still|then|ever|back|else|also|quickly|quick|real quick
    nice|good|great|lovely|delicious|tasty|fresh|better|ready|served|use|put|what|one more thing|big fan|you know what|so far|wrong
    damn|damned|goddamn|bloody|freaking|frigging|fucking|stupid|dumb|idiot|idiotic|moron|useless|shit|shitty|crap|crappy|bastard|bitch
    flavored|flavoured|flavor|flavour|flavoring|flavouring|sweetened|style|type|kind (of|)|sort of|choice|option|version|substitute`,
}
