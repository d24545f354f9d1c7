const WIDTH = 120

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A value as the text of a JSON file that people read: short things on one line, the rest two spaces in. Ends with a newline. */
export function jsonText(value: Json): string {
  return `${laidOut(value, 0, 0)}\n`
}

/** `before`: the characters that stand on the line already. */
function laidOut(value: Json, indent: number, before: number): string {
  const flat = onOneLine(value)
  // One more for the comma that may follow.
  if (isShort(value) && before + flat.length + 1 <= WIDTH) return flat
  if (isPlain(value)) return flat
  const inner = indent + 2
  const rows = isList(value)
    ? value.map((element) => laidOut(element, inner, inner))
    : Object.entries(value).map(([key, element]) => {
        const label = `${JSON.stringify(key)}: `
        return label + laidOut(element, inner, inner + label.length)
      })
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}']
  const pad = ' '.repeat(inner)
  return `${open}\n${rows.map((row) => pad + row).join(',\n')}\n${' '.repeat(indent)}${close}`
}

/** What may stand on one line: a thing of plain values and lists of them, a list of plain values, a list of one such thing. */
function isShort(value: Json): boolean {
  if (isPlain(value)) return true
  if (isList(value)) return value.every(isPlain) || (value.length === 1 && value.every(isShort))
  return Object.values(value).every((element) => isPlain(element) || (isList(element) && element.every(isPlain)))
}

function onOneLine(value: Json): string {
  if (isPlain(value)) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(onOneLine).join(', ')}]`
  const rows = Object.entries(value).map(([key, element]) => `${JSON.stringify(key)}: ${onOneLine(element)}`)
  return rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`
}

function isPlain(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
