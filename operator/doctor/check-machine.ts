import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Config } from '../../server/config/config.ts'
import { unknownNames } from '../../server/config/environment.ts'
import { PROJECT_FOLDER } from '../../server/config/read-config.ts'
import type { Finding } from './doctor.ts'

export function checkMachine(): readonly Finding[] {
  const built = existsSync(join(PROJECT_FOLDER, 'web/dist/index.html'))
  return [
    { what: 'Node', state: 'well', said: process.versions.node },
    built
      ? { what: 'pages', state: 'well', said: 'built' }
      : { what: 'pages', state: 'note', said: 'not built yet; npm start builds them' },
  ]
}

export function checkSettings(): readonly Finding[] {
  return unknownNames(PROJECT_FOLDER).map((name): Finding => ({
    what: '.env',
    state: 'wrong',
    said: `${name} is no setting`,
    hint: 'See .env.example for their names.',
  }))
}

/** A port in use is well if the café uses it. */
export async function checkPort({ host, port }: Config): Promise<Finding> {
  const what = `port ${port}`
  if (await isFree(host, port)) return { what, state: 'well', said: 'free' }
  const ours = await fetch(`http://${host === '0.0.0.0' ? 'localhost' : host}:${port}/version`).then(
    (answer) => answer.ok,
    () => false,
  )
  return ours
    ? { what, state: 'well', said: 'the café is running' }
    : { what, state: 'wrong', said: 'taken by another program', hint: `PORT=${port + 1} npm start` }
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, host, () => server.close(() => resolve(true)))
  })
}
