import { expect } from '@playwright/test'
import type { QuoteReply } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import { formatCents } from '../../domain/money/cents.ts'
import { test } from './cafe.ts'
import { addToOrder, openOrder, placeAs, seeItReceived } from './customer.ts'

test('a tapped order is made, and its customer sees each step without asking', async ({ page, cafe }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Latte', exact: true }).first().click()
  await page.getByRole('radio', { name: /^Oat milk/ }).check()
  await page.getByRole('radio', { name: /^Large/ }).check()
  await page.getByRole('button', { name: 'More: Vanilla syrup' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: /^Milk$/ })).toHaveCount(0)
  await page.getByRole('button', { name: /^Add · / }).click()
  await addToOrder(page, 'Croissant')
  await openOrder(page)
  await page.getByText('Allergies', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Tree nuts' }).check()
  await placeAs(page, 'Ada')
  const orderId = await seeItReceived(page)

  const [ticket] = await cafe.openOrders()
  expect(ticket).toMatchObject({ orderId, customer: { name: 'Ada' }, allergies: ['nuts'] })
  await cafe.move(orderId, 'preparing')
  await expect(page.getByRole('heading', { name: 'It is being made' })).toBeVisible()
  await cafe.move(orderId, 'ready')
  await expect(page.getByRole('heading', { name: 'It is ready!' })).toBeVisible()
  await expect(page).toHaveTitle(new RegExp(`#${ticket?.number} Ready`))
  await page.reload()
  await expect(page.getByRole('heading', { name: 'It is ready!' })).toBeVisible()
  await cafe.move(orderId, 'completed')
  await expect(page.getByRole('heading', { name: 'Enjoy!' })).toBeVisible()
})

test('the total on the page is the total that the café asked and charged', async ({ page, cafe }) => {
  await page.goto('/')
  await addToOrder(page, 'Cappuccino')
  await addToOrder(page, 'Avocado Toast')
  const answer = page.waitForResponse((response) => new URL(response.url()).pathname === PATHS.quotes)
  await openOrder(page)
  const quote = (await (await answer).json()) as QuoteReply
  const total = formatCents(quote.totalCents, 'USD')
  await expect(page.getByTestId('total')).toHaveText(total)
  await placeAs(page, 'Grace')
  await seeItReceived(page)
  await expect(page.getByText(total)).toBeVisible()
  expect((await cafe.openOrders())[0]?.totalCents).toBe(quote.totalCents)
})

test('an order that nobody has begun can be cancelled, and says so', async ({ page, cafe }) => {
  await page.goto('/')
  await addToOrder(page, 'Cold Brew')
  await openOrder(page)
  await placeAs(page, 'Linus')
  await seeItReceived(page)
  await page.getByRole('button', { name: 'Cancel the order' }).click()
  await page.getByRole('button', { name: 'Yes, cancel it' }).click()
  await expect(page.getByRole('heading', { name: 'This order was cancelled' })).toBeVisible()
  expect(await cafe.openOrders()).toEqual([])
})
