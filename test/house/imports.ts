import { dirname, normalize } from 'node:path'
import ts from 'typescript'
import { read, SOURCES } from './read.ts'

/** `to` is a path of ours, or the name of a package or of a part of Node. `types`: nothing of it is there at run time. */
export type Import = { from: string; to: string; outside: boolean; types: boolean }

/** Every import of the tree. */
export function allImports(): Import[] {
  return SOURCES.flatMap((from) =>
    specifiersIn(ts.createSourceFile(from, read(from), ts.ScriptTarget.Latest)).map(({ specifier, types }) =>
      specifier.startsWith('.')
        ? { from, to: normalize(`${dirname(from)}/${specifier}`), outside: false, types }
        : { from, to: packageOf(specifier), outside: true, types },
    ),
  )
}

type Specifier = { specifier: string; types: boolean }

function specifiersIn(file: ts.SourceFile): Specifier[] {
  const found: Specifier[] = []
  const visit = (node: ts.Node): void => {
    const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
    const called =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined
    const specifier = named ?? called
    if (specifier && ts.isStringLiteral(specifier))
      found.push({ specifier: specifier.text, types: takesTypesOnly(node) })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function takesTypesOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { phaseModifier, namedBindings, name } = node.importClause
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  return (
    !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every((e) => e.isTypeOnly)
  )
}

/** `@fastify/static/x` → `@fastify/static`; `node:fs/promises` → `node:fs`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The first circle that the arrows make; empty where they make none. */
export function findCircle(arrows: readonly { from: string; to: string }[]): string[] {
  const next = Map.groupBy(arrows, ({ from }) => from)
  const done = new Set<string>()
  const follow = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const { to } of next.get(path) ?? []) {
      const circle = follow(to, [...trail, path])
      if (circle.length > 0) return circle
    }
    done.add(path)
    return []
  }
  for (const path of next.keys()) {
    const circle = follow(path, [])
    if (circle.length > 0) return circle
  }
  return []
}
