import { read } from './read.ts'

/** `typesOnly`: given for its types, which are gone when the code runs. */
export type Given = { name: string; typesOnly: boolean }
export type Row = { folder: string; ours: readonly Given[]; outside: readonly Given[] }

/** The import table as ARCHITECTURE.md prints it: it is written there, and nowhere else. */
export function importTable(page = read('ARCHITECTURE.md')): Row[] {
  const [, table = ''] = page.split(/^\| Folder .*\n\|[ -|]*\n/m)
  const [rows = ''] = table.split('\n\n')
  return rows
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => {
      const [, folder = '', , ours = '', outside = ''] = line.split('|')
      return { folder: givenIn(folder)[0]?.name ?? '', ours: givenIn(ours), outside: givenIn(outside) }
    })
}

/** The row that a path belongs to: the longest folder that holds it. */
export function rowOf(table: readonly Row[], path: string): Row | undefined {
  return table
    .filter(({ folder }) => path === folder || path.startsWith(`${folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)[0]
}

/** Whether this path or package is what is given: itself, within that folder, or anything where `*` is. */
export function gives({ name, typesOnly }: Given, { to, types }: { to: string; types: boolean }): boolean {
  if (typesOnly && !types) return false
  return name === '*' || name === to || to.startsWith(`${name}/`) || (name === 'node' && to.startsWith('node:'))
}

function givenIn(cell: string): Given[] {
  return [...cell.matchAll(/`([^`]+)`( \(types\))?/g)].map(([, name = '', types]) => ({
    name,
    typesOnly: types !== undefined,
  }))
}
