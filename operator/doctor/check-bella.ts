import type { Config } from '../../server/config/config.ts'
import { whichBella } from '../../server/config/which-bella.ts'
import type { Finding } from './doctor.ts'

const HERE = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Which Bella speaks and why; and whether a key would cross a network where others can read it. Asks nobody. */
export function checkBella(config: Pick<Config, 'openAiKey' | 'model'>): readonly Finding[] {
  const { speaker, why } = whichBella(config)
  if (speaker === 'offline') return [{ what: 'Bella', state: 'note', said: `speaks by herself: ${why}` }]
  const { protocol, hostname } = new URL(config.model.baseUrl)
  const isOpen = config.openAiKey !== undefined && protocol === 'http:' && !HERE.has(hostname)
  return [
    { what: 'Bella', state: 'well', said: `asks ${why}; by herself when that fails` },
    {
      what: 'model',
      state: 'note',
      said: `at most ${config.model.dailyCents} US cents a day; docs/operating/model.md`,
    },
    ...(isOpen
      ? [{ what: 'model', state: 'wrong' as const, said: 'its key is sent unencrypted', hint: 'Use an https address.' }]
      : []),
  ]
}
