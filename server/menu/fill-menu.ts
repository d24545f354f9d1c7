import { readFileSync } from 'node:fs'
import { ConfigInvalid } from '../config/read-config.ts'
import { importMenu } from '../store/queries/menus.ts'
import type { Store } from '../store/store.ts'
import { hasMenu } from './catalogue.ts'

/** Gives a new database its first menu. Answers whether it did. */
export async function fillMenu(store: Store, file: string, nowMs: number): Promise<boolean> {
  if (await hasMenu(store)) return false
  // Reading menu files takes a schema and its compiler, for which a server with a menu has no use.
  const { readMenuFile } = await import('./read-menu-file.ts')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new ConfigInvalid(`CAFE_MENU_FILE names ${file}, which cannot be read`, { cause })
  }
  const read = readMenuFile(text)
  if (!read.ok) {
    const [first] = read.refusal
    throw new ConfigInvalid(`${file}:${first?.line}:${first?.column} ${first?.path}: ${first?.message}`)
  }
  await store.write(importMenu(JSON.stringify(read.value), nowMs))
  return true
}
