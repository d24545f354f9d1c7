import { findNodeAtLocation, type Node } from 'jsonc-parser'

export type Path = readonly (string | number)[]

/** Counted from 1, as editors do. */
export type Place = { line: number; column: number }

export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** Where a thing stands in the text; where it should stand in, if it is missing. */
export function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node) return node.offset
  }
  return tree.offset
}

/** Where a field's name stands. */
export function keyOffsetOf(tree: Node, path: Path): number {
  const property = findNodeAtLocation(tree, [...path])?.parent
  return property?.type === 'property' ? property.offset : offsetOf(tree, path)
}

/** `items[3].priceCents`; the whole file is `menu`. */
export function pathText(path: Path): string {
  const parts = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`
    return /^[\w$-]+$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`
  })
  return parts.join('').replace(/^\./, '') || 'menu'
}
