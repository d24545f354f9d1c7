import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { compileLexicon } from '../../bella/lexicon/compile-lexicon.ts'
import { indexMenu } from '../../domain/menu/menu-index.ts'
import { menuFaultText, readMenuFile } from '../../server/menu/read-menu-file.ts'
import { CommandFault } from '../command-fault.ts'
import { answerLine } from './answer-line.ts'

/** Reads orders in words from standard input, one JSON line each, and prints the carts that Bella understands, offline. */
export async function understandOrders({ menu: file }: { menu: string }): Promise<void> {
  const lexicon = compileLexicon(indexMenu(readFile(file)))
  let lineNumber = 0
  for await (const line of createInterface({ input: process.stdin })) {
    lineNumber++
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(lexicon, line, lineNumber))}\n`)
  }
}

function readFile(file: string) {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new CommandFault(`${file} cannot be read.`, 'Check its name and that this user may read it.')
  }
  const read = readMenuFile(text)
  if (read.ok) return read.value
  for (const fault of read.refusal) console.error(menuFaultText(file, fault))
  throw new CommandFault(`${file} is no menu.`, 'Mend what is listed above and try again.')
}
