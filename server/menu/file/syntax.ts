import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { placeOf, type Path } from './place.ts'

export type SyntaxFlaw = { offset: number; path: Path; message: string }

/** Strict JSON to its tree. What follows from the first thing wrong in a line is not told apart. */
export function parseStrictly(text: string): { tree: Node | undefined; flaws: readonly SyntaxFlaw[] } {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const flaws: SyntaxFlaw[] = []
  let toldLine = 0
  for (const { error, offset } of errors) {
    const { line } = placeOf(text, offset)
    if (line === toldLine) continue
    toldLine = line
    flaws.push({ offset, path: [], message: inWords(printParseErrorCode(error), text, offset) })
  }
  return { tree, flaws: flaws.length > 0 || !tree ? flaws : repeatedKeys(tree, []) }
}

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is not JSON: text stands in "double quotes"',
  InvalidNumberFormat: 'this is no number that JSON knows',
  PropertyNameExpected: 'a field’s name in "double quotes" should stand here',
  ValueExpected: 'a value should stand here',
  ColonExpected: 'a colon should stand here',
  CommaExpected: 'a comma should stand here',
  CloseBraceExpected: 'a } should stand here',
  CloseBracketExpected: 'a ] should stand here',
  EndOfFileExpected: 'the menu ended before this; take it out',
  InvalidCommentToken: 'JSON has no comments; take this out',
  UnexpectedEndOfComment: 'JSON has no comments; take this out',
  UnexpectedEndOfString: 'this text does not end on its line; close it with a "',
  UnexpectedEndOfNumber: 'this number is not complete',
  InvalidUnicode: 'four hexadecimal digits should follow \\u',
  InvalidEscapeCharacter: 'only \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u may stand after a backslash',
  InvalidCharacter: 'a control character stands here; take it out or write it as \\u0000',
}

function inWords(code: string, text: string, offset: number): string {
  const trailing = /,\s*$/.test(text.slice(0, offset)) && /^[\]}]/.test(text.slice(offset))
  if (trailing) return 'the comma before this is one too many; take it out'
  return WORDS[code] ?? 'this is not JSON'
}

/** A field that stands twice has two values, and readers differ in which one they take. */
function repeatedKeys(node: Node, path: Path): SyntaxFlaw[] {
  const children = node.children ?? []
  if (node.type === 'array') return children.flatMap((child, position) => repeatedKeys(child, [...path, position]))
  if (node.type !== 'object') return []
  const seen = new Set<string>()
  return children.flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return []
    const name = String(key.value)
    const inner = [...path, name]
    const again = seen.size === seen.add(name).size
    const flaw = { offset: key.offset, path: inner, message: `“${name}” stands here twice; take one out` }
    return [...(again ? [flaw] : []), ...repeatedKeys(value, inner)]
  })
}
