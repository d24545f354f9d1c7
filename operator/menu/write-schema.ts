import { writeFileSync } from 'node:fs'
import { menuSchemaText } from '../../contract/menu-schema.ts'

/** `node operator/menu/write-schema.ts`: the menu's JSON Schema anew, after `contract/menu-file.ts` changed. */
const path = new URL('../../menu/menu.schema.json', import.meta.url)
writeFileSync(path, menuSchemaText())
console.log('menu/menu.schema.json is written')
