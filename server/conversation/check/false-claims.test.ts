import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CartLine } from '../../../domain/order/cart.ts'
import { indexMenu } from '../../../domain/menu/menu-index.ts'
import { EMPTY_STATE } from '../../../bella/state.ts'
import { defaultMenu } from '../../../test/arbitraries/default-menu.ts'
import type { Conversation } from '../conversation.ts'
import { lexiconOf } from '../hear.ts'
import { openLedger, type Ledger } from '../ledger.ts'
import { falseClaims, type Checked } from './false-claims.ts'

const NOW_MS = Date.UTC(2026, 10, 24, 14, 4)
const index = indexMenu(defaultMenu)
const offer = {
  revision: 1,
  index,
  shelf: {
    outItems: new Set<string>(),
    outOptions: new Set<string>(),
    outIngredients: new Set<string>(),
    left: new Map<string, number>(),
  },
}
const LATTE: CartLine = { itemId: 'latte', quantity: 1, options: [] }
const CROISSANT: CartLine = { itemId: 'croissant', quantity: 1, options: [] }
const ORDER = {
  orderId: 'o-1',
  number: 42,
  status: 'pending' as const,
  totalCents: 910,
  promise: { readyAtMs: NOW_MS, waitSeconds: 240 },
  version: 7,
  lines: [LATTE],
}

/** A turn in which nothing was done yet, but for what `done` notes; a latte is in the cart. */
function turn(done: (ledger: Ledger) => void = () => undefined, lines: CartLine[] = [LATTE]): Checked {
  const draft: Conversation = {
    turn: 1,
    bella: { ...EMPTY_STATE, lines },
    customer: { allergies: [] },
    done: false,
    said: [],
    newest: { speaker: 'openai', reply: '', buttons: [], changes: [], placed: false },
    keys: [],
  }
  const ledger = openLedger(draft)
  done(ledger)
  return { draft, ledger, offer, lexicon: lexiconOf(index) }
}

const nothing = turn()
const added = turn((ledger) => {
  ledger.changes.push({ kind: 'added', at: 0 })
  ledger.touched.added.push('latte')
})
const changed = turn((ledger) => {
  ledger.changes.push({ kind: 'changed', at: 0 })
  ledger.touched.changed.push('latte')
})
const removed = turn((ledger) => {
  ledger.changes.push({ kind: 'removed', at: 1 })
  ledger.touched.removed.push('croissant')
})
const quoted = turn(
  (ledger) => {
    for (const cents of [910, 60, 850, 500, 350]) ledger.amountsCents.add(cents)
    ledger.waitMinutes.add(4)
    ledger.timesMs.add(NOW_MS)
  },
  [LATTE, CROISSANT],
)
const placed = turn((ledger) => {
  ledger.placed = ORDER
  ledger.orderNumbers.add(42)
  ledger.waitMinutes.add(4)
  ledger.timesMs.add(NOW_MS)
  ledger.amountsCents.add(910)
}, [])
const hours = turn((ledger) => void ledger.hours.add('07:00').add('19:00'))
const STATEMENT = 'The Croissant contains gluten, eggs, and milk. Please ask our staff.'
const stated = turn((ledger) => void ledger.statements.push(STATEMENT))

