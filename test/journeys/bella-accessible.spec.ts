import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { askBella, field, FIRST_WORDS, isMessage, log, sayTo, seePlaced, seeReadBack, seeSoFar } from './bella.ts'
import { test } from './cafe.ts'

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ])
    test.describe(`${viewport.width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } })

      test('axe finds nothing in any state of the conversation', async ({ page }) => {
        await page.goto('/')
        await askBella(page)
        await findNothing(page, 'greeting')
        await sayTo(page, FIRST_WORDS)
        await expect(page.getByRole('button', { name: 'That’s everything' })).toBeVisible()
        await findNothing(page, 'lines that have just come')
        await page.route(isMessage, (route) => route.abort())
        await sayTo(page, 'that’s all')
        await expect(page.getByText(/The café cannot be reached just now/)).toBeVisible()
        await findNothing(page, 'out of reach')
        await page.unroute(isMessage)
        await expect(log(page).getByText(/What name/)).toBeVisible()
        await sayTo(page, 'Ada')
        await seeReadBack(page)
        await findNothing(page, 'total')
        await sayTo(page, 'yes')
        await seePlaced(page)
        await findNothing(page, 'placed')
      })
    })

test('a small telephone: nothing has to be scrolled sideways, and Bella’s button never covers the order', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Add Croissant', exact: true }).first().click()
  const [ask, order] = await Promise.all([
    page.getByRole('button', { name: /^Ask Bella/ }).boundingBox(),
    page.getByRole('button', { name: /View order/ }).boundingBox(),
  ])
  if (!ask || !order) throw new Error('a button is not there')
  expect(ask.y + ask.height <= order.y || ask.x + ask.width <= order.x).toBe(true)
  await page.getByRole('button', { name: /^Ask Bella/ }).click()
  await sayTo(page, 'a large latte with oat milk for here')
  await seeSoFar(page, '2 items')
  // What can scroll, and does so sideways. What is only for ears is one pixel wide.
  const tooWide = await page.evaluate<number>(
    `Math.max(0, ...[document.documentElement, ...document.querySelectorAll('dialog, dialog *')]
      .filter((one) => one.clientWidth > 1 && getComputedStyle(one).overflowX !== 'visible')
      .map((one) => one.scrollWidth - one.clientWidth))`,
  )
  expect(tooWide).toBeLessThanOrEqual(1)
})

test('a whole order by keyboard alone: Escape closes the drawer and gives the focus back', async ({ page, cafe }) => {
  await page.goto('/')
  const ask = page.getByRole('button', { name: /^Ask Bella/ })
  await expect(ask).toBeVisible()
  await tabTo(ask)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Bella' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(ask).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(log(page).getByText('What can I get you?')).toBeVisible()

  await tabTo(field(page))
  await page.keyboard.type('a latte')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('and a croissant to go')
  await expect(field(page)).toHaveValue('a latte\nand a croissant to go')
  await page.keyboard.press('Enter')
  await seeSoFar(page, '2 items')
  await tabTo(page.getByRole('button', { name: 'That’s everything' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(log(page).getByText(/What name/)).toBeVisible()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Ada')
  await page.keyboard.press('Enter')
  await seeReadBack(page)
  await tabTo(page.getByRole('button', { name: 'Yes, place it' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await seePlaced(page)
  expect(await cafe.openOrders()).toHaveLength(1)
})

/** Goes on by Tab until there; a customer who cannot get there would give up too. */
async function tabTo(wanted: Locator, key = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await wanted.and(wanted.page().locator(':focus')).count()) > 0) return
    await wanted.page().keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${String(wanted)}`)
}

async function findNothing(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(said, screen).toEqual([])
}
