import type { Command } from 'commander'

/** Adds `drill`: a failure is caused on purpose, on processes of its own, and the books are counted after it. */
export function registerDrill(program: Command): void {
  const drill = program.command('drill').description('cause a failure on purpose and count what it cost')
  drill
    .command('kill9')
    .description(
      'kill the server (or nodes of its cluster) at random moments under load; nothing may be lost or doubled',
    )
    .option('--rounds <number>', 'how often it is killed', '20')
    .option('--clients <number>', 'customers ordering at once', '32')
    .option('--engine <name>', 'sqlite or rqlite', 'sqlite')
    .option('--json', 'print JSON')
    .action(async (options: Record<string, string>) => (await import('./kill9.ts')).drillKill9(options))
}
