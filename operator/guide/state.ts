import type { GuideNode } from './node.ts'
import type { Results } from './results.ts'

/** `part`: the check holds, and does not show the whole of the node yet. */
export type State = 'pass' | 'part' | 'fail' | 'not run' | 'no check yet'

/** A node's state in this edition. A result from another edition says nothing about this one. */
export function stateOf(node: GuideNode, results: Results, edition: string | undefined): State {
  if (!node.check) return 'no check yet'
  const result = results[node.check.command]
  if (!result || result.edition !== edition) return 'not run'
  if (!result.passed) return 'fail'
  return node.stillToShow === undefined ? 'pass' : 'part'
}
