import { expect } from '@playwright/test'
import { test } from './cafe.ts'
import { addToOrder, isPlacing, openOrder, placeAs, seeItReceived } from './customer.ts'

test('an answer that is lost, and a reload while it is asked for again, make one order', async ({ page, cafe }) => {
  const keys = new Set<string | undefined>()
  let lost = 0
  await page.route(isPlacing, async (route) => {
    keys.add(route.request().headers()['idempotency-key'])
    await route.fetch()
    lost += 1
    await route.abort('connectionreset')
  })
  await page.goto('/')
  await addToOrder(page, 'Latte')
  await openOrder(page)
  await placeAs(page, 'Ada')
  await expect(page.getByRole('heading', { name: 'Not placed yet: we keep trying' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stop trying' })).toHaveCount(0)
  await page.reload()
  await expect.poll(() => lost).toBeGreaterThan(1)
  await page.unroute(isPlacing)

  await seeItReceived(page)
  expect(await cafe.openOrders()).toHaveLength(1)
  expect(keys.size).toBe(1)
})

test('a reload before the café has answered makes one order', async ({ page, cafe }) => {
  let held = 0
  await page.route(isPlacing, async (route) => {
    held += 1
    if (held > 1) return route.continue()
    await route.fetch()
    await page.reload()
  })
  await page.goto('/')
  await addToOrder(page, 'Latte')
  await openOrder(page)
  await placeAs(page, 'Ada')
  await seeItReceived(page)
  expect(held).toBe(2)
  expect(await cafe.openOrders()).toHaveLength(1)
  await page.goto('/')
  await expect(page.getByRole('button', { name: /View order/ })).toHaveCount(0)
})

test('an order that a busy café turned away at its door may be given up', async ({ page, cafe }) => {
  await page.route(isPlacing, (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      headers: { 'Retry-After': '30' },
      body: JSON.stringify({ type: 'about:blank', title: 'busy', status: 503, code: 'overloaded' }),
    }),
  )
  await page.goto('/')
  await addToOrder(page, 'Latte')
  await openOrder(page)
  await placeAs(page, 'Ada')
  await page.getByRole('button', { name: 'Stop trying' }).click()
  await page.unroute(isPlacing)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Place order · / })).toBeVisible()
  expect(await cafe.openOrders()).toEqual([])
})
