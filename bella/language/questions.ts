import type { Asking } from './role.ts'

/** How questions begin, and what they are about. */
export const QUESTIONS: Readonly<Record<Asking, string>> = {
  ask: 'what|who|whose|when|where|why|how|is it|is there|is this|is that|are you|are these|will|did|does|do you know|do i|can you tell|could you tell|would you tell|tell me|let me know|i want to know|i would like to know|i need to know|i wonder|i was wondering|i am wondering|i had a question|i have a question|can i ask|could i ask|may i ask|i heard|was|were|is|are|do they|do these|should i|am i|you know|can i pay|do you take|do you accept|do you think',
  'ask price':
    'how much|what is the price|what does|what do|what would|what is the cost|price of|cost of|how expensive|what is my total|what is the total|the total|what do i owe|what does it cost',
  'ask contents':
    'what is in|what all is in|what is all in|what are in|what goes in|what comes in|what comes with|what is a|what is an|what is the|what are the ingredients|ingredients of|ingredients in|what exactly is|describe|what do you put in|what does it come with|difference between|what is the difference',
  'ask have':
    'do you have|do you all have|do you got|do you guys have|do you sell|do you guys sell|do you serve|do you guys serve|do you offer|do you guys offer|do you carry|do you happen to have|do you make|do you do|have you got|got any|are there|is there|is there any|you guys have|you have any|have you any|can i see|do you still have|did you have|you got',
  'ask which':
    'which|what kind|what kind of|what type|what type of|what sort|what sort of|what flavor|what flavour|what size|what variety|what option|what choice|how many kind|what other|what do you have|what have you got|what are the|what are my option|what are your|list|show me|what is available|what do you offer|what do you serve|what do you got',
  'ask recommend':
    'recommend|what would you recommend|what do you recommend|can you recommend|could you recommend|what do you suggest|suggest something|suggest|any suggestion|any recommendation|what is good|what sounds good|what should i|what is your best|what is popular|what is your favorite|what is your favourite|surprise me|your recommendation|something',
  'ask hours':
    'when do you open|when do you close|what time|are you open|opening hour|your hour|how late|how early|what are your hour|what are the hour|till when are you open|until when',
  'ask allergens':
    'allergy|allergic|allergen|allergic to|is it safe|gluten free|nut free|is it vegan|dairy free|contain|does it contain|does it have|does that have|does this have',
}
