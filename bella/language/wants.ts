const SUBJECTS = ['i', 'we']
const WILL = ["'d", "'ll", ' would', ' will', 'd', 'll', ' shall', ' want to', ' wanna', ' need to', " 'd", '']
const MAY = ['can', 'could', 'may', 'might', 'would', 'should', 'will', 'do you think']
const VERBS = [
  'like',
  'love',
  'want',
  'need',
  'have',
  'take',
  'get',
  'order',
  'try',
  'grab',
  'buy',
  'do',
  'go for',
  'place',
]
const ADVERBS = [
  '',
  ' please',
  ' just',
  ' also',
  ' really',
  ' only',
  ' just please',
  ' kindly',
  ' also please',
  ' both',
]
const OTHERS = [
  'give me|give us|get me|get us|bring me|bring us|make me|fix me|grab me|hand me|pour me|order me|hook me up with',
  'let me get|let me have|let me do|let me order|let me try|let me just get|let me please get|let us get|let us have',
  "let's do|let's get|let's have|let's go with|lets do|lets get|lets have|lets go with|let's try",
  'can you get me|can you make me|can you give me|can you grab me|can you do|can you make|can you get|can you give',
  'could you get me|could you make me|could you give me|could you grab me|could you do|could you make|could you get',
  'would you get me|would you make me|will you get me|will you make me|please get me|please give me|please make me',
  'can you please get me|can you please make me|can you please give me|could you please get me|could you please give me',
  'could you please make me|can you please make|could you please make|can you please do',
  "i am craving|i'm craving|im craving|i am looking for|i'm looking for|i'm looking to|i am looking to|i gotta|i got to",
  "i have to|i feel like|i'm feeling|i'm after|i fancy|i was hoping for|i was hoping to|i could use|i could go for|i need you to",
  "i'm going to|i am going to|i'm gonna|im gonna|i'm going with|i'll go with|i will go with|i guess i'll|i think i'll",
  'i think i would like|i was thinking|i choose|i pick|i prefer|i hope to|give us|all i want is|all i need is|order for',
  "what i want is|what i'd like is|how about|for me|and for me|go for|ring me up for|set me up with|put me down for",
]

/** How people begin to say what they want. */
export function wantPhrases(): string[] {
  const told = SUBJECTS.flatMap((subject) =>
    WILL.flatMap((will) => ADVERBS.flatMap((adverb) => VERBS.map((verb) => `${subject}${will}${adverb} ${verb}`))),
  ).filter((phrase) => phrase !== 'i do' && phrase !== 'we do')
  const asked = MAY.flatMap((may) =>
    SUBJECTS.flatMap((subject) =>
      ADVERBS.flatMap((adverb) => VERBS.map((verb) => `${may} ${subject}${adverb} ${verb}`)),
    ),
  )
  return [...told, ...asked, ...OTHERS.flatMap((some) => some.split('|'))]
}
