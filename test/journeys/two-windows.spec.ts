import { expect, type Page } from '@playwright/test'
import { standAtTheCounter, ticket } from './barista.ts'
import { test, type Cafe } from './cafe.ts'
import { addToOrder, openOrder, placeAs, seeItReceived } from './customer.ts'

for (const engine of ['sqlite', 'rqlite'] as const)
  test.describe(() => {
    test.use({ engine })

    test(`${engine}: an order is placed in one window and made in another, and each sees the other’s steps`, async ({
      page,
      cafe,
    }) => {
      const counter = await openCounter(page, cafe)
      await order(page, 'Latte', 'Ada')
      await makeAndHandOver(page, counter, 'Ada')
    })
  })

test.describe(() => {
  test.use({ engine: 'rqlite' })

  test('a cluster loses its leader in the middle: the order under way is placed once, and made', async ({
    page,
    cafe,
    cluster,
  }) => {
    const counter = await openCounter(page, cafe)
    await order(page, 'Latte', 'Ada')
    await expect(ticket(counter, 'Ada')).toBeVisible()

    await page.goto('/')
    await addToOrder(page, 'Croissant')
    await openOrder(page)
    const leader = await cluster?.leader()
    await leader?.kill()
    // Nobody leads for two or three seconds; the page asks on with one key until it has its answer.
    await placeAs(page, 'Grace')
    await seeItReceived(page)
    await expect(ticket(counter, 'Grace')).toBeVisible()
    expect(await cafe.openOrders()).toHaveLength(2)
    await makeAndHandOver(page, counter, 'Grace')

    await leader?.start()
    await cluster?.ready()
    await press(counter, 'Ada', 'Start')
    await press(counter, 'Ada', 'Ready')
  })
})

/** The second window, behind the counter. */
async function openCounter(page: Page, cafe: Cafe): Promise<Page> {
  const counter = await page.context().newPage()
  await counter.setViewportSize({ width: 1024, height: 768 })
  await standAtTheCounter(counter, cafe)
  return counter
}

async function order(page: Page, item: string, name: string): Promise<void> {
  await page.goto('/')
  await addToOrder(page, item)
  await openOrder(page)
  await placeAs(page, name)
  await seeItReceived(page)
}

async function makeAndHandOver(page: Page, counter: Page, name: string): Promise<void> {
  await press(counter, name, 'Start')
  await expect(page.getByRole('heading', { name: 'It is being made' })).toBeVisible()
  await press(counter, name, 'Ready')
  await expect(page.getByRole('heading', { name: 'It is ready!' })).toBeVisible()
  await press(counter, name, 'Handed over')
  await expect(page.getByRole('heading', { name: 'Enjoy!' })).toBeVisible()
}

function press(counter: Page, name: string, step: 'Start' | 'Ready' | 'Handed over'): Promise<void> {
  return ticket(counter, name)
    .getByRole('button', { name: new RegExp(`^${step}`) })
    .click()
}
