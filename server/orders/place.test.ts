import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsInBooks } from '../../test/fixtures/books.ts'
import { largeOatLatte, line } from '../../test/fixtures/cart.ts'
import { testClock } from '../../test/fixtures/clock.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { openShop } from '../../test/fixtures/open-shop.ts'
import { placed, quoted, refusedToPlace } from '../../test/fixtures/sell.ts'
import { readTicket } from './read-order.ts'

const HOUR_MS = 3_600_000

for (const engine of ENGINES) {
  test(`${engine}: what was quoted is what is placed and what the ticket says`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const offer = quoted(shop, [{ ...largeOatLatte, quantity: 2, note: 'not too hot' }, line('croissant')])
    const order = await placed(shop, 'key-of-ada', {
      quote: offer.quote,
      customer: { name: '  Ada   Lovelace ' },
      allergies: ['nuts', 'strawberries', 'nuts'],
    })
    const { orderId, token, version, ...told } = order
    assert.deepEqual(told, { number: 1, status: 'pending', totalCents: offer.totalCents, promise: offer.promise })
    assert.ok(shop.tokenSigner.verify(orderId, token))
    const ticket = await readTicket(shop, orderId, version)
    assert.ok(ticket)
    assert.deepEqual(ticket.lines, offer.lines)
    assert.deepEqual(ticket.customer, { name: 'Ada Lovelace' })
    assert.deepEqual(ticket.allergies, ['nuts', 'strawberries'])
    assert.deepEqual(
      [ticket.subtotalCents, ticket.taxCents, ticket.totalCents, ticket.fulfilment, ticket.version],
      [offer.subtotalCents, offer.taxCents, offer.totalCents, 'here', version],
    )
  })

  test(`${engine}: orders of a day are numbered 1, 2, 3, and the next day begins at 1 again`, async (t) => {
    const clock = testClock()
    const shop = await openShop(t, await emptyDatabase(t, engine), { clock })
    const numbers: number[] = []
    const placeAt = async (hour: number) => {
      numbers.push((await placed(shop, `key-at-hour-${hour}`)).number)
    }
    await placeAt(9)
    clock.advance(14 * HOUR_MS) // 23:00 in New York, the next day in London
    await placeAt(23)
    clock.advance(HOUR_MS)
    await placeAt(24)
    await placeAt(24.1)
    assert.deepEqual(numbers, [1, 2, 1, 2])
    assert.deepEqual(await faultsInBooks(shop.store), [])
  })

  test(`${engine}: orders that come in at once are numbered without gaps, refused ones take no number`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const { quote } = quoted(shop, [largeOatLatte, line('tea', 3)])
    const orders = await Promise.all(
      Array.from({ length: 60 }, async (_, at) =>
        at % 3 === 0
          ? refusedToPlace(shop, `key-number-${at}`, { quote: `${quote}x` })
          : placed(shop, `key-number-${at}`, { quote }),
      ),
    )
    const numbers = orders.flatMap((order) => ('number' in order ? [Number(order.number)] : [])).sort((a, b) => a - b)
    assert.deepEqual(
      numbers,
      Array.from({ length: 40 }, (_, at) => at + 1),
    )
    assert.deepEqual(await faultsInBooks(shop.store), [])
  })
}
