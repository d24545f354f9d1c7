import { readFileSync } from 'node:fs'
import type { Menu } from '../../domain/menu/menu.ts'

/** The menu that the café opens with, unchecked. */
export const defaultMenuText = readFileSync(new URL('../../menu/brew-and-byte.json', import.meta.url), 'utf8')
export const defaultMenu = JSON.parse(defaultMenuText) as Menu
