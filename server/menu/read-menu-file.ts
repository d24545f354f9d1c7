import type { Node } from 'jsonc-parser'
import { checkMenu } from '../../domain/menu/check-menu.ts'
import type { MenuFlaw } from '../../domain/menu/check/flaw.ts'
import type { Menu } from '../../domain/menu/menu.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { fillIn } from './file/fill-in.ts'
import { checkForm, type FormFlaw } from './file/form.ts'
import { keyOffsetOf, offsetOf, pathText, placeOf } from './file/place.ts'
import { parseStrictly } from './file/syntax.ts'

/** One thing wrong with a menu file, and where; line and column count from 1. */
export type MenuFault = { line: number; column: number; path: string; message: string }

/**
 * A menu file's text as a menu, or everything that is wrong with it, in the text's order. Where the text is not JSON only
 * that is told, since the rest cannot be judged.
 */
export function readMenuFile(text: string): Result<Menu, readonly MenuFault[]> {
  const json = text.replace(/^\uFEFF/, '')
  const { tree, flaws } = parseStrictly(json)
  if (flaws.length > 0 || !tree)
    return refuse(
      flaws.map(({ offset, path, message }) => ({ ...placeOf(json, offset), path: pathText(path), message })),
    )

  const file: unknown = JSON.parse(json)
  const formFlaws = checkForm(file)
  const menu = formFlaws.length === 0 ? withoutSchema(file as Menu & { $schema?: string }) : fillIn(file)
  const menuFlaws = lacksParts(formFlaws) ? [] : checkMenu(menu).filter(({ path }) => !isMadeUp(path, formFlaws))
  if (formFlaws.length + menuFlaws.length === 0) return ok(menu)
  return refuse(
    [...formFlaws, ...menuFlaws]
      .map((flaw) => ({ offset: whereIs(tree, flaw), ...flaw }))
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, path, message }) => ({ ...placeOf(json, offset), path: pathText(path), message })),
  )
}

/** One line for a terminal: `menu.json:14:21 items[3].priceCents: -1 should be 0 or more`. */
export function menuFaultText(fileName: string, { line, column, path, message }: MenuFault): string {
  return `${fileName}:${line}:${column} ${path}: ${message}`
}

function withoutSchema(file: Menu & { $schema?: string }): Menu {
  const menu = { ...file }
  delete menu.$schema
  return menu
}

function whereIs(tree: Node, { path, atKey = false }: FormFlaw): number {
  return atKey ? keyOffsetOf(tree, path) : offsetOf(tree, path)
}

/** Without its stations, say, every item would be told that its station does not exist. */
function lacksParts(formFlaws: readonly FormFlaw[]): boolean {
  return formFlaws.some(({ path, atKey = false }) => path.length < 2 && !atKey)
}

/** A rule's complaint about what stands in a gap, or about a value whose form is wrong anyway. */
function isMadeUp(path: MenuFlaw['path'], formFlaws: readonly FormFlaw[]): boolean {
  return formFlaws.some((flaw) => flaw.path.every((part, position) => path[position] === part))
}
