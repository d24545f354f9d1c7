import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { SETTINGS } from './settings.ts'

/** The process's variables over those of `.env` in the project's folder. */
export function readEnvironment(folder: string): Readonly<Record<string, string | undefined>> {
  return { ...readDotEnv(folder), ...process.env }
}

/** What `.env` holds that no setting has: most often a misspelling. */
export function unknownNames(folder: string): readonly string[] {
  const known = new Set<string>(SETTINGS.flatMap(({ name }) => [name, `${name}_FILE`]))
  return Object.keys(readDotEnv(folder)).filter((name) => !known.has(name))
}

function readDotEnv(folder: string): Readonly<Record<string, string | undefined>> {
  try {
    return parseEnv(readFileSync(join(folder, '.env'), 'utf8'))
  } catch {
    return {}
  }
}
