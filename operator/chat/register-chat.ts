import type { Command } from 'commander'

/** Adds `chat`: an order in words, from a terminal, at a café that is open. */
export function registerChat(program: Command): void {
  program
    .command('chat')
    .description('order from Bella in words, at a café that is open; piped lines are said one after the other')
    .option('--url <address>', 'where the café is; this machine’s own unless said')
    .action(async (options: { url?: string }) => (await import('./chat.ts')).chat(options))
}
