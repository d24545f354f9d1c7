import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { measureAll } from './measure/run.ts'
import { setScene } from './measure/scene.ts'
import { HELP, readOptions, type BenchOptions } from './options.ts'
import { reportOf } from './report/report.ts'
import { verdictsOf } from './report/verdicts.ts'
import { CAN_PIN, stayOnLoadCore } from './servers/cores.ts'

/** Exit codes beside 0. */
const MISSED_A_TARGET = 1
const NOT_MEASURED = 2

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(NOT_MEASURED))
try {
  const options = readOptions(process.argv.slice(2))
  if (options) process.exitCode = await bench(options)
  else console.log(HELP)
} catch (fault) {
  console.error(fault)
  process.exitCode = NOT_MEASURED
}

async function bench(options: BenchOptions): Promise<number> {
  const say = (what: string) => console.error(`${what} …`)
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? '?'}), Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} before`
  stayOnLoadCore()
  const scene = await setScene(options.folder, options.orders, say)
  const run = await measureAll(scene, options, say).finally(() => scene.end())

  console.log(`\n  ${new Date().toISOString().slice(0, 10)} on ${machine}; ${options.seats} connections\n`)
  if (!CAN_PIN) console.log('  Without two cores and taskset, servers and load get in each other’s way.\n')
  console.log(reportOf(run, options.orders))
  const verdicts = verdictsOf(run, options.orders)
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify({ machine, options, ...run, verdicts }, null, 2)}\n`)
  return verdicts.every(({ met }) => met) ? 0 : MISSED_A_TARGET
}
