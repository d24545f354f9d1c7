import { expect } from '@playwright/test'
import { area, order, standAtTheCounter, ticket } from './barista.ts'
import { test } from './cafe.ts'

test.use({ viewport: { width: 1280, height: 800 } })

test('one order from the queue to the counter by the keyboard alone', async ({ page, cafe }) => {
  await order(cafe, { name: 'Ada' })
  await order(cafe, { name: 'Grace', allergies: ['nuts'] })
  await standAtTheCounter(page, cafe)
  await expect(ticket(page, 'Grace')).toBeVisible()

  await page.keyboard.press('ArrowDown')
  await expect(ticket(page, 'Ada')).toBeFocused()
  await page.keyboard.press('j')
  await expect(ticket(page, 'Grace')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Read the allergies first.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'I have read the allergies' })).toBeFocused()
  await page.keyboard.press('a')
  await expect(ticket(page, 'Grace')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(ticket(area(page, 'Being made'), 'Grace')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(ticket(area(page, 'Ready'), 'Grace')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(ticket(page, 'Grace')).toHaveCount(0)
  await expect(ticket(page, 'Ada')).toBeFocused()

  await page.keyboard.press('u')
  await expect(ticket(area(page, 'Ready'), 'Grace')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(ticket(page, 'Grace')).toBeFocused()
})

test('a cancellation by keyboard, and letters that can be switched off', async ({ page, cafe }) => {
  await order(cafe, { name: 'Linus' })
  await standAtTheCounter(page, cafe)
  await expect(ticket(page, 'Linus')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: /^Cancel order/ })
  await dialog.getByLabel('In your own words').focus()
  // Letters are letters while somebody writes.
  await page.keyboard.type('cup broke, ask again?')
  await page.keyboard.press('Enter')
  await expect(ticket(page, 'Linus')).toHaveCount(0)
  await page.getByRole('button', { name: /^Finished/ }).click()
  await expect(page.getByText('cup broke, ask again?')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /single letters/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
