import type { Run } from '../measure/run.ts'
import type { Summary } from '../measure/summary.ts'
import { columns } from './columns.ts'
import { GENERATOR_BUSY, OTHERS_BUSY, verdictsOf } from './verdicts.ts'

const HEAD = ['', 'per second', 'p50 ms', 'p99 ms', 'server’s core', 'others on it', 'load’s core']

/** The run as a person reads it: all figures, then every target with what was reached. */
export function reportOf(run: Run, orders: number): string {
  const figures = run.figures.flatMap((figure) => [
    [`${figure.name} (${figure.request})`, '', '', '', '', '', ''],
    ...(figure.limit ? [rowOf('  limit', figure.limit)] : []),
    rowOf('  café', figure.empty),
    rowOf(`  café, ${orders.toLocaleString('en')} stored`, figure.filled),
  ])
  const verdicts = verdictsOf(run, orders).map(({ what, value, target, met }) => [
    what,
    value,
    target,
    met ? 'met' : 'MISSED',
  ])
  const { residentMb, peakMb, queued } = run.memory.filled
  return [
    columns([HEAD, ...figures]),
    '',
    columns([['', 'ratio', 'target', ''], ...verdicts]),
    '',
    `  Memory with ${orders.toLocaleString('en')} orders stored and ${queued.toLocaleString('en')} open: ${residentMb.toFixed(0)} MB resident, ${peakMb.toFixed(0)} MB at its peak.`,
    ...busyGenerators(run),
    ...busyMachine(run),
  ].join('\n')
}

function rowOf(name: string, { perSecond, p50Ms, p99Ms, serverShare, othersShare, generatorShare }: Summary): string[] {
  const percent = (share: number) => (Number.isNaN(share) ? '?' : `${Math.round(share * 100)} %`)
  return [
    name,
    Math.round(perSecond).toLocaleString('en'),
    p50Ms.toFixed(2),
    p99Ms.toFixed(2),
    percent(serverShare),
    percent(othersShare),
    percent(generatorShare),
  ]
}

function busyGenerators({ figures }: Run): readonly string[] {
  return figures
    .filter(({ empty, limit }) => [empty, limit].some((side) => (side?.generatorShare ?? 0) > GENERATOR_BUSY))
    .map(
      ({ name }) =>
        `  ${name}: the load used more than ${GENERATOR_BUSY * 100} % of its core, so the ratio is capped by it.`,
    )
}

function busyMachine({ figures }: Run): readonly string[] {
  const most = Math.max(...figures.flatMap(({ empty, filled }) => [empty.othersShare, filled.othersShare]))
  if (!(most > OTHERS_BUSY)) return []
  return [
    `  Other programs used up to ${Math.round(most * 100)} % of the server’s core: take the ratios as a hint, and the rest not at all.`,
  ]
}
