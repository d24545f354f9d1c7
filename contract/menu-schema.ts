import { jsonText, type Json } from './json-text.ts'
import { MenuFile } from './menu-file.ts'

/** The text of `menu/menu.schema.json`, for editors. Written by `node operator/menu/write-schema.ts`. */
export function menuSchemaText(): string {
  const plain = JSON.parse(JSON.stringify(MenuFile)) as Record<string, Json>
  return jsonText({ $schema: 'http://json-schema.org/draft-07/schema#', ...plain })
}
