import { readFileSync } from 'node:fs'
import { ROOT } from '../../operator/house/root.ts'
import { treeFiles } from '../../operator/house/tree-files.ts'

export function read(path: string): string {
  return readFileSync(`${ROOT}/${path}`, 'utf8')
}

/** TypeScript that we wrote. */
export const SOURCES = treeFiles().filter((path) => /\.tsx?$/.test(path))

/** Pages for people. */
export const PAGES = treeFiles().filter((path) => path.endsWith('.md'))

export function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path)
}
