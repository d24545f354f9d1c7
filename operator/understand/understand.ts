import { createInterface } from 'node:readline'
import { compileLexicon } from '../../bella/lexicon/compile-lexicon.ts'
import { indexMenu } from '../../domain/menu/menu-index.ts'
import { menuAt } from '../menu/menu-at.ts'
import { answerLine } from './answer-line.ts'

/** Reads orders in words from standard input, one JSON line each, and prints the carts that Bella understands, offline. */
export async function understandOrders({ menu: file }: { menu: string }): Promise<void> {
  const lexicon = compileLexicon(indexMenu(menuAt(file)))
  let lineNumber = 0
  for await (const line of createInterface({ input: process.stdin })) {
    lineNumber++
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(lexicon, line, lineNumber))}\n`)
  }
}
