/** What a word of the language does in an order. */
export type Role =
  | 'a' // a, an, some
  | 'the' // the, my
  | 'it' // it, that: what was spoken of last
  | 'both'
  | 'them' // all, each: all that were
  | 'everything'
  | 'another'
  | 'share' // one of them
  | 'half' // of several, or of one thing
  | 'other' // the other one
  | 'rest' // the others
  | 'one' // the pronoun: a decaf one
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'last'
  | 'and'
  | 'but'
  | 'or'
  | 'with'
  | 'without'
  | 'no'
  | 'not'
  | 'light'
  | 'extra'
  | 'plain' // regular: as it comes
  | 'multiple' // double
  | 'bigger' // the next size up
  | 'smaller'
  | 'times'
  | 'twice' // of all that was named
  | 'take'
  | 'off' // take the foam off
  | 'measure' // shot, pump, dash
  | 'dose' // dash: a measure of what is put in, never of what is served
  | 'of'
  | 'room' // room for cream
  | 'to'
  | 'for'
  | 'from'
  | 'instead of'
  | 'instead'
  | 'also'
  | 'want'
  | 'may' // can I get
  | 'add'
  | 'make'
  | 'replace'
  | 'remove'
  | 'keep' // keep the cheese
  | 'clear'
  | 'again'
  | 'usual'
  | 'correction'
  | 'second thought'
  | 'withdrawal'
  | 'here'
  | 'to go'
  | 'yes'
  | 'done'
  | 'greeting'
  | 'thanks'
  | 'bye'
  | 'nod' // says nothing beside a yes
  | 'nay' // not yet
  | 'back' // undo that
  | 'staff' // can I talk to someone
  | 'allergy' // allergic to
  | 'cannot have' // an allergy, where an allergen follows
  | 'ready' // what is asked is how far the order is
  | 'has' // has: of what the menu has not it tells
  | 'being' // is, tastes: how a thing is, not how it is to be
  | 'can' // can the latte be …
  | 'name' // my name is
  | 'is for' // it is for: somebody, or something
  | 'person' // me, my dad
  | 'subject' // I, she
  | 'past' // was: it is told of what has been
  | 'chat' // I can't, it is: what is told, not ordered
  | 'unit' // oz, degrees
  | 'thing' // drink, order
  | 'filler'
  | 'money' // $5, for free: what it is to cost changes nothing
  | 'odd' // -2, a third: no number of things
  | 'unwritten' // prices, payment, safety: never written on a ticket
  | 'apart' // on the side
  | 'place' // on top: where a free request goes on
  | Asking

/** The language's own words by what they do, as `spreadAll` reads them. All are compared folded, so plurals need no entry. */
export type Words = Partial<Record<Role, string>>

/** What a question is about. */
export type Asking =
  | 'ask'
  | 'ask price'
  | 'ask contents'
  | 'ask have'
  | 'ask which'
  | 'ask recommend'
  | 'ask hours'
  | 'ask allergens'
  | 'ask status'

export function isAsking(role: Role | undefined): role is Asking {
  return role?.startsWith('ask') ?? false
}