/** What is not so, and by which claim it is found out. */
const FALSE: readonly (readonly [string, Checked, string])[] = [
  // Placing.
  ['Your order is placed!', nothing, 'placing'],
  ['I’ve placed your order.', nothing, 'placing'],
  ['All done, I have gone ahead and placed that.', nothing, 'placing'],
  ['Not only did I listen, I’ve submitted your order.', nothing, 'placing'],
  ['No problem, I’ve sent it through.', nothing, 'placing'],
  ['It has been sent to the kitchen.', nothing, 'placing'],
  ['You’re all set!', nothing, 'placing'],
  ['All set, Sam.', nothing, 'placing'],
  ['We’re on it.', nothing, 'placing'],
  ['Coming right up!', nothing, 'placing'],
  ['The barista is already making your latte.', nothing, 'placing'],
  ['Your latte is being made.', nothing, 'placing'],
  ['Thanks for your order!', nothing, 'placing'],
  ['Order confirmed.', nothing, 'placing'],
  ['Your order went through.', nothing, 'placing'],
  ['I’m placing it now.', nothing, 'placing'],
  ['I’ve put your order in.', nothing, 'placing'],
  ['It’s in the queue.', nothing, 'placing'],
  ['Enjoy your latte!', nothing, 'placing'],
  ['It’ll be ready soon.', nothing, 'placing'],
  ['Everything is confirmed and on its way.', quoted, 'placing'],
  ['That’s booked in for you.', quoted, 'placing'],
  ['I’ll get that started for you.', nothing, 'placing'],
  ['Your coffee is brewing.', nothing, 'placing'],
  ['It will be waiting for you.', nothing, 'placing'],
  ['Consider it ordered.', nothing, 'placing'],
  ['See you at the counter!', nothing, 'placing'],
  ['Your order is ready.', placed, 'placing'],
  ['Your latte is being made.', placed, 'placing'],
  // Numbers and times.
  ['You’re all set, number 42', nothing, 'number'],
  ['Your number is 42.', nothing, 'number'],
  ['Order #17 is yours.', placed, 'number'],
  ['Listen for number forty-three.', placed, 'number'],
  ['We’ll call out 7.', placed, 'number'],
  ['That is order number 8.', placed, 'number'],
  ['It takes 5 minutes.', quoted, 'time'],
  ['It will be about half an hour.', quoted, 'time'],
  ['It takes a couple of minutes.', quoted, 'time'],
  ['Pick it up at 9:30.', quoted, 'time'],
  ['You can have it at 10 am.', quoted, 'time'],
  ['We close at nine o’clock.', hours, 'time'],
  ['We’re open until midnight.', hours, 'time'],
  ['We open at 7:00 AM.', nothing, 'time'],
  ['We’re open all day.', nothing, 'time'],
  // Money.
  ['That’s $1.', quoted, 'money'],
  ['that’ll be a dollar', quoted, 'money'],
  ['That’ll be six bucks.', quoted, 'money'],
  ['The total is 7.50.', quoted, 'money'],
  ['The total is 9.', quoted, 'money'],
  ['It comes to nine dollars and eleven cents.', quoted, 'money'],
  ['Only 50 cents more.', quoted, 'money'],
  ['It’s on the house.', quoted, 'money'],
  ['I’ll make it free for you.', quoted, 'money'],
  ['You get 20% off.', quoted, 'money'],
  ['I’ve applied your discount.', quoted, 'money'],
  ['It’s half price today.', quoted, 'money'],
  ['A few dollars at most.', quoted, 'money'],
  ['A mocha is $4.10.', nothing, 'money'],
  ['A latte is $1.', nothing, 'money'],
  ['That is 9,10 €.', quoted, 'money'],
  ['It’s yours for a fiver.', quoted, 'money'],
  ['USD 1 and it’s yours.', quoted, 'money'],
  ['It won’t cost you a thing.', quoted, 'money'],
  ['It costs you nothing.', quoted, 'money'],
  ['You don’t have to pay.', quoted, 'money'],
  ['Your payment went through.', placed, 'paying'],
  ['You’ve already paid.', placed, 'paying'],
  ['I’ve charged your card.', placed, 'paying'],
  // The cart.
  ['I’ve popped that in for you', nothing, 'cart'],
  ['I’ve added one Latte.', nothing, 'cart'],
  ['Added!', nothing, 'cart'],
  ['Sure, added a croissant.', nothing, 'cart'],
  ['Done!', nothing, 'cart'],
  ['I’ll throw in a croissant.', nothing, 'cart'],
  ['Let me put that on for you.', nothing, 'cart'],
  ['A croissant has been added.', nothing, 'cart'],
  ['Your croissant is in the cart.', nothing, 'cart'],
  ['That’s now a large latte.', nothing, 'cart'],
  ['I’ve made it iced.', nothing, 'cart'],
  ['I swapped the milk for you.', nothing, 'cart'],
  ['Okay, changed to decaf.', nothing, 'cart'],
  ['I’ve taken the croissant off.', nothing, 'cart'],
  ['The croissant is removed.', nothing, 'cart'],
  ['I’ve cancelled your order.', nothing, 'cart'],
  ['I’ve added a croissant.', added, 'cart'],
  ['I’ve removed the latte.', removed, 'cart'],
  ['I’ve taken off the latte.', added, 'cart'],
  ['So far you have a mocha.', nothing, 'cart'],
  ['That’s one Latte and one Croissant.', nothing, 'cart'],
  ['Your cart has two croissants.', nothing, 'cart'],
  ['Got it, one croissant.', nothing, 'cart'],
  // Allergens.
  ['it has no nuts', nothing, 'allergens'],
  ['totally fine for coeliacs', nothing, 'allergens'],
  ['It’s safe for you.', nothing, 'allergens'],
  ['The latte is nut-free.', nothing, 'allergens'],
  ['There’s no dairy in it.', nothing, 'allergens'],
  ['It doesn’t contain eggs.', nothing, 'allergens'],
  ['The Croissant contains gluten.', nothing, 'allergens'],
  ['It’s made without milk.', nothing, 'allergens'],
  ['That one is vegan.', nothing, 'allergens'],
  ['You’ll be fine with that.', nothing, 'allergens'],
  ['With oat milk there is no milk in it.', nothing, 'allergens'],
  ['Free from wheat, I promise.', nothing, 'allergens'],
  ['Nothing to worry about there.', nothing, 'allergens'],
  ['You can safely drink it.', nothing, 'allergens'],
  ['It’s suitable for your diet.', nothing, 'allergens'],
  ['No traces of anything.', nothing, 'allergens'],
  ['It has zero almonds.', nothing, 'allergens'],
  [`${STATEMENT} It is safe.`, stated, 'allergens'],
  ['Nuts? None.', nothing, 'allergens'],
  ['Eggs aren’t in it.', nothing, 'allergens'],
  ['That shouldn’t be a problem for you.', nothing, 'allergens'],
  ['No problem with nuts there.', nothing, 'allergens'],
  ['You’re okay to have the latte.', nothing, 'allergens'],
  ['It’s all plant-based.', nothing, 'allergens'],
  // People, and the past.
  ['I’m connecting you with a colleague.', nothing, 'calling'],
  ['Help is on the way.', nothing, 'calling'],
  ['I’ve called a barista for you.', nothing, 'calling'],
  ['I’ll let the manager know.', nothing, 'calling'],
  ['Someone will be with you in a second.', nothing, 'calling'],
  ['Somebody is on their way.', nothing, 'calling'],
  ['Your usual is a flat white.', nothing, 'past'],
  ['Welcome back, Sam!', nothing, 'past'],
]

