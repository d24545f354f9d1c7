import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { PATHS } from '../../contract/paths.ts'
import { test } from './cafe.ts'
import { addToOrder, openOrder, placeAs, seeItReceived } from './customer.ts'

const withOrder = (page: Page) => page.getByRole('region', { name: 'Something with it?' })
const forYou = (page: Page) => page.getByRole('region', { name: 'For you' })
const inOrder = (page: Page) => page.getByRole('dialog', { name: 'Your order' }).getByRole('listitem')

test('who orders the same twice is offered the usual: one tap, and back again', async ({ page }) => {
  await page.goto('/')
  await expect(forYou(page)).toHaveCount(0)
  for (let time = 0; time < 2; time++) {
    await page.goto('/')
    await addToOrder(page, 'Latte')
    await addToOrder(page, 'Croissant')
    await openOrder(page)
    await placeAs(page, 'Ada')
    await seeItReceived(page)
  }
  await page.getByRole('link', { name: /Brew & Byte/ }).click()
  const usual = forYou(page).getByRole('button', { name: /^Your usual: Latte, Croissant, adds \$8\.50$/ })
  await expect(usual).toBeVisible()
  await expect(forYou(page).getByRole('button', { name: /Repeat my last order/ })).toHaveCount(0)
  await stillStands(page, async () => {
    await usual.click()
    await expect(page.getByRole('button', { name: /View order.*2 items/ })).toBeVisible()
  })
  await expect(page.getByRole('status').filter({ hasText: 'In your order: Your usual' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: /View order/ })).toHaveCount(0)
  await usual.click()
  await openOrder(page)
  await expect(page.getByTestId('total')).toHaveText('$9.10')
  await placeAs(page, 'Ada')
  await seeItReceived(page)
})

test('what goes with the order is there to be tapped, by keyboard too, and each price is right', async ({ page }) => {
  const taken = page.waitForRequest((request) => new URL(request.url()).pathname === PATHS.suggestionsTaken)
  await page.goto('/')
  await addToOrder(page, 'Latte')
  await openOrder(page)
  await expect(page.getByTestId('total')).toHaveText('$5.35')
  const larger = withOrder(page).getByRole('button', { name: 'Make it large, adds $0.75' })
  await larger.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('total')).toHaveText('$6.15')
  expect((await taken).postDataJSON()).toMatchObject({ kind: 'variation' })
  await expect(withOrder(page)).toBeFocused()
  await expect(inOrder(page).filter({ hasText: 'Large' }).first()).toBeVisible()
  await expect(larger).toHaveCount(0)
  // The page's own words stand behind the sheet; the sheet's are in front, and can be pressed.
  await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByTestId('total')).toHaveText('$5.35')
  await expect(larger).toBeVisible()
})

test('with an allergy nothing is put forward that holds it, and in one’s own words nothing at all', async ({
  page,
}) => {
  await page.goto('/')
  await addToOrder(page, 'Tea')
  await openOrder(page)
  await expect(
    withOrder(page)
      .getByRole('button', { name: /Cappuccino|Latte/ })
      .first(),
  ).toBeVisible()
  await page.getByText('Allergies', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Milk' }).check()
  await expect(withOrder(page).getByRole('button', { name: /Cappuccino|Latte|Croissant/ })).toHaveCount(0)
  await expect(withOrder(page).getByRole('button', { name: /Cold Brew/ })).toBeVisible()
  await page.getByLabel('Anything else, in your own words').fill('strawberries')
  await expect(withOrder(page)).toHaveCount(0)
})

test('who asks to be forgotten is a stranger: here, at the café, and after a reload', async ({ page }) => {
  await page.goto('/')
  await addToOrder(page, 'Latte')
  await openOrder(page)
  await expect(page.getByText('This device is remembered')).toHaveCount(0)
  await placeAs(page, 'Ada')
  await seeItReceived(page)
  await page.getByRole('link', { name: /Brew & Byte/ }).click()
  await expect(forYou(page).getByRole('button', { name: /^Repeat my last order: Latte/ })).toBeVisible()
  await addToOrder(page, 'Tea')
  await openOrder(page)
  await page.getByText('This device is remembered').click()
  const forgotten = page.waitForResponse((answer) => new URL(answer.url()).pathname === PATHS.devices)
  await page.getByRole('button', { name: 'Forget me on this device' }).click()
  expect((await forgotten).status()).toBe(200)
  await expect(page.getByText('This device is remembered')).toHaveCount(0)
  await expect(page.getByLabel('Name to call out')).toHaveValue('')
  await expect(page.getByLabel('Name to call out')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(forYou(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'House favourites' })).toBeVisible()
  await expect(forYou(page)).toHaveCount(0)
  // What was about to be ordered is no secret of anybody's.
  await expect(page.getByRole('button', { name: /View order/ })).toBeVisible()
})

test('a café that cannot tell devices apart takes orders all the same', async ({ page, cafe }) => {
  await page.route(
    (url) => url.pathname === PATHS.devices || url.pathname === PATHS.suggestions,
    (route) => route.abort(),
  )
  await page.goto('/')
  await addToOrder(page, 'Latte')
  await openOrder(page)
  await placeAs(page, 'Ada')
  await seeItReceived(page)
  expect(await cafe.openOrders()).toHaveLength(1)
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing where something is suggested, on a telephone and at a desk', async ({ page }) => {
      await page.goto('/')
      await addToOrder(page, 'Latte')
      await openOrder(page)
      await expect(withOrder(page).getByRole('button').first()).toBeVisible()
      await findNothing(page)
      await placeAs(page, 'Ada')
      await seeItReceived(page)
      await page.getByRole('link', { name: /Brew & Byte/ }).click()
      await expect(forYou(page).getByRole('button').first()).toBeVisible()
      await findNothing(page)
      await forYou(page).getByRole('button').first().click()
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.getByText('This device is remembered').click()
      await expect(withOrder(page).getByRole('button').first()).toBeVisible()
      await findNothing(page)
    })
  })

/** Nothing on the menu moves while something is done. */
async function stillStands(page: Page, doing: () => Promise<void>): Promise<void> {
  const heading = page.getByRole('heading', { name: 'House favourites' })
  const before = await heading.boundingBox()
  await doing()
  expect(await heading.boundingBox()).toEqual(before)
}

async function findNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
}
