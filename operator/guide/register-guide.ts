import { InvalidArgumentError, type Command } from 'commander'
import { edition } from './edition.ts'
import { NODES, SECTIONS } from './nodes.ts'
import { levelOf, printGuide, sumUp, type Shown } from './print-guide.ts'
import { readResults, rememberResult } from './results.ts'
import { runCheck } from './run-check.ts'
import { stateOf } from './state.ts'

type Options = { section?: number; json?: true; run?: true; minutes: number }

/** Adds `guide`: what the deployment guide asks for, node by node, with what proves it and whether that holds here. */
export function registerGuide(program: Command): void {
  program
    .command('guide')
    .description('the deployment guide, node by node: its state and the command that proves it')
    .argument('[ids...]', 'nodes to show or run, as in 1.7; all unless said', readId, [])
    .option('--section <number>', 'one section alone', readSection)
    .option('--run', 'run the checks, and remember what they gave for this commit')
    .option('--minutes <number>', 'the longest that one check may take', readMinutes, 30)
    .option('--json', 'print JSON')
    .action(async (ids: string[], options: Options) => {
      const passed = options.run ? await runAll(choose(ids, options), options.minutes) : true
      const shown = choose(ids, options)
      if (options.json) console.log(JSON.stringify(shown.map(asJson), null, 2))
      else console.log(options.run ? `\n${sumUp(shown)}` : printGuide(shown, SECTIONS))
      if (!passed) process.exitCode = 1
    })
}

function choose(ids: readonly string[], { section }: Options): Shown[] {
  const now = edition()
  const results = readResults()
  return SECTIONS.filter(({ number }) => section === undefined || number === section).flatMap(({ title, nodes }) =>
    nodes
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .map((node) => ({ ...node, section: title, state: stateOf(node, results, now) })),
  )
}

/** Runs each command once, whoever shares it. With nothing to run it counts as failed. */
async function runAll(nodes: readonly Shown[], minutes: number): Promise<boolean> {
  const commands = Map.groupBy(
    nodes.filter((node) => node.check),
    (node) => node.check?.command ?? '',
  )
  let passed = commands.size > 0
  if (!passed) console.error('None of these nodes has a check yet.')
  for (const [command, sharing] of commands) {
    console.error(`… ${sharing.map(({ id, name }) => `${id} ${name}`).join(', ')}: ${command}`)
    const ran = edition()
    const { passed: held, tookMs, lastLines } = await runCheck(command, minutes * 60_000)
    if (ran !== undefined && ran === edition())
      rememberResult(command, { passed: held, edition: ran, atMs: Date.now(), tookMs })
    if (!held) console.error(lastLines.map((line) => `    ${line}`).join('\n'))
    console.error(
      `${held ? 'pass' : 'FAIL'}  ${sharing.map(({ id }) => id).join(' ')} (${(tookMs / 1_000).toFixed(1)} s)`,
    )
    passed &&= held
  }
  return passed
}

function asJson({ check, ...node }: Shown): Record<string, unknown> {
  return { ...node, level: levelOf(node), command: check?.command ?? null }
}

function readId(id: string, before: string[]): string[] {
  if (!NODES.some((node) => node.id === id)) throw new InvalidArgumentError('The guide has no such node.')
  return [...before, id]
}

function readSection(text: string): number {
  const number = Number(text)
  if (!SECTIONS.some((section) => section.number === number)) throw new InvalidArgumentError('Sections are 1 to 13.')
  return number
}

function readMinutes(text: string): number {
  const minutes = Number(text)
  if (!(minutes > 0)) throw new InvalidArgumentError('Give a number of minutes above 0.')
  return minutes
}
