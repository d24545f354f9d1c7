import { expect } from '@playwright/test'
import { PATHS } from '../../contract/paths.ts'
import { area, order, standAtTheCounter, ticket } from './barista.ts'
import { test } from './cafe.ts'

test.use({ viewport: { width: 1280, height: 800 } })

const moves = `**${PATHS.moves('*')}`

test('what is tapped without a network is kept over a reload, and sent in order when it is back', async ({
  page,
  cafe,
}) => {
  await order(cafe, { name: 'Ada' })
  await order(cafe, { name: 'Grace' })
  await standAtTheCounter(page, cafe)
  await page.route(moves, (route) => route.abort())
  await ticket(page, 'Ada')
    .getByRole('button', { name: /^Start/ })
    .click()
  await ticket(page, 'Ada')
    .getByRole('button', { name: /^Ready/ })
    .click()
  await ticket(page, 'Grace')
    .getByRole('button', { name: /^Start/ })
    .click()
  await expect(ticket(area(page, 'Ready'), 'Ada').getByText('Waiting to be sent')).toBeVisible()
  await expect(page.getByText('3 taps wait to be sent.')).toBeVisible()

  await page.reload()
  await expect(ticket(area(page, 'Ready'), 'Ada')).toBeVisible()
  expect((await cafe.openOrders()).map(({ status }) => status)).toEqual(['pending', 'pending'])

  await page.unroute(moves)
  await expect.poll(async () => (await cafe.openOrders()).map(({ status }) => status)).toEqual(['ready', 'preparing'])
  await expect(page.getByText(/waits? to be sent/i)).toHaveCount(0)
  await expect(page.getByText(/somebody else/)).toHaveCount(0)
})

test('a move whose answer was lost is done once, and nobody else is blamed for it', async ({ page, cafe }) => {
  await order(cafe, { name: 'Ada' })
  await standAtTheCounter(page, cafe)
  let lost = 0
  await page.route(moves, async (route) => {
    const answer = await route.fetch()
    lost += 1
    if (lost > 1) return route.fulfill({ response: answer })
    return route.abort()
  })
  await ticket(page, 'Ada')
    .getByRole('button', { name: /^Start/ })
    .click()
  await expect.poll(() => lost).toBe(2)
  await expect(ticket(area(page, 'Being made'), 'Ada')).toBeVisible()
  await expect(page.getByText(/somebody else/)).toHaveCount(0)
  expect((await cafe.openOrders()).map(({ status }) => status)).toEqual(['preparing'])
})

test('a screen that was cut off hears everything it missed, once, and says meanwhile that it is old', async ({
  page,
  cafe,
}) => {
  let cut = true
  await page.route(`**${PATHS.queueEvents}*`, (route) => (cut ? route.abort() : route.continue()))
  await standAtTheCounter(page, cafe)
  const placed = await order(cafe, { name: 'Ada' })
  await order(cafe, { name: 'Grace' })
  await cafe.move(placed.orderId, 'preparing')
  await expect(page.getByText(/No connection. This is the queue as it was at/)).toBeVisible()
  cut = false
  await expect(ticket(area(page, 'Being made'), 'Ada')).toHaveCount(1)
  await expect(ticket(area(page, 'To make'), 'Grace')).toHaveCount(1)
  await expect(page.getByText(/No connection. This is/)).toHaveCount(0, { timeout: 20_000 })
})
