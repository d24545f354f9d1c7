import type { Asking } from './role.ts'

/** How questions begin, and what they are about. As `spreadAll` reads it. */
export const QUESTIONS: Readonly<Record<Asking, string>> = {
  ask: `if (i|we)|explain|what|who|whose|when|where|why|how|was|were|is|are|will|did|does|should i|am i|do i|do they|what do i have|what have i ordered|what (is|have i) in (my|the) (cart|basket|order|bag)|read (it|that|my order) back|are (you|these)
    is (it|there|this|that)|do you (know|take|accept|think)|(can|could|would) you tell|tell me|let me know|can i pay
    (can|could|may|should) (i|we|he|she|they) (eat|drink)
    i (want|would like|need) to know|i'd like to know|i wonder|(i am|i'm|i was) wondering|(can|could|may) i ask|i heard
    i (had|have) a question`,
  'ask price': `how (much|expensive)|what (does|do|would)|what does it cost|what do i owe|what is the (price|cost)
    (price|cost) of|what is (my|the) total|the total`,
  'ask contents': `what (is|all is|is all|are|goes|comes) in|what (comes|does it come) with|what is (a|an|the)|what exactly is
    what are the ingredients|ingredients (of|in)|what do you put in|describe|(what is the|) difference between
    what is the difference`,
  'ask have': `do you (all|guys|still|happen to|) (have|got|sell|serve|offer|carry)|do you (make|do)|did you have
    have you (got|any)|(you|you guys) (have|got|have any)|got any|are there|is there (any|)|can i see`,
  'ask which': `which|which (is|are)|what (kind|type|sort) (of|)|what (flavor|flavour|size|variety|option|choice|other)|how many kind
    what do you (have|got|offer|serve)|what have you got|what are (the|your|my option)|what is available|list|show me`,
  'ask recommend': `recommend|(what would|what do|can|could) you recommend|(what do you|) suggest|suggest something
    any (suggestion|recommendation)|your recommendation|what (is|sounds) good|what should i|what is popular
    what is your (best|favorite|favourite)|surprise me|something`,
  'ask hours': `when do you (open|close)|what time|are you open|opening hour|your hour|how long (are you open|do you stay open)|how (late|early)|what are (your|the) hour
    till when are you open|until when`,
  'ask status': `where (is|are) (my|our)|where is the (order|food)|(what is the|) status of|order status|what is taking so long
    how long (will|does|do|is|until|till|before|am i|have|to|)|how much longer|how long is the wait|is my order
    (is|are) (it|they|that|my order|the order|my food|my drink|everything) (ready|done|finished|coming) (yet|)
    when (will|is|are) (it|that|they|my order|the order|my food|my drink) (be|going to be|) (ready|done|coming)
    (i am|i'm|we are|we're|i have been|i've been) (still|) waiting (for|)|still waiting (for|)`,
  'ask allergens': `allergen|is it safe|safe|(kill|hurt|harm) me|make me (sick|ill)|cross (contamination|contaminated)|contamination|contaminated|trace (of|)
    suitable (for|)|(gluten|nut|dairy) free|is it vegan|contain|does it contain
    (does|do) (it|that|this) have`,
}
