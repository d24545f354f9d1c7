import { PATHS } from '../../contract/paths.ts'
import type { Config } from '../../server/config/config.ts'
import type { RunningCafe } from '../../server/main.ts'

/** The first thing an operator sees: where everything is, and the link that lets one barista in. */
export function printAddresses({ cafe, link, config }: { cafe: RunningCafe; link: string; config: Config }): void {
  const store =
    config.database.engine === 'sqlite' ? config.database.path : `rqlite, ${config.database.nodes.length} nodes`
  console.log(`
  ${cafe.cafeName} is open.

  Customers   ${cafe.url}${PATHS.customerPage}
  Baristas    ${link}
              (opens the queue once; bin/cafe link prints another)
  Board       ${cafe.url}${PATHS.boardPage}
  API         ${cafe.url}${PATHS.docs}

  Orders are kept in ${store}
${config.host === 'localhost' ? '  Only this machine can reach it. For phones in the same network: CAFE_HOST=0.0.0.0 npm start\n' : ''}`)
}
