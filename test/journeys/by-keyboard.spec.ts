import { expect, type Page } from '@playwright/test'
import { test } from './cafe.ts'
import { seeItReceived } from './customer.ts'

test('a whole order by keyboard alone', async ({ page, cafe }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'House favourites' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')

  await tabTo(page, 'searchbox', 'Search the menu')
  await page.keyboard.type('flat whit')
  await expect(page.getByRole('heading', { name: /found/ })).toBeAttached()
  await tabTo(page, 'link', 'Flat White')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Flat White' })).toBeVisible()
  await tabTo(page, 'radio', /^Whole milk/)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: /^Skim milk/ })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Flat White' })).toBeFocused()

  await page.keyboard.press('Enter')
  await tabTo(page, 'button', /^Add · /)
  await page.keyboard.press('Enter')
  await tabTo(page, 'button', /View order/)
  await page.keyboard.press('Enter')
  await tabTo(page, 'textbox', 'Name to call out')
  await page.keyboard.type('Ada')
  await page.keyboard.press('Enter')

  await seeItReceived(page)
  expect(await cafe.openOrders()).toHaveLength(1)
})

/** Goes on by Tab until there; a customer who cannot get there would give up too. */
async function tabTo(page: Page, role: 'button' | 'link' | 'radio' | 'searchbox' | 'textbox', name: string | RegExp) {
  const wanted = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first()
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${role} ${String(name)}`)
}
