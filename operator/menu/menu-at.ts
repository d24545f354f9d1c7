import { readFileSync } from 'node:fs'
import type { Menu } from '../../domain/menu/menu.ts'
import { menuFaultText, readMenuFile } from '../../server/menu/read-menu-file.ts'
import { CommandFault } from '../command-fault.ts'

/** The menu in a file. Where it is none, prints all that is wrong with it, line by line, and throws a `CommandFault`. */
export function menuAt(file: string): Menu {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new CommandFault(`${file} cannot be read.`, 'Check its name and that this user may read it.')
  }
  const read = readMenuFile(text)
  if (read.ok) return read.value
  for (const fault of read.refusal) console.error(menuFaultText(file, fault))
  throw new CommandFault(
    `${read.refusal.length} thing(s) are wrong with ${file}; nothing was changed.`,
    'Mend them and try again.',
  )
}
