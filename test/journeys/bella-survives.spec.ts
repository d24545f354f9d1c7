import { expect } from '@playwright/test'
import { askBella, field, FIRST_WORDS, isMessage, log, sayTo, seePlaced, seeReadBack, seeSoFar } from './bella.ts'
import { test } from './cafe.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await askBella(page)
})

test('a reload before the café has answered, and one at the total: the conversation goes on and nothing is doubled', async ({
  page,
  cafe,
}) => {
  const bodies = new Set<string | null>()
  let cut = true
  await page.route(isMessage, async (route) => {
    bodies.add(route.request().postData())
    if (!cut) return route.continue()
    cut = false
    await route.fetch()
    await page.reload()
  })
  await field(page).fill(FIRST_WORDS)
  await field(page).press('Enter')
  await expect(page.getByRole('button', { name: 'That’s everything' })).toBeVisible()
  await expect(log(page).getByText(FIRST_WORDS)).toHaveCount(1)
  await expect(log(page).getByText(/I’ve added/)).toHaveCount(1)
  await seeSoFar(page, '3 items')
  expect(bodies.size).toBe(1)

  await sayTo(page, 'that’s all')
  await expect(log(page).getByText(/What name/)).toBeVisible()
  await sayTo(page, 'Ada')
  await seeReadBack(page)
  await page.reload()
  await seeReadBack(page)
  await expect(log(page).getByText('Ada', { exact: true })).toHaveCount(1)
  cut = true
  await page.getByRole('button', { name: 'Yes, place it' }).click()
  await seePlaced(page)
  expect(await cafe.openOrders()).toHaveLength(1)
  await page.reload()
  await seePlaced(page)
  expect(await cafe.openOrders()).toHaveLength(1)
})

test('a yes whose answer is lost again and again places one order, and no tap places a second', async ({
  page,
  cafe,
}) => {
  await sayTo(page, 'a latte to go')
  await seeSoFar(page, '1 item')
  await sayTo(page, 'that’s all')
  await sayTo(page, 'Ada')
  await seeReadBack(page)
  let lost = 0
  await page.route(isMessage, async (route) => {
    await route.fetch()
    lost += 1
    await route.abort('connectionreset')
  })
  await page.getByRole('button', { name: 'Yes, place it' }).click()
  await expect(page.getByText(/The café cannot be reached just now/)).toBeVisible()
  await page.goto('/?cart')
  await expect(page.getByText('Bella may be placing this order: waiting for her answer.')).toBeVisible()
  await expect.poll(() => lost).toBeGreaterThan(2)
  await page.unroute(isMessage)
  await page.goto('/?bella')
  await seePlaced(page)
  expect(await cafe.openOrders()).toHaveLength(1)
  await page.goto('/')
  await expect(page.getByRole('button', { name: /View order/ })).toHaveCount(0)
})

test('without a network the words are kept and taps go on; with it they are said', async ({ page, context }) => {
  await context.setOffline(true)
  await sayTo(page, 'a latte to go')
  await expect(page.getByText(/Your words are kept/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add Croissant', exact: true }).first().click()
  await expect(page.getByRole('button', { name: /View order/ })).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: /^Ask Bella/ }).click()
  await seeSoFar(page, '2 items', 20_000)
  await expect(page.getByText(/Your words are kept/)).toHaveCount(0)
})

test('a conversation that was forgotten begins anew, with the order as it was', async ({ page }) => {
  await sayTo(page, 'a latte to go')
  await seeSoFar(page, '1 item')
  await page.evaluate(`localStorage.setItem('cafe.bella', JSON.stringify({ conversationId: 'forgotten', turn: 1 }))`)
  await page.reload()
  await expect(page.getByText('It has been a while, so this is a new conversation.')).toBeVisible()
  await seeSoFar(page, '1 item')
  await sayTo(page, 'and a croissant')
  await seeSoFar(page, '2 items')
})

test('two windows: the one that was left behind reads again and goes on', async ({ page, context }) => {
  await sayTo(page, 'a latte to go')
  await seeSoFar(page, '1 item')
  const other = await context.newPage()
  await other.goto('/?bella')
  await sayTo(other, 'and a croissant')
  await seeSoFar(other, '2 items')
  await expect(log(page).getByText('and a croissant')).toBeVisible()
  await sayTo(page, 'and a cold brew')
  await seeSoFar(page, '3 items')
  await seeSoFar(other, '3 items')
})
