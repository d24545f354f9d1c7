import { writeFileSync } from 'node:fs'
import type { Menu } from '../../domain/menu/menu.ts'
import { printMenuFile } from '../../server/menu/print-menu-file.ts'
import { migrate } from '../../server/store/migrate.ts'
import { importMenu, readMenuState } from '../../server/store/queries/menus.ts'
import { withCafe, withStore } from '../with-store.ts'
import { CommandFault } from '../command-fault.ts'
import { menuAt } from './menu-at.ts'

export function checkFile(file: string): void {
  const menu = menuAt(file)
  console.log(`${file} is a menu: ${menu.items.length} items, ${menu.optionGroups.length} option groups.`)
}

export async function importFile(file: string): Promise<void> {
  const menu = menuAt(file)
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
