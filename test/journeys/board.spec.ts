import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { PATHS } from '../../contract/paths.ts'
import { order } from './barista.ts'
import { test, type Cafe } from './cafe.ts'

test.use({ viewport: { width: 1920, height: 1080 } })

test('the board follows each order until it is fetched', async ({ page, cafe }) => {
  await page.goto(PATHS.boardPage)
  await expect(page.getByText('Your number appears here')).toBeVisible()
  const { orderId, number } = await order(cafe, { name: 'Ada' })
  await expect(wall(page, 'Coming up').getByText(String(number), { exact: true })).toBeVisible()
  await cafe.move(orderId, 'preparing')
  await cafe.move(orderId, 'ready')
  const ready = wall(page, 'Ready').getByText(String(number), { exact: true })
  await expect(ready).toBeVisible()
  await expect(ready).toHaveAttribute('data-new', 'true')
  await expect(page.getByText(`Ready: ${number}`)).toBeAttached()
  await cafe.move(orderId, 'completed')
  await expect(page.getByText('Your number appears here')).toBeVisible()
})

test('the board goes on when its stream does not come through, and says so when nothing does', async ({
  page,
  cafe,
}) => {
  await page.route(`**${PATHS.boardEvents}`, (route) => route.abort())
  const { number } = await order(cafe, { name: 'Ada' })
  await page.goto(PATHS.boardPage)
  await expect(wall(page, 'Coming up').getByText(String(number), { exact: true })).toBeVisible()
  await page.clock.install()
  await page.route(`**${PATHS.board}`, (route) => route.abort())
  await page.clock.runFor(90_000)
  await expect(page.getByText(/Not connected. Numbers as of/)).toBeVisible()
  await expect(wall(page, 'Coming up').getByText(String(number), { exact: true })).toBeVisible()
})

test('sixty orders stay on the wall, each read from afar, upright and lying, and axe finds nothing', async ({
  page,
  cafe,
}) => {
  await fill(cafe, 60, 12)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(PATHS.boardPage)
  for (const [width, height] of [
    [1920, 1080],
    [1080, 1920],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.reload()
    await expect(wall(page, 'Ready').getByRole('listitem').first()).toBeVisible()
    const numbers = [...(await numbersOf(page, 'Ready', 0.11)), ...(await numbersOf(page, 'Coming up', 0.08))]
    expect(numbers.length).toBeGreaterThan(20)
    expect(numbers.filter((each) => each.right > width || each.bottom > height || each.left < 0)).toEqual([])
    expect(numbers.filter(({ sizePx, leastPx }) => sizePx < leastPx)).toEqual([])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // A page opened in this light: one that is just changing over is half in the other.
      await page.reload()
      await expect(wall(page, 'Ready').getByRole('listitem').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ failureSummary }) => failureSummary)])).toEqual([])
    }
  }
})

type Shown = { left: number; right: number; bottom: number; sizePx: number; leastPx: number }

/** Where the numbers stand, how large they are, and how large they must be: a share of the screen's shorter side. */
function numbersOf(page: Page, name: 'Coming up' | 'Ready', share: number): Promise<Shown[]> {
  const id = name === 'Ready' ? 'ready-heading' : 'preparing-heading'
  return page.evaluate<Shown[]>(`[...document.querySelectorAll('[aria-labelledby="${id}"] li')].map((item) => {
    const { left, right, bottom } = item.getBoundingClientRect()
    const leastPx = Math.floor(${share} * Math.min(innerWidth, innerHeight))
    return { left, right, bottom, sizePx: parseFloat(getComputedStyle(item).fontSize), leastPx }
  })`)
}

function wall(page: Page, name: 'Coming up' | 'Ready') {
  return page.getByRole('region', { name })
}

async function fill(cafe: Cafe, orders: number, ready: number): Promise<void> {
  for (let at = 0; at < orders; at += 1) {
    const { orderId } = await order(cafe, { name: 'Ada', lines: [{ itemId: 'espresso', quantity: 1, options: [] }] })
    if (at >= ready) continue
    await cafe.move(orderId, 'preparing')
    await cafe.move(orderId, 'ready')
  }
}
