const ADVERBS = '(please|just|also|really|only|just please|kindly|also please|both|rather|)'
const VERBS = '(like|love|want|wanted|need|have|take|get|order|try|grab|buy|do|go for|place)'

/** How people begin to say what they want, as `spreadAll` reads it. */
export const WANTS = `(i|we) (would|will|shall|want to|wanna|need to|'d) ${ADVERBS} ${VERBS}
  (i'd|i'll|id|ill|we'd|we'll) ${ADVERBS} ${VERBS}
  (i|we) ${ADVERBS} (like|love|want|wanted|need|have|take|get|order|try|grab|buy|go for|place)
  (give|get|bring|make|fix|grab|hand|pour|order) (me|us)|gimme|lemme (get|have|do|order|try)|hook me up with|ring me up for|set me up with|put me down for
  (let me|let us) ${ADVERBS} (get|have|do|order|try)|(let's|lets) (do|get|have|go with|try)
  (can|could|would|will) you (please|) (get|make|give|grab) me|(can|could) you (please|) (do|make|get|give)
  please (get|give|make) me|i need you to
  (i am|i'm|im) (craving|looking for|looking to|going to|gonna|after|feeling)|i'm going with|(i'll|i will) go with
  i (gotta|got to|have to|feel like|fancy|choose|pick|prefer|hope to)|i was (hoping for|hoping to|thinking)
  i could (use|go for)|i (guess|think) i'll|i think i would like|all i (want|need) is|what (i want|i'd like) is
  (is it|would it be) possible to (get|have|order)|(i was|i'm|i am|) wondering if (i|we) (could|can) (get|have|order)
  (any|is there any) chance (i|we) (could|can) (get|have)|order for|how about|(and|) for me|go for`

/** The same as a question: after "what" and "which" they go on with it. */
export const WANTS_ASKED = `(can|could|may|might|would|should|will|do you think) (i|we) ${ADVERBS} ${VERBS}`
