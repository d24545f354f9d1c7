import type { GuideNode, Section } from './node.ts'
import type { State } from './state.ts'

export type Shown = GuideNode & { section: string; state: State }

/** The guide as a table for people: a heading for each section, a line for each node, and the sum below. */
export function printGuide(shown: readonly Shown[], sections: readonly Section[]): string {
  const width = Math.max(0, ...shown.map(({ name }) => name.length))
  const lines: string[] = []
  for (const { number, title } of sections) {
    const nodes = shown.filter(({ section }) => section === title)
    if (nodes.length === 0) continue
    lines.push(`${number}. ${title}`)
    for (const node of nodes) lines.push(...linesOf(node, width))
    lines.push('')
  }
  return [...lines, sumUp(shown)].join('\n')
}

/** `LEVEL (which half)`. */
export function levelOf({ level, levelNote }: GuideNode): string {
  return levelNote === undefined ? level : `${level} (${levelNote})`
}

export function sumUp(shown: readonly Shown[]): string {
  const counts = new Map<State, number>()
  for (const { state } of shown) counts.set(state, (counts.get(state) ?? 0) + 1)
  const order: readonly State[] = ['pass', 'part', 'fail', 'not run', 'no check yet']
  const parts = order.filter((state) => counts.has(state)).map((state) => `${counts.get(state)} ${state}`)
  return `${shown.length} nodes: ${parts.join(', ')}.`
}

function linesOf(node: Shown, width: number): string[] {
  const head = `  ${node.id.padEnd(6)}${node.name.padEnd(width + 2)}${node.state.padEnd(14)}${levelOf(node)}`
  const lines = [head, `        ${node.proves}`]
  if (node.check) lines.push(`        $ ${node.check.command}`)
  if (node.stillToShow !== undefined) lines.push(`        Still to show: ${node.stillToShow}.`)
  return lines
}
