import { MenuFile } from '../../../contract/menu-file.ts'
import type { Menu } from '../../../domain/menu/menu.ts'

type Shape = {
  type?: string
  required?: readonly string[]
  properties?: Record<string, Shape>
  patternProperties?: Record<string, Shape>
  items?: Shape
  anyOf?: readonly Shape[]
}

const EMPTY: Readonly<Record<string, unknown>> = { string: '', integer: 0, number: 0, boolean: false }

/**
 * A file whose form is wrong in places, made whole enough for the menu's own rules to be asked about the rest, so that
 * all that is wrong is told at once. For nothing else: what stands in the gaps is made up.
 */
export function fillIn(file: unknown): Menu {
  return filled(file, MenuFile as object) as Menu
}

function filled(value: unknown, shape: Shape): unknown {
  if (shape.anyOf) {
    const fitting = shape.anyOf.find(({ type }) => type === (Array.isArray(value) ? 'array' : typeof value))
    return fitting ? filled(value, fitting) : null
  }
  if (shape.type === 'array') {
    const { items = {} } = shape
    return Array.isArray(value) ? value.map((element) => filled(element, items)) : []
  }
  if (shape.type === 'object') return filledObject(isObject(value) ? value : {}, shape)
  const empty = EMPTY[shape.type ?? '']
  return empty !== undefined && typeof value !== typeof empty ? empty : value
}

function filledObject(value: Readonly<Record<string, unknown>>, shape: Shape): unknown {
  const { properties = {}, patternProperties = {}, required = [] } = shape
  const [anyName] = Object.values(patternProperties)
  if (anyName) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, anyName)]))
  const wanted = Object.entries(properties).filter(([key]) => required.includes(key) || value[key] !== undefined)
  return Object.fromEntries(wanted.map(([key, inner]) => [key, filled(value[key], inner)]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
