import { expect, type Page } from '@playwright/test'
import { PATHS } from '../../contract/paths.ts'

/** What a customer does on the page, as they would say it. */
export async function addToOrder(page: Page, item: string): Promise<void> {
  await page
    .getByRole('button', { name: `Add ${item}`, exact: true })
    .first()
    .click()
}

export async function openOrder(page: Page): Promise<void> {
  await page.getByRole('button', { name: /View order/ }).click()
  await expect(page.getByRole('dialog', { name: 'Your order' })).toBeVisible()
}

export async function placeAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name to call out').fill(name)
  await page.getByRole('button', { name: /^Place order · / }).click()
}

/** The order's page once it is placed; answers with the order's id. */
export async function seeItReceived(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'We have your order' })).toBeVisible({ timeout: 30_000 })
  const orderId = new URL(page.url()).searchParams.get('order')
  if (!orderId) throw new Error('the address names no order')
  return orderId
}

export const isPlacing = (url: URL) => url.pathname === PATHS.orders
