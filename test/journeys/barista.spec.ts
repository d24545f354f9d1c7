import { expect } from '@playwright/test'
import { PATHS } from '../../contract/paths.ts'
import { area, order, standAtTheCounter, ticket } from './barista.ts'
import { test } from './cafe.ts'

test.use({ viewport: { width: 1280, height: 800 } })

test('without a session the page says how to get one, and a used link says that it was used', async ({
  page,
  cafe,
}) => {
  await page.goto(PATHS.baristaPage)
  await expect(page.getByRole('heading', { name: 'This is for those behind the counter' })).toBeVisible()
  await expect(page.getByText('bin/cafe link')).toBeVisible()
  await page.goto(cafe.signInLink)
  await expect(page.getByText('That link was used already')).toBeVisible()
})

test('two screens show the same queue, at once', async ({ page, context, browser, cafe }) => {
  await standAtTheCounter(page, cafe)
  const other = await (await browser.newContext({ storageState: await context.storageState() })).newPage()
  await other.setViewportSize({ width: 1280, height: 800 })
  await other.goto(cafe.url + PATHS.baristaPage)
  await expect(other.getByText('Nothing to make')).toBeVisible()

  await order(cafe, { name: 'Ada' })
  for (const screen of [page, other]) await expect(ticket(area(screen, 'To make'), 'Ada')).toBeVisible()
  await expect(page.getByText(/New order \d+ for Ada/)).toBeAttached()

  await ticket(page, 'Ada')
    .getByRole('button', { name: /^Start/ })
    .click()
  await expect(ticket(area(other, 'Being made'), 'Ada')).toBeVisible()
  await ticket(other, 'Ada')
    .getByRole('button', { name: /^Ready/ })
    .click()
  await expect(ticket(area(page, 'Ready'), 'Ada')).toBeVisible()
  await ticket(page, 'Ada')
    .getByRole('button', { name: /^Handed over/ })
    .click()
  for (const screen of [page, other]) await expect(ticket(screen, 'Ada')).toHaveCount(0)
})

test('an order with allergies cannot be started before they are read', async ({ page, cafe }) => {
  const { orderId } = await order(cafe, { name: 'Grace', allergies: ['milk', 'strawberries'] })
  await standAtTheCounter(page, cafe)
  const hers = ticket(page, 'Grace')
  await expect(hers.getByText('Milk · “strawberries”')).toBeVisible()
  await expect(hers.getByText('Contains Milk')).toBeVisible()
  await expect(hers.getByRole('button', { name: /^Start/ })).toHaveCount(0)
  const refused = await cafe.staff.post(PATHS.moves(orderId), { data: { to: 'preparing' } })
  expect(await refused.json()).toMatchObject({ code: 'allergies_not_acknowledged' })

  await hers.getByRole('button', { name: 'I have read the allergies' }).click()
  await hers.getByRole('button', { name: /^Start/ }).click()
  await expect(ticket(area(page, 'Being made'), 'Grace').getByText('Allergies read')).toBeVisible()
  await expect.poll(async () => (await cafe.openOrders())[0]?.allergiesAcknowledged).toBe(true)
})

test('every step can be taken back: on the ticket, right after, and from what is finished', async ({ page, cafe }) => {
  await order(cafe, { name: 'Linus' })
  await standAtTheCounter(page, cafe)
  await ticket(page, 'Linus')
    .getByRole('button', { name: /^Start/ })
    .click()
  await ticket(area(page, 'Being made'), 'Linus').getByRole('button', { name: /^Undo/ }).click()
  await expect(ticket(area(page, 'To make'), 'Linus')).toBeVisible()

  await ticket(page, 'Linus')
    .getByRole('button', { name: /^Cancel/ })
    .click()
  const dialog = page.getByRole('dialog', { name: /^Cancel order/ })
  await dialog.getByRole('radio', { name: 'Ordered twice' }).check()
  await dialog.getByRole('button', { name: 'Cancel the order' }).click()
  await expect(ticket(page, 'Linus')).toHaveCount(0)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(ticket(area(page, 'To make'), 'Linus')).toBeVisible()

  for (const step of [/^Start/, /^Ready/, /^Handed over/])
    await ticket(page, 'Linus').getByRole('button', { name: step }).click()
  // A screen that was just opened can take it back as well.
  await page.reload()
  await page.getByRole('button', { name: 'Finished' }).click()
  await page.getByRole('button', { name: /^Bring back/ }).click()
  await page.keyboard.press('Escape')
  await expect(ticket(area(page, 'Ready'), 'Linus')).toBeVisible()
  await expect.poll(async () => (await cafe.openOrders()).map(({ status }) => status)).toEqual(['ready'])
})

test('of two baristas at one ticket the second is told, and sees where it is', async ({ page, cafe }) => {
  const { orderId } = await order(cafe, { name: 'Alan' })
  // This screen hears nothing of what others do.
  await page.route(`**${PATHS.queueEvents}*`, (route) => route.abort())
  await standAtTheCounter(page, cafe)
  await cafe.move(orderId, 'preparing')
  await ticket(area(page, 'To make'), 'Alan')
    .getByRole('button', { name: /^Start/ })
    .click()
  await expect(page.getByText(/somebody else was first. It is being made now/)).toBeVisible()
  await expect(ticket(area(page, 'Being made'), 'Alan')).toBeVisible()
})

test('a station sees its own work; the counts say what is still to be made', async ({ page, cafe }) => {
  const lines = [
    { itemId: 'latte', quantity: 2, sizeId: 'large', options: [{ optionId: 'oat', amount: 'light' as const }] },
    { itemId: 'club-sandwich', quantity: 1, options: [], note: 'cut in four' },
  ]
  await order(cafe, { name: 'Hedy', lines })
  await order(cafe, { name: 'Annie' })
  await standAtTheCounter(page, cafe)
  await page.getByRole('button', { name: 'All day' }).click()
  const counts = page.getByRole('complementary', { name: 'All day' })
  await expect(counts.getByRole('listitem').filter({ hasText: 'Latte' }).first()).toContainText('3')
  await expect(counts.getByText('Large, light oat milk')).toBeVisible()

  await page.getByRole('radio', { name: 'Kitchen' }).check()
  await expect(ticket(page, 'Annie')).toHaveCount(0)
  await expect(ticket(page, 'Hedy').getByText('cut in four')).toBeVisible()
  await expect(ticket(page, 'Hedy').getByText('At Bar')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Kitchen' })).toBeChecked()
})
