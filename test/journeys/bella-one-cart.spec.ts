import { expect } from '@playwright/test'
import { askBella, field, isMessage, log, sayTo, seePlaced, seeReadBack } from './bella.ts'
import { test } from './cafe.ts'
import { addToOrder } from './customer.ts'

test.use({ viewport: { width: 1280, height: 800 } })

test('taps and words are one cart: what is said is seen in the order, and what is tapped is read back', async ({
  page,
  cafe,
}) => {
  await page.goto('/')
  await addToOrder(page, 'Croissant')
  await askBella(page).catch(() => undefined)
  await sayTo(page, 'two large lattes for here')
  const order = page.getByRole('complementary').first()
  await expect(order.getByText('Latte', { exact: true })).toBeVisible()
  await expect(order.getByRole('radio', { name: 'For here' })).toBeChecked()
  await order.getByRole('button', { name: 'More: Quantity of Latte' }).click()
  await order.getByRole('button', { name: 'Remove Croissant' }).click()
  await order.getByRole('textbox', { name: 'Name to call out' }).fill('Grace')
  await sayTo(page, 'that’s all')
  await seeReadBack(page)
  await expect(page.getByRole('group', { name: 'Shall we make this?' })).toContainText('3×')

  // A tap after the total: there is nothing to say yes to until it is read back again.
  await order.getByRole('button', { name: 'Fewer: Quantity of Latte' }).click()
  await expect(page.getByRole('button', { name: 'Yes, place it' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Read it back again' }).click()
  await seeReadBack(page)
  await page.getByRole('button', { name: 'Yes, place it' }).click()
  await seePlaced(page)
  const [placed] = await cafe.openOrders()
  expect(placed).toMatchObject({ customer: { name: 'Grace' }, fulfilment: 'here' })
  expect(placed?.lines).toMatchObject([{ name: 'Latte', quantity: 2, sizeName: 'Large' }])
})

test('what is tapped while Bella is answering is kept', async ({ page }) => {
  await page.goto('/')
  await addToOrder(page, 'Latte')
  await page.getByRole('button', { name: /^Ask Bella/ }).click()
  let goOn = () => {}
  const held = new Promise<void>((resolve) => (goOn = resolve))
  await page.route(isMessage, async (route) => {
    await held
    await route.continue()
  })
  await sayTo(page, 'and two cold brews')
  const order = page.getByRole('complementary').first()
  await order.getByRole('button', { name: 'More: Quantity of Latte' }).click()
  await addToOrder(page, 'Croissant')
  goOn()
  await expect(order.getByText('Cold Brew', { exact: true })).toBeVisible()
  const quantityOf = (item: string) => order.getByRole('group', { name: `Quantity of ${item}` }).getByRole('status')
  await expect(quantityOf('Cold Brew')).toHaveText('2')
  await expect(quantityOf('Latte')).toHaveText('2')
  await expect(quantityOf('Croissant')).toHaveText('1')
  await expect(field(page)).toBeVisible()
  await expect(log(page)).toContainText('Cold Brew')
})
