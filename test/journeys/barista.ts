import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import type { PlaceReply, QuoteReply, QuoteRequest } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import type { Cafe } from './cafe.ts'

type Wish = { name: string; allergies?: string[]; lines?: QuoteRequest['lines'] }

const ONE_LATTE: QuoteRequest['lines'] = [{ itemId: 'latte', quantity: 1, options: [] }]

/** A customer's order, by the same two calls that a page makes. */
export async function order({ url }: Pick<Cafe, 'url'>, { name, allergies, lines = ONE_LATTE }: Wish) {
  const { quote } = await post<QuoteReply>(url + PATHS.quotes, { lines, fulfilment: 'here' })
  const wish = { quote, customer: { name }, ...(allergies && { allergies }) }
  return post<PlaceReply>(url + PATHS.orders, wish, { 'Idempotency-Key': randomUUID() })
}

/** A barista at their screen, signed in by a link of their own. */
export async function standAtTheCounter(page: Page, cafe: Cafe): Promise<void> {
  await page.goto(await cafe.print('link'))
  await page.getByRole('heading', { name: 'The queue' }).waitFor()
}

export function area(page: Page, name: 'To make' | 'Being made' | 'Ready'): Locator {
  return page.getByRole('region', { name })
}

export function ticket(within: Page | Locator, customer: string): Locator {
  return within.getByRole('article', { name: new RegExp(`, ${customer}, `) })
}

async function post<Answer>(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
  const answer = await fetch(url, { ...request, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}
