import assert from 'node:assert/strict'
import type { MenuReply } from '../../contract/menu.ts'
import type { PlaceReply, PlaceRequest, QuoteReply } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'

/** What a page sends to place one of the first thing that can be had; the quote is asked for now. */
export async function readyToPlace(
  url: string,
  key: string,
  by: Omit<PlaceRequest, 'quote'> = { customer: { name: 'Ada' } },
): Promise<RequestInit> {
  const menu = (await (await fetch(url + PATHS.menu)).json()) as MenuReply
  const item = menu.items.find(({ available }) => available)
  assert.ok(item)
  const lines = [{ itemId: item.id, quantity: 1, options: [] }]
  const quoted = await fetch(url + PATHS.quotes, asJson({ lines, fulfilment: 'here' }))
  assert.equal(quoted.status, 200, await quoted.clone().text())
  const { quote } = (await quoted.json()) as QuoteReply
  return asJson({ quote, ...by }, { 'idempotency-key': key })
}

/** Places it, or throws where the café could not be reached or could not answer. */
export async function place(url: string, request: RequestInit): Promise<PlaceReply> {
  const answer = await fetch(url + PATHS.orders, request)
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as PlaceReply
}

function asJson(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}
