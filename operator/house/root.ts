import { fileURLToPath } from 'node:url'

/** The folder of the checkout, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/**
 * This process's environment, with the checkout's own programs first: `node` is then the one that `npm ci` brought.
 * What a git hook sets is left out, so that a program started from one cannot write into the repository by accident.
 */
export function houseEnv(): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  return { ...env, PATH: `${ROOT}/node_modules/.bin:${process.env['PATH'] ?? ''}` }
}
