import pino from 'pino'
import { readConfig, PROJECT_FOLDER } from '../../server/config/read-config.ts'
import { unknownNames } from '../../server/config/environment.ts'
import { startCafe } from '../../server/main.ts'
import { logLines } from './log-lines.ts'
import { switchOnHooks } from '../house/switch-on-hooks.ts'
import { buildPages } from './build-pages.ts'
import { listenFault } from './listen-fault.ts'
import { printAddresses } from './print-addresses.ts'

/** `npm start`: everything that is missing is made, then the café opens and says where. */
export async function serve({ dev = false }: { dev?: boolean }): Promise<void> {
  const config = readConfig()
  for (const name of unknownNames(PROJECT_FOLDER)) console.error(`.env sets ${name}, which no setting is called`)
  if (dev) switchOnHooks()
  else await buildPages()
  // A person at a terminal is told of trouble only; a log collector is told everything.
  const level = config.debug ? 'debug' : process.stdout.isTTY ? 'warn' : 'info'
  const logger = pino({ level, base: { 'service.name': 'cafe', 'service.node.name': config.node } }, logLines())

  const cafe = await startCafe(config, { logger, servePages: dev ? 'dev' : 'built' }).catch((fault: unknown) => {
    throw listenFault(fault, config)
  })
  const link = `${cafe.url}/sign-in/${await cafe.door.newCode()}`
  printAddresses({ cafe, link, config })

  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), config.drainMs).unref()
    void cafe.stop().then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
