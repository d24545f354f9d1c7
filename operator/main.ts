import { Command } from 'commander'
import { Fault } from '../domain/fault.ts'
import { registerGuide } from './guide/register-guide.ts'
import { refuseWrongNode } from './node-version.ts'

refuseWrongNode()
const program = new Command('cafe')
  .description('Runs the café and looks after it.')
  .showHelpAfterError('(type cafe --help for what there is)')
  .configureHelp({ sortSubcommands: false })

// Each command loads what it needs when it is called, so that none pays for the others.
program
  .command('serve')
  .description('start the café')
  .option('--dev', 'serve the pages from their sources, with hot reload')
  .action(async (options: { dev?: boolean }) => (await import('./serve/serve.ts')).serve(options))
program
  .command('rehearse')
  .description('load once all that serve loads, so that servers start faster')
  .action(async () => (await import('./serve/rehearse.ts')).rehearse())
program
  .command('link')
  .description('print a new one-time sign-in link for the barista’s page')
  .action(async () => (await import('./serve/link.ts')).printLink())
program
  .command('migrate')
  .description('bring the database up to this version')
  .action(async () => (await import('./migrate.ts')).migrateStore())
program
  .command('doctor')
  .description('say what is wrong and what to type')
  .action(async () => (await import('./doctor/doctor.ts')).doctor())
program
  .command('understand')
  .description('read orders in words, one JSON line each, and print the carts that Bella understands without a network')
  .requiredOption('--menu <file>', 'the menu that is ordered from')
  .action(async (options: { menu: string }) => (await import('./understand/understand.ts')).understandOrders(options))
const { registerChat } = await import('./chat/register-chat.ts')
registerChat(program)
const { registerMenu } = await import('./menu/register-menu.ts')
registerMenu(program)
const { registerDrill } = await import('./drill/register-drill.ts')
registerDrill(program)
registerGuide(program)

try {
  await program.parseAsync()
} catch (fault) {
  // What the operator can mend is one line and the next step; a bug shows where it is.
  if (!(fault instanceof Fault)) throw fault
  console.error(`${fault.message}\n${fault.hint}`)
  process.exitCode = 1
}
