import { expect } from '@playwright/test'
import { test } from './cafe.ts'
import { addToOrder } from './customer.ts'

test.use({ serviceWorkers: 'allow' })

test('without a network the menu can be read, and says how old it is', async ({ page, context }) => {
  await page.goto('/')
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  // The worker sees the menu from the second visit on.
  await page.reload()
  await expect(page.getByRole('heading', { name: 'House favourites' })).toBeVisible()

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText(/You are offline. This is the menu as it was at/)).toBeVisible()
  await page.getByRole('link', { name: 'Latte', exact: true }).first().click()
  await expect(page.getByRole('dialog', { name: 'Latte' })).toBeVisible()
  await page.keyboard.press('Escape')
  await addToOrder(page, 'Latte')
  await page.getByRole('button', { name: /View order/ }).click()
  await expect(page.getByText('The total comes as soon as there is a connection.')).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByRole('button', { name: /^Place order · / })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/You are offline/)).toHaveCount(0, { timeout: 20_000 })
})
