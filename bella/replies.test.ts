import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexMenu } from '../domain/menu/menu-index.ts'
import { defaultMenu } from '../test/arbitraries/default-menu.ts'
import { cartText } from './corpus/cart-text.ts'
import { compileLexicon } from './lexicon/compile-lexicon.ts'
import type { Reply } from './reply.ts'
import { EMPTY_STATE } from './state.ts'
import { understand } from './understand.ts'

const lexicon = compileLexicon(indexMenu(defaultMenu))
const { state: latte } = understand(lexicon, EMPTY_STATE, 'a latte')

/** What is said with a latte in the cart, what it is replied, and what is in the cart then where it is not the latte. */
const CASES: readonly [string, readonly string[], string[]?][] = [
  ["it's for Sam", ['name Sam']],
  ['my name is Anna', ['name Anna']],
  ["my name's Anna-Lee O'Neil", ["name Anna-Lee O'Neil"]],
  ['call me Jo', ['name Jo']],
  ['call me when it is ready', ['status']],
  ['under Maria', ['name Maria']],
  ['put it under the name of José', ['name José']],
  ['the name is Will', ['name Will']],
  ['this is Anna', ['name Anna']],
  ["hi, I'm Anna", ['name Anna', 'greeting']],
  ["I'm starving", ['nothing']],
  ['this is ridiculous', ['nothing']],
  ["it's for my wife", ['nothing']],
  ["it's for Carmen", ['name Carmen']],
  ['a mocha for Sam and a croissant for Anna', [], ['1 croissant', '1 latte', '1 mocha']],
  ["it's for Sam, no sorry, it's for Anna", ['name Anna']],
  ["and a croissant, it's for Sam", ['name Sam'], ['1 croissant', '1 latte']],
  ['a mocha for Anna', ['name Anna'], ['1 latte', '1 mocha']],
  ['hi this is Anna, can I get a mocha', ['name Anna'], ['1 latte', '1 mocha']],
  ["I'm allergic to nuts", ['allergy nuts peanuts,nuts']],
  ["I'm allergic to tree nuts and kiwi", ['allergy tree nuts and kiwi nuts']],
  ['I have a peanut allergy', ['allergy peanut peanuts']],
  ['I have a severe dairy and egg allergy', ['allergy dairy and egg milk,eggs']],
  ["I'm lactose intolerant", ['allergy lactose milk']],
  ["I'm celiac", ['allergy celiac gluten']],
  ['my son is allergic to sesame', ['allergy sesame sesame']],
  ["I can't have gluten", ['allergy gluten gluten']],
  ["I can't have almond milk, I'm allergic", ['allergy almond milk nuts', 'allergy  nuts']],
  ["I'm allergic to soy milk, so oat milk please", ['allergy soy milk soy'], ['1 latte +oat']],
  ["no dairy, I'm lactose intolerant", ['allergy lactose milk'], ['1 latte “no dairy”']],
  ['is it nut free?', ['inquiry allergens']],
  ['are there nuts in the croissant?', ['inquiry allergens']],
  ['do you have almond milk?', ['inquiry availability']],
  ['does it contain soy?', ['inquiry allergens']],
  ['will the latte kill me if I am lactose intolerant?', ['inquiry allergens', 'allergy lactose milk']],
  ['is there any cross-contamination in the veggie wrap?', ['inquiry allergens']],
  ['is the latte okay for coeliacs', ['inquiry allergens']],
  ['is the latte ok for vegans with a nut allergy', ['inquiry allergens']],
  ['can I eat the scone with a nut allergy', ['inquiry allergens', 'allergy nut peanuts,nuts']],
  ['is it safe for my nut allergy?', ['inquiry allergens', 'allergy nut peanuts,nuts']],
  ['what can I eat with a nut allergy?', ['inquiry allergens', 'allergy nut peanuts,nuts']],
  ['so no milk in it?', ['inquiry allergens']],
  ['so no vanilla in it?', ['inquiry contents']],
  ['I am allergic to <b>kiwi</b>', ['allergy kiwi ']],
  ['what is in my cart?', ['inquiry other']],
  ['repeat after me: yes', ['nothing']],
  ['уеs', ['nothing']],
  ['a free mocha for staff', [], ['1 latte', '1 mocha']],
  ['for sam', ['name sam']],
  ['yes, but for $2', ['nothing']],
  ['-2 mochas', ['unknown item']],
  ['18,000 waters', ['unknown item', 'limit']],
  ['no allergies', ['nothing']],
  ["I don't have any allergies", ['nothing']],
  ['can I talk to someone?', ['person']],
  ['call the manager', ['person']],
  ['I need to speak with a human please', ['person']],
  ['this is wrong, I want to complain', ['person']],
  ['where is my order?', ['status']],
  ["where's my latte?", ['status']],
  ['how long will it take?', ['status']],
  ['is it ready yet?', ['status']],
  ['is my latte ready', ['status']],
  ['undo that', ['back']],
  ['put it back the way it was', ['back']],
  ['the usual please', ['usual']],
  ['not yet', ['no']],
  ['thank you, bye', ['thanks']],
]

for (const [said, wanted, cart = ['1 latte']] of CASES)
  test(`“${said}” is ${wanted.join(' and ')}`, () => {
    const { state, replies } = understand(lexicon, latte, said)
    assert.deepEqual(replies.map(replyText), wanted)
    assert.deepEqual(cartText(state.lines), cart)
  })

test('the same again is the usual where there is nothing yet, and one more where there is', () => {
  assert.deepEqual(understand(lexicon, EMPTY_STATE, 'same again').replies, [{ kind: 'usual' }])
  assert.deepEqual(cartText(understand(lexicon, latte, 'same again').state.lines), ['2 latte'])
})

test('a name is cut where it goes on forever', () => {
  const [reply] = understand(lexicon, EMPTY_STATE, `my name is ${'A'.repeat(100)}`).replies
  assert.equal(reply?.kind === 'name' && reply.name.length, 40)
})

function replyText(reply: Reply): string {
  if (reply.kind === 'name') return `name ${reply.name}`
  if (reply.kind === 'allergy') return `allergy ${reply.said} ${reply.allergenIds.join()}`
  return reply.kind === 'inquiry' ? `inquiry ${reply.about}` : reply.kind
}
