import { expect, type Locator, type Page } from '@playwright/test'

export const FIRST_WORDS = 'hi, two large iced lattes with oat milk, one of them decaf, and a croissant to go please'
export const SECOND_WORDS = 'actually make the decaf one hot and add a shot'

/** Calls to the conversation that carry a message. */
export const isMessage = (url: URL) => /^\/api\/conversations\/[^/]+\/messages$/.test(url.pathname)

export async function askBella(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Ask Bella/ }).click()
  await expect(log(page).getByText('What can I get you?')).toBeVisible()
}

export function field(page: Page): Locator {
  return page.getByRole('textbox', { name: 'What would you like?' })
}

export function log(page: Page): Locator {
  return page.getByRole('log', { name: 'Conversation with Bella' })
}

/** Types it once Bella has finished, presses Enter, and sees that it was said; what is answered is for the journey to see. */
export async function sayTo(page: Page, words: string): Promise<void> {
  // Her question may be read before her turn is over; Enter says nothing until then.
  await expect(log(page)).not.toHaveAttribute('aria-busy', 'true')
  await field(page).fill(words)
  await field(page).press('Enter')
  await expect(field(page)).toHaveValue('')
  await expect(field(page)).toBeFocused()
  await expect(log(page).getByText(words, { exact: true }).last()).toBeVisible()
}

export async function seeReadBack(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Yes, place it' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Shall we make this?' })).toBeVisible()
}

/** The order by words alone, from the first sentence to the number that is called out. */
export async function orderInWords(page: Page, name: string): Promise<number> {
  await sayTo(page, FIRST_WORDS)
  await expect(page.getByRole('button', { name: 'That’s everything' })).toBeVisible()
  await sayTo(page, SECOND_WORDS)
  await expect(log(page).getByText(/That’s now/)).toBeVisible()
  await sayTo(page, 'that’s all')
  await expect(log(page).getByText(/What name/)).toBeVisible()
  await sayTo(page, name)
  await seeReadBack(page)
  await sayTo(page, 'yes')
  return seePlaced(page)
}

/** Answers with the number. */
export async function seePlaced(page: Page): Promise<number> {
  await expect(page.getByRole('link', { name: 'Follow your order' })).toBeVisible()
  const said = await log(page).innerText()
  return Number(/your number\s+(\d+)/i.exec(said)?.[1])
}

/** The small ticket above the conversation, where the order does not stand beside. */
export async function seeSoFar(page: Page, items: string, timeoutMs = 10_000): Promise<void> {
  const ticket = page.getByRole('region', { name: 'Your order so far' })
  await expect(ticket.getByText(new RegExp(`^${items} · `))).toBeVisible({ timeout: timeoutMs })
}
