import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './cafe.ts'
import { addToOrder, openOrder, placeAs, seeItReceived } from './customer.ts'

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing on any screen of the customer, from telephone to desk', async ({ page, cafe }) => {
      await page.goto('/')
      await expect(page.getByRole('heading', { name: 'House favourites' })).toBeVisible()
      await findNothing(page, 'menu')
      await page.getByRole('searchbox').fill('xylophone')
      await expect(page.getByText(/We have nothing called/)).toBeVisible()
      await findNothing(page, 'search')
      await page.getByRole('searchbox').fill('')
      await page.getByRole('link', { name: 'Latte', exact: true }).first().click()
      await expect(page.getByRole('dialog', { name: 'Latte' })).toBeVisible()
      await findNothing(page, 'item')
      await page.getByRole('button', { name: /^Add · / }).click()
      await addToOrder(page, 'Croissant')
      await openOrder(page)
      await page.getByText('Allergies', { exact: true }).click()
      await page.getByRole('checkbox', { name: 'Milk' }).check()
      await expect(page.getByText('Contains Milk').first()).toBeVisible()
      await findNothing(page, 'order')
      await placeAs(page, 'Ada')
      const orderId = await seeItReceived(page)
      await findNothing(page, 'received')
      await cafe.move(orderId, 'preparing')
      await expect(page.getByRole('heading', { name: 'It is being made' })).toBeVisible()
      await cafe.move(orderId, 'ready')
      await expect(page.getByRole('heading', { name: 'It is ready!' })).toBeVisible()
      await findNothing(page, 'ready')
      await page.setViewportSize({ width: 1280, height: 800 })
      await findNothing(page, 'ready, wide')
      await page.goto('/')
      await expect(page.getByRole('heading', { name: 'House favourites' })).toBeVisible()
      await findNothing(page, 'menu, wide')
      await page.goto('/?order=unknown')
      await expect(page.getByRole('heading', { name: 'We cannot show this order' })).toBeVisible()
      await findNothing(page, 'unknown order')
    })

    test('axe finds nothing on the staff’s doors', async ({ page, cafe }) => {
      await page.goto('/board')
      await expect(page.getByRole('heading').first()).toBeVisible()
      await findNothing(page, 'board')
      await page.goto('/barista')
      await expect(page.getByRole('heading').first()).toBeVisible()
      await findNothing(page, 'barista, signed out')
      await page.goto(await cafe.print('link'))
      await expect(page.getByRole('heading').first()).toBeVisible()
      await findNothing(page, 'barista')
    })
  })

test('at 320 pixels and at double zoom nothing has to be scrolled sideways', async ({ page }) => {
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 640 })
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'House favourites' })).toBeVisible()
    const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    expect(tooWide, `${width} px`).toBeLessThanOrEqual(0)
  }
})

async function findNothing(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(said, screen).toEqual([])
}
