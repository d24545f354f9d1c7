import { jsonText, type Json } from '../../contract/json-text.ts'
import { MenuFile } from '../../contract/menu-file.ts'
import type { Menu } from '../../domain/menu/menu.ts'

type Shape = { properties?: Record<string, Shape>; items?: Shape }

/**
 * The menu as its file's text, keys in the schema's order. The same menu gives the same text whatever order its keys
 * came in, so that two exports can be compared line by line. `schemaPath` is where an editor finds the JSON Schema.
 */
export function printMenuFile(menu: Menu, schemaPath = './menu.schema.json'): string {
  return jsonText(inSchemaOrder({ $schema: schemaPath, ...menu }, MenuFile as object) as Json)
}

function inSchemaOrder(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((element) => inSchemaOrder(element, shape?.items))
  if (typeof value !== 'object' || value === null) return value
  const places = Object.keys(shape?.properties ?? {})
  const entries = Object.entries(value).sort(([a], [b]) => places.indexOf(a) - places.indexOf(b))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inSchemaOrder(inner, shape?.properties?.[key])]))
}
