import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { PATHS } from '../../contract/paths.ts'
import { order, standAtTheCounter, ticket } from './barista.ts'
import { test } from './cafe.ts'

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing on any screen of the barista, from telephone to desk', async ({ page, cafe }) => {
      await page.goto(`${PATHS.baristaPage}?link=used`)
      await expect(page.getByText('That link was used already')).toBeVisible()
      await findNothing(page, 'signed out')
      await standAtTheCounter(page, cafe)
      await findNothing(page, 'nothing to do')
      const { orderId } = await order(cafe, { name: 'Ada', allergies: ['milk'] })
      await order(cafe, { name: 'Grace', allergies: ['milk', 'kiwi'] })
      await order(cafe, { name: 'Linus' })
      await cafe.move(orderId, 'preparing')
      await expect(ticket(page, 'Linus')).toBeVisible()
      await findNothing(page, 'telephone')
      await page.getByRole('button', { name: 'All day' }).click()
      await findNothing(page, 'all day, telephone')
      await page.keyboard.press('Escape')
      for (const viewport of [
        { width: 1024, height: 768 },
        { width: 1440, height: 900 },
      ]) {
        await page.setViewportSize(viewport)
        await ticket(page, 'Linus')
          .getByRole('button', { name: /^(Start|Ready)/ })
          .click()
        await findNothing(page, `${viewport.width} px`)
      }
      await page.getByRole('button', { name: 'All day' }).click()
      await page.getByRole('radio', { name: 'Kitchen' }).check()
      await findNothing(page, 'all day, kitchen')
      await page.getByRole('radio', { name: 'All' }).check()
      await ticket(page, 'Grace')
        .getByRole('button', { name: /^Cancel/ })
        .click()
      await findNothing(page, 'cancel')
      await page.getByRole('radio', { name: 'Sold out' }).check()
      await findNothing(page, 'cancel, with a reason')
      await page.getByRole('button', { name: 'Cancel the order' }).click()
      await page.getByRole('button', { name: 'Finished' }).click()
      await findNothing(page, 'finished')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Keys' }).click()
      await findNothing(page, 'keys')
    })
  })

test('a small telephone shows every area without moving sideways', async ({ page, cafe }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await order(cafe, { name: 'Wolfeschlegelsteinhausenbergerdorff', allergies: ['milk'] })
  await standAtTheCounter(page, cafe)
  await expect(ticket(page, 'Wolfeschlegelsteinhausenbergerdorff')).toBeVisible()
  for (const name of ['Being made', 'Ready', 'To make']) {
    await page.getByRole('radio', { name: new RegExp(name) }).check()
    await expect(page.getByRole('region', { name })).toBeVisible()
    const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    expect(tooWide, name).toBeLessThanOrEqual(0)
  }
})

async function findNothing(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(said, screen).toEqual([])
}
