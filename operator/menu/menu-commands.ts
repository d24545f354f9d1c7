import { readFileSync, writeFileSync } from 'node:fs'
import type { Menu } from '../../domain/menu/menu.ts'
import { printMenuFile } from '../../server/menu/print-menu-file.ts'
import { menuFaultText, readMenuFile } from '../../server/menu/read-menu-file.ts'
import { migrate } from '../../server/store/migrate.ts'
import { importMenu, readMenuState } from '../../server/store/queries/menus.ts'
import { withCafe, withStore } from '../with-store.ts'
import { CommandFault } from '../command-fault.ts'

export function checkFile(file: string): void {
  const menu = readFile(file)
  console.log(`${file} is a menu: ${menu.items.length} items, ${menu.optionGroups.length} option groups.`)
}

export async function importFile(file: string): Promise<void> {
  const menu = readFile(file)
  await withStore(async (store) => {
    await migrate(store, Date.now())
    await store.write(importMenu(JSON.stringify(menu), Date.now()))
  })
  console.log(`${menu.cafe.name}: ${menu.items.length} items are in force. Every open page shows them within a second.`)
}

export async function exportFile(file: string | undefined): Promise<void> {
  const [state] = await withCafe((store) => store.read(readMenuState({}), 'latest'))
  if (!state)
    throw new CommandFault('The database has no menu yet.', 'Type: bin/cafe menu import menu/brew-and-byte.json')
  const text = printMenuFile(JSON.parse(state.body_json) as Menu)
  if (file === undefined) process.stdout.write(text)
  else writeFileSync(file, text)
}

function readFile(file: string): Menu {
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