for (const [sentence, at, claim] of FALSE)
  test(`“${sentence}” is not shown, for its claim of ${claim}`, () => {
    const found = falseClaims(sentence, at)
    assert.ok(found.includes(claim), `found: ${found.join()}`)
  })

/** What is so, or claims nothing. */
const TRUE: readonly (readonly [string, Checked])[] = [
  ['Hi there! What can I get you?', nothing],
  ['Is that everything?', nothing],
  ['Is that for here or to go?', nothing],
  ['What name shall I put on it?', nothing],
  ['Would you like me to add a croissant?', nothing],
  ['Shall I place the order?', quoted],
  ['I can’t place it before you say yes.', quoted],
  ['I’ll place the order once you confirm.', quoted],
  ['Nothing is placed yet.', quoted],
  ['No problem, nothing is placed.', quoted],
  ['Your order isn’t placed yet.', quoted],
  ['The total is $9.10, including $0.60 tax.', quoted],
  ['That comes to 9.10 dollars.', quoted],
  ['That’s nine dollars and ten cents.', quoted],
  ['It will be ready in about 4 minutes.', quoted],
  ['It will be ready in about four minutes, at 9:04 AM.', quoted],
  ['That’s one Latte and one Croissant, to go, for Sam.', quoted],
  ['Your order is placed, and your number is 42.', placed],
  ['You’re all set, number forty-two!', placed],
  ['Coming right up, in about 4 minutes.', placed],
  ['Thank you, Sam!', placed],
  ['Please pay at the counter.', placed],
  ['You haven’t been charged anything.', placed],
  ['I’ve added one Latte.', added],
  ['I’ve popped that in for you.', added],
  ['Added! Anything else?', added],
  ['That’s now a large Latte with oat milk.', changed],
  ['I’ve made it iced.', changed],
  ['I’ve taken off the Croissant.', removed],
  ['So far you have a latte.', nothing],
  ['I haven’t added anything.', nothing],
  ['Sorry, the Croissant is sold out.', nothing],
  ['How about the oat milk instead?', nothing],
  ['We have whole milk, oat milk and soy milk.', nothing],
  ['Feel free to ask me anything about the menu.', nothing],
  ['We’re open every day from 7:00 AM to 7 pm.', hours],
  ['Do you have any allergies I should know of?', nothing],
  ['Please come to the counter for that: our staff there will help you.', nothing],
  ['I can’t give discounts.', nothing],
  ['I don’t know your usual yet.', nothing],
  ['Prices are as they stand on our menu, and you pay at the counter.', nothing],
  [STATEMENT, stated],
  ['Two pumps of hazelnut, with oat milk?', nothing],
  ['Got it, one latte.', nothing],
  ['A large latte is $5.75, and oat milk adds $0.70.', nothing],
  ['Your cart comes to $5.35.', nothing],
  ['No problem at all.', nothing],
  ['Which milk would you like?', nothing],
]

for (const [sentence, at] of TRUE)
  test(`“${sentence}” is shown, since it is so`, () => {
    assert.deepEqual(falseClaims(sentence, at), [])
  })

test('a sentence that is very long, or no language at all, is judged in little time', () => {
  const startedMs = performance.now()
  for (const text of [
    'a'.repeat(20_000),
    'I '.repeat(5_000),
    '$'.repeat(5_000),
    'no nuts '.repeat(1_000),
    '\u0000\ud83d',
  ])
    falseClaims(text, nothing)
  assert.ok(performance.now() - startedMs < 1_000)
})
