import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  added,
  changed,
  hours,
  nothing,
  placed,
  quoted,
  removed,
  stated,
  STATEMENT,
} from '../../../test/fixtures/checked-turn.ts'
import { falseClaims, type Checked } from './false-claims.ts'

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
