import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexMenu } from '../domain/menu/menu-index.ts'
import { priceCart } from '../domain/pricing/price-cart.ts'
import { defaultMenu } from '../test/arbitraries/default-menu.ts'
import { anyMenu } from '../test/arbitraries/menu.ts'
import { languagePhrases } from './lexicon/language.ts'
import { compileLexicon } from './lexicon/compile-lexicon.ts'
import { EMPTY_STATE, type BellaState } from './state.ts'
import { understand } from './understand.ts'

const index = indexMenu(defaultMenu)
const lexicon = compileLexicon(index)
const ofLanguage = fc.constantFrom(...languagePhrases().map(({ phrase }) => phrase))
const ofMenu = fc.constantFrom(
  ...[
    ...defaultMenu.items,
    ...defaultMenu.categories,
    ...defaultMenu.optionGroups,
    ...defaultMenu.optionGroups.flatMap(({ options }) => options),
    ...defaultMenu.sizeScales.flatMap(({ sizes }) => sizes),
  ].map(({ name }) => name),
)
const number = fc.oneof(
  fc.nat().map(String),
  fc.nat({ max: 60 }).map(String),
  fc.constantFrom('zero', 'two', 'twelve', 'a million', '1e9', '-3', '0.5'),
)
const babble = fc.array(fc.oneof(ofLanguage, number, fc.constantFrom(',', '.', '?')), { maxLength: 30 })
const jumble = fc.array(fc.oneof(ofLanguage, ofMenu, ofMenu, number, fc.constantFrom(',', '.')), { maxLength: 15 })

test('no text whatever makes it throw, and none that names no item adds one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { edits } = understand(lexicon, EMPTY_STATE, text)
      if (!/\p{L}{3}/u.test(text)) assert.deepEqual(edits, [])
    }),
    { numRuns: 2_000 },
  )
})

test('the language’s own words and numbers order nothing, in any order', () => {
  fc.assert(
    fc.property(babble, (words) => {
      assert.deepEqual(understand(lexicon, EMPTY_STATE, words.join(' ')).state.lines, [], words.join(' '))
    }),
    { numRuns: 2_000 },
  )
})

test('whatever is said, the cart can be priced, and is bounded', () => {
  fc.assert(
    fc.property(fc.array(jumble, { maxLength: 8 }), (turns) => {
      let state: BellaState = EMPTY_STATE
      for (const words of turns) {
        state = understand(lexicon, state, words.join(' ')).state
        assert.deepEqual(JSON.parse(JSON.stringify(state)), state)
        if (state.lines.length > 0)
          assert.ok(priceCart(index, state.lines).ok, JSON.stringify(priceCart(index, state.lines)))
      }
    }),
    { numRuns: 2_000 },
  )
})

test('the edits of an utterance turn the cart before into the cart after', () => {
  fc.assert(
    fc.property(jumble, jumble, (first, second) => {
      const before = understand(lexicon, EMPTY_STATE, first.join(' ')).state
      const { state, edits } = understand(lexicon, before, second.join(' '))
      const lines: (object | undefined)[] = edits.some(({ kind }) => kind === 'clear') ? [] : [...before.lines]
      for (const edit of edits) {
        if (edit.kind === 'change line') lines[edit.at] = edit.line
        if (edit.kind === 'remove line') lines[edit.at] = undefined
        if (edit.kind === 'add line') lines.push(edit.line)
      }
      const texts = (some: readonly unknown[]) =>
        some
          .filter(Boolean)
          .map((line) => JSON.stringify(line))
          .sort()
      assert.deepEqual(texts(lines), texts(state.lines))
    }),
    { numRuns: 2_000 },
  )
})

test('on any menu, what its own words make can be priced, or what is missing is asked for', () => {
  fc.assert(
    fc.property(anyMenu, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (menu, picks) => {
      const some = indexMenu(menu)
      const known = compileLexicon(some)
      const options = menu.optionGroups.flatMap((group) => group.options)
      let state: BellaState = EMPTY_STATE
      for (const pick of picks) {
        const { name } = menu.items[pick % menu.items.length] ?? { name: '' }
        const option = options[pick % Math.max(options.length, 1)]?.name ?? 'nothing'
        const understood = understand(known, state, `two ${name} with ${option}, and ${pick % 7} ${option}`)
        state = understood.state
        const priced = priceCart(some, state.lines)
        if (!priced.ok && priced.refusal.code !== 'empty_cart') {
          assert.equal(priced.refusal.code, 'option_required')
          assert.equal(state.question?.kind, 'which option')
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('an endless utterance is cut, not waited for', () => {
  const startedMs = performance.now()
  for (const text of [
    'a latte and '.repeat(9_000),
    '7 '.repeat(10_000),
    'x'.repeat(100_000),
    '🥐'.repeat(50_000),
    'lattte '.repeat(20_000),
  ])
    understand(lexicon, EMPTY_STATE, text)
  const tookMs = performance.now() - startedMs
  assert.ok(tookMs < 1_000, `it took ${tookMs} ms`)
})
