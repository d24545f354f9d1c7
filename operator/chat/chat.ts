import { createInterface } from 'node:readline'
import type { BellaReply } from '../../contract/conversation.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { cafeUrl } from '../../server/config/cafe-url.ts'
import { enterCafe } from './enter-cafe.ts'
import { buttonSaid, printButtons, printTurn } from './print-turn.ts'

/**
 * Talks to Bella until the input ends. Sentences are printed as she says them, then the cart where it changed. A letter
 * alone says what stands beside it. Throws a `CommandFault` where no café answers.
 */
export async function chat({ url }: { url?: string }): Promise<void> {
  const cafe = await enterCafe(url ?? cafeUrl(readConfig()))
  let newest: BellaReply = await cafe.greet()
  printTurn(newest, cafe.menu)
  printButtons(newest)
  const terminal = process.stdin.isTTY
  // Lines that are piped in are read from here on, and kept while Bella answers.
  const lines = createInterface({
    input: process.stdin,
    ...(terminal && { output: process.stdout }),
    prompt: '\nyou   ',
  })
  if (terminal) lines.prompt()
  for await (const line of lines) {
    const text = buttonSaid(newest, line.trim())
    if (!terminal) console.log(`\nyou   ${text}`)
    if (text !== '') {
      newest = (await cafe.say(newest, text)) ?? newest
      printButtons(newest)
    }
    if (terminal) lines.prompt()
  }
}
