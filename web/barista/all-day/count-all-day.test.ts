import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { indexMenu } from '../../../domain/menu/menu-index.ts'
import { STATUSES } from '../../../domain/order/status.ts'
import { defaultMenu } from '../../../test/arbitraries/default-menu.ts'
import { aLine, aTicket } from '../a-ticket.ts'
import { countAllDay } from './count-all-day.ts'

const index = indexMenu(defaultMenu)
const oat = { optionId: 'oat', name: 'Oat milk', quantity: 1, amount: 'regular', cents: 70, isDefault: false } as const
const whole = { ...oat, optionId: 'whole', name: 'Whole milk', cents: 0, isDefault: true }

test('one item made in several ways is counted as a whole and each way by itself, the most first', () => {
  const counted = countAllDay(index, [
    aTicket({
      lines: [aLine({ sizeName: 'Large', options: [oat] }), aLine({ itemId: 'croissant', name: 'Croissant' })],
    }),
    aTicket({ status: 'preparing', lines: [aLine({ sizeName: 'Medium', options: [whole], quantity: 3 })] }),
    aTicket({ lines: [aLine({ sizeName: 'Medium', options: [whole] })] }),
  ])
  assert.deepEqual(counted, [
    {
      stationId: 'bar',
      count: 5,
      items: [
        {
          itemId: 'latte',
          name: 'Latte',
          count: 5,
          variants: [
            { words: 'Medium', withNote: false, count: 4 },
            { words: 'Large, Oat milk', withNote: false, count: 1 },
          ],
        },
      ],
    },
    {
      stationId: 'counter',
      count: 1,
      items: [
        { itemId: 'croissant', name: 'Croissant', count: 1, variants: [{ words: '', withNote: false, count: 1 }] },
      ],
    },
  ])
})

test('a line with a note is not one like the others', () => {
  const [bar] = countAllDay(index, [aTicket({ lines: [aLine(), aLine({ note: 'extra hot' })] })])
  assert.deepEqual(bar?.items[0]?.variants, [
    { words: '', withNote: false, count: 1 },
    { words: '', withNote: true, count: 1 },
  ])
})

test('what is off the menu is counted too, last', () => {
  const tickets = [aTicket({ lines: [aLine({ itemId: 'eggnog', name: 'Eggnog' }), aLine()] })]
  assert.deepEqual(
    countAllDay(index, tickets).map(({ stationId }) => stationId),
    ['bar', undefined],
  )
})

test('every thing of every open ticket is counted once, and of the others none', () => {
  const line = fc.record({
    itemId: fc.constantFrom('latte', 'mocha', 'croissant', 'x'),
    quantity: fc.integer({ min: 1, max: 50 }),
  })
  const ticket = fc.record({ status: fc.constantFrom(...STATUSES), lines: fc.array(line.map(aLine), { maxLength: 5 }) })
  fc.assert(
    fc.property(fc.array(ticket.map(aTicket)), (tickets) => {
      const open = tickets.filter(({ status }) => status === 'pending' || status === 'preparing')
      const wanted = open.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0)
      const stations = countAllDay(index, tickets)
      const items = stations.flatMap((station) => station.items)
      const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0)
      assert.equal(sum(stations), wanted)
      assert.equal(sum(items), wanted)
      assert.equal(sum(items.flatMap(({ variants }) => variants)), wanted)
    }),
  )
})
