import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexMenu } from '../domain/menu/menu-index.ts'
import { defaultMenu } from '../test/arbitraries/default-menu.ts'
import { compileLexicon } from './lexicon/compile-lexicon.ts'
import { languagePhrases } from './lexicon/language.ts'
import { EMPTY_STATE } from './state.ts'
import { understand } from './understand.ts'

const lexicon = compileLexicon(indexMenu(defaultMenu))
const { state } = understand(lexicon, EMPTY_STATE, 'a latte with oat milk to go')
const isConfirmed = (said: string) => understand(lexicon, state, said).replies.some(({ kind }) => kind === 'yes')

const CONFIRMATIONS = `yes|Yes.|yes!|yes please|YES PLEASE|yeah|yep|yup|yes, thank you|yes thanks|yeah sure|sure|ok|okay|ok thanks
  correct|that's correct|that's right|yes that's right|yep, that's correct|right|go ahead|yes, go ahead|please go ahead
  place it|place the order|place my order please|yes place the order|ok, place it|order it|sounds good
  that sounds good|looks good|looks great, thanks|perfect|perfect, thank you|absolutely|definitely|of course|do it|please do
  confirm|confirmed|I confirm|confirm my order|yes, that's all|yes that's it, thanks|that's all, place it
  nothing else, go ahead|yes I do|yes I would|yes, it's for Sam|yes, my name is Anna|go ahead, the name is Maria
  yes yes yes|um, yes|oh yes please|alright|all right, go ahead`

const OTHERS = `no|nope|no thanks|no, thank you|not yet|wait|hold on|hang on|yes, wait|ok wait|ok hold on|one moment|just a second
  yes but make it large|yes, but iced|yes and a croissant|yes and|yes, add a muffin|ok, cancel it|yes, cancel everything
  yes, how much is it?|yes? what's in it|is that right?|correct?|right?|yes?|ok so what's the total|sure, what else do you have
  is it ok?|I'm not sure|not sure|not ok|not right|that's not right|that isn't right|that's wrong|no that's fine|no, go ahead
  don't place it|do not place it|dont place the order|don't do it|never|yes if it's free|yes, only if it's decaf|maybe
  yes maybe|probably|I guess|I think so|I said no|yes I said no sugar|yes to almond milk|almost|looks good except the size
  sounds good but large|great|cool|thanks|thank you|that's all|that's it|nothing else|I'm good|hello|hi|a latte|two|make it two
  yes two|yes, tomorrow|yes in ten minutes|yes, for here|yes to go|yes, no sugar|yes, I'm allergic to nuts|yes, can I talk to someone
  yes I have a question|I'd like to place my order|place an order|can you place it later|the same again|go ahead and make it iced
  before you place the order, is it vegan|ok never mind|yes never mind|ok forget it|yes please remove the latte|undo that
  should I say yes|yesterday|yes or no|yes no|yes and no|yeah no|yeah right, as if|correct the order|right now I can't|ok let me think
  would that be ok|why not|if you say so|sure thing but later|I was about to say yes|he said yes|okay?|fine?|all good?|hmm|👍|1|y u no`

for (const said of listed(CONFIRMATIONS))
  test(`“${said}” confirms`, () => {
    assert.equal(isConfirmed(said), true)
  })

for (const said of listed(OTHERS))
  test(`“${said}” does not confirm`, () => {
    assert.equal(isConfirmed(said), false)
  })

test('a yes confirms alone: beside any other words of menu or language that change the cart it does not', () => {
  for (const { name } of [...defaultMenu.items, ...defaultMenu.optionGroups.flatMap(({ options }) => options)])
    for (const said of [`yes ${name}`, `${name}, yes`, `yes, add ${name}`, `ok no ${name}`, `sure, without ${name}`])
      assert.equal(isConfirmed(said), false, said)
})

test('whatever is said, a yes stands beside no change, no question and no no', () => {
  const word = fc.constantFrom(
    ...languagePhrases().map(({ phrase }) => phrase),
    'latte',
    'oat milk',
    'large',
    '?',
    ',',
    'x',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), fc.constantFrom('yes', 'ok', 'go ahead'), (words, yes) => {
      const said = [yes, ...words].join(' ')
      const { edits, replies } = understand(lexicon, state, said)
      if (!replies.some(({ kind }) => kind === 'yes')) return
      assert.deepEqual(edits, [], said)
      for (const { kind } of replies) assert.ok(['yes', 'done', 'name'].includes(kind), said)
      assert.doesNotMatch(said, /\?|\b(no|not|but|wait|if|or|large|latte)\b/, said)
    }),
    { numRuns: 5_000 },
  )
})

function listed(list: string): string[] {
  return list.split(/\||\n/).map((said) => said.trim())
}
