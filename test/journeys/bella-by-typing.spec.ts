import { expect } from '@playwright/test'
import { area, standAtTheCounter, ticket } from './barista.ts'
import { askBella, log, orderInWords } from './bella.ts'
import { test } from './cafe.ts'

for (const [screen, viewport] of [
  ['a telephone', { width: 390, height: 844 }],
  ['a desk', { width: 1280, height: 800 }],
] as const)
  test.describe(() => {
    test.use({ viewport })

    test(`a whole order by typing only, on ${screen}: the barista has the ticket`, async ({ page, cafe }) => {
      const counter = await page.context().newPage()
      await counter.setViewportSize({ width: 1280, height: 800 })
      await standAtTheCounter(counter, cafe)

      await page.goto('/')
      await askBella(page)
      await expect(page.getByText('Bella, on this café’s own')).toBeVisible()
      const number = await orderInWords(page, 'Ada')

      const hers = ticket(area(counter, 'To make'), 'Ada')
      await expect(hers).toBeVisible()
      await expect(hers.getByText(String(number), { exact: true }).first()).toBeVisible()
      const [order, ...others] = await cafe.openOrders()
      expect(others).toEqual([])
      expect(order?.fulfilment).toBe('to_go')
      const made = order?.lines.map(({ name, sizeName, quantity, options }) => ({
        name: `${quantity} ${sizeName ?? ''} ${name}`,
        options: options.filter(({ isDefault }) => !isDefault).map((option) => option.name),
      }))
      expect(made).toHaveLength(3)
      expect(made).toContainEqual({ name: '1 Large Iced Latte', options: ['Oat milk'] })
      expect(made).toContainEqual({ name: '1  Croissant', options: [] })
      const hot = made?.find(({ name }) => name === '1 Large Latte')
      expect(hot?.options.toSorted()).toEqual(['Decaf', 'Extra shot', 'Oat milk'])

      await page.getByRole('link', { name: 'Follow your order' }).click()
      await expect(page.getByRole('heading', { name: 'We have your order' })).toBeVisible()
      await cafe.move(order?.orderId ?? '', 'preparing')
      await expect(page.getByRole('heading', { name: 'It is being made' })).toBeVisible()
    })
  })

test('a question is answered and nothing is ordered; an example is said by a tap', async ({ page }) => {
  await page.goto('/?bella')
  await page.getByRole('button', { name: /^“What is in the / }).click()
  await expect(log(page).getByText('Bella:')).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'View order' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^“/ })).toHaveCount(0)
})
