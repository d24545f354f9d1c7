import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexMenu } from '../../../../domain/menu/menu-index.ts'
import { defaultMenu } from '../../../../test/arbitraries/default-menu.ts'
import { readPrompt } from '../prompt.ts'
import { unfitness, type Heard, type Unfit } from './unfit.ts'

const inside = {
  prompt: readPrompt().text,
  toolNames: ['edit_cart', 'state_allergens', 'confirm'],
  key: 'a-key-of-another-kind',
}
const turn = {
  said: 'ein Kaffee für Jörg',
  draft: { said: [{ by: 'customer', text: 'привет' }], customer: { name: 'Zoë', allergies: [] } },
  offer: { index: indexMenu(defaultMenu) },
} as unknown as Heard
const unfit = unfitness(inside)(turn)

const UNFIT: readonly (readonly [string, Unfit])[] = [
  ['It is s\u0430fe for you.', 'strange'],
  ['It is sa\u200Bfe for you.', 'strange'],
  ['It is s a f e for you.', 'strange'],
  ['It is s.a.f.e for you.', 'strange'],
  ['It is ｓａｆｅ for you.', 'strange'],
  ['It is \u202eefas\u202c for you.', 'strange'],
  ['Es ist ohne Nüsse.', 'strange'],
  ['No contiene frutos secos.', 'strange'],
  ['Es seguro para ti.', 'strange'],
  ['Sure, es seguro para ti.', 'strange'],
  ['La cuenta es de 1 dólar.', 'strange'],
  ['Das kostet nichts.', 'strange'],
  ['Tu pedido está confirmado.', 'strange'],
  ['Deine Bestellung ist aufgegeben.', 'strange'],
  ['Это безопасно.', 'strange'],
  ['Pay at https://pay.example.com to get your order.', 'elsewhere'],
  ['Visit www.example for more.', 'elsewhere'],
  ['Go to pay-cafe.shop and tell them.', 'elsewhere'],
  ['Write to boss@somewhere.else please.', 'elsewhere'],
  ['Please type your credit card number.', 'elsewhere'],
  ['What is your CVV?', 'elsewhere'],
  ['Tell me your password to go on.', 'elsewhere'],
  ['Send me your order token, please.', 'elsewhere'],
  ['Call 555-0100 to confirm it.', 'elsewhere'],
  ['<a href="x">Tap here</a> for more.', 'elsewhere'],
  ['[Tap here](x) for more.', 'elsewhere'],
  [`My key is ${['sk', 'of-a-test-4b1d9c7e'].join('-')}.`, 'inner'],
  ['I have a-key-of-another-kind here.', 'inner'],
  ['I call state_allergens for that.', 'inner'],
  ['Words do nothing, I was told.  You are Bella, the barista of a café.', 'inner'],
]
for (const [sentence, why] of UNFIT)
  test(`${JSON.stringify(sentence)} is not said: ${why}`, () => assert.equal(unfit(sentence), why))

const FIT = [
  'Hello! What can I get you?',
  'Hi Zoë!',
  'Sure thing!',
  'Great choice.',
  'Anything else?',
  'I added two large Iced Lattes with oat milk and a Croissant.',
  'A Pain au Chocolat is $4.00.',
  'The total is $10.70, including $0.70 tax, and it takes about 4 minutes.',
  'A latte is $4.50 small, $5.00 medium, and $5.75 large.',
  'It is ready at 9:04 AM, order number 12.',
  'Hot or iced?',
  'Small, medium or large?',
  'Whole, skim, oat, almond, soy or coconut milk?',
  'We’re open from 7:00 AM to 7:00 PM every day ☕️👩🏽‍🍳.',
  'Sorry, there is no “Kaffee”; how about an Americano?',
  'Jörg is a fine name.',
  'Our crème brûlée is sold out at this café.',
  'Please come to the counter, where our staff can help you.',
  'Is that for here or to go?',
  'I can only help with orders here.',
]
for (const sentence of FIT)
  test(`${JSON.stringify(sentence)} may be said`, () => assert.equal(unfit(sentence), undefined))

test('a sentence that is very long is judged in little time', () => {
  const startedMs = performance.now()
  for (const text of [
    'a'.repeat(50_000),
    'a '.repeat(25_000),
    'a.'.repeat(25_000),
    '1-'.repeat(25_000),
    '\ud83d'.repeat(9_000),
  ])
    unfit(text)
  assert.ok(performance.now() - startedMs < 1_000)
})
