import type { Command } from 'commander'

/** Adds `menu`: the file's check, its way in and out of the database, and what is left of things. */
export function registerMenu(program: Command): void {
  const menu = program.command('menu').description('check, import and export the menu; say what is out')
  menu
    .command('check')
    .argument('<file>')
    .description('say everything that is wrong with a menu file, and where')
    .action(async (file: string) => (await import('./menu-commands.ts')).checkFile(file))
  menu
    .command('import')
    .argument('<file>')
    .description('put a menu file in force; one with an error changes nothing')
    .action(async (file: string) => (await import('./menu-commands.ts')).importFile(file))
  menu
    .command('export')
    .argument('[file]')
    .description('write the menu in force to a file, or print it')
    .action(async (file?: string) => (await import('./menu-commands.ts')).exportFile(file))
  menu
    .command('eighty-six')
    .argument('<id>')
    .description('an item, option or ingredient is out: it cannot be ordered until it is back')
    .action(async (id: string) => (await import('./stock-commands.ts')).eightySixThing(id))
  menu
    .command('bring-back')
    .argument('<id>')
    .description('it is there again')
    .action(async (id: string) => (await import('./stock-commands.ts')).bringBackThing(id))
  menu
    .command('stock')
    .argument('<item>')
    .argument('<left>', 'how many can still be sold, or `uncounted`')
    .description('count what is left of an item')
    .action(async (item: string, left: string) => (await import('./stock-commands.ts')).countItem(item, left))
}
