import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { countOrders } from '../../test/fixtures/books.ts'
import { line } from '../../test/fixtures/cart.ts'
import { emptyDatabase } from '../../test/fixtures/database.ts'
import { openShop, type TestShop } from '../../test/fixtures/open-shop.ts'
import { placed, quoted, refusedToPlace } from '../../test/fixtures/sell.ts'
import { sealQuote, type QuoteTerms } from './signed-quote.ts'

const FORGED: Readonly<Record<string, (shop: TestShop, quote: string) => string>> = {
  'a lower total': (_, quote) => withTerms(quote, { totalCents: 1 }),
  'a later end': (_, quote) => withTerms(quote, { expiresAtMs: Number.MAX_SAFE_INTEGER }),
  'more for the same price': (_, quote) => withTerms(quote, { lines: [line('club-sandwich', 9)] }),
  'a letter changed in the middle': (_, quote) => flip(quote, quote.indexOf('.') + 20),
  'a letter changed in its signature': (_, quote) => flip(quote, quote.lastIndexOf('.') + 5),
  'its signature cut off': (_, quote) => quote.slice(0, quote.lastIndexOf('.') + 1),
  'no signature': (_, quote) => quote.slice(0, quote.lastIndexOf('.')),
  'the signature of an order token': (shop, quote) => sealQuote(shop.tokenSigner, termsOf(quote)),
  'another version': (_, quote) => quote.replace('v1.', 'v2.'),
  'a letter more': (_, quote) => `${quote}A`,
  'nothing but dots': () => '...',
  'no sense': () => 'eyJhbGciOiJub25lIn0',
}

for (const [what, forge] of Object.entries(FORGED))
  test(`a quote with ${what} is no quote of this café, and nothing is placed`, async (t) => {
    const shop = await openTestShop(t)
    const { quote } = quoted(shop)
    const refusal = await refusedToPlace(shop, 'key-of-a-forger', { quote: forge(shop, quote) })
    assert.deepEqual(refusal, { code: 'quote_invalid', field: 'quote' })
    assert.equal(await countOrders(shop.store), 0)
  })

test('another café’s quote is refused, whether or not it signs with the same secret', async (t) => {
  const database = await emptyDatabase(t, 'sqlite')
  const shop = await openShop(t, database)
  for (const other of [{ cafeId: 'other-cafe' }, { secret: 'the secret of another café altogether' }]) {
    const { quote } = quoted(await openShop(t, database, other))
    assert.equal((await refusedToPlace(shop, 'key-of-a-stranger', { quote })).code, 'quote_invalid')
  }
  assert.equal(await countOrders(shop.store), 0)
})

test('another server of the same café honours the quote', async (t) => {
  const database = await emptyDatabase(t, 'sqlite')
  const { quote } = quoted(await openShop(t, database))
  assert.equal((await placed(await openShop(t, database), 'key-of-a-walker', { quote })).number, 1)
})

function openTestShop(t: TestContext): Promise<TestShop> {
  return emptyDatabase(t, 'sqlite').then((database) => openShop(t, database))
}

function termsOf(quote: string): QuoteTerms {
  const [, terms = ''] = quote.split('.')
  return JSON.parse(Buffer.from(terms, 'base64url').toString()) as QuoteTerms
}

function withTerms(quote: string, change: Partial<QuoteTerms>): string {
  const [version = '', , signature = ''] = quote.split('.')
  const terms = Buffer.from(JSON.stringify({ ...termsOf(quote), ...change })).toString('base64url')
  return [version, terms, signature].join('.')
}

function flip(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
}
