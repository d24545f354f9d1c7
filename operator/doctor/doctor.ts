import type { Config } from '../../server/config/config.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { Fault } from '../../domain/fault.ts'
import { checkBella } from './check-bella.ts'
import { checkMachine, checkPort, checkSettings } from './check-machine.ts'
import { checkStore } from './check-store.ts'

/** One thing looked at. `hint` is what to type where it is not well; a `note` is worth knowing and nothing is wrong. */
export type Finding = { what: string; state: 'well' | 'note' | 'wrong'; said: string; hint?: string }

/** Looks at everything the café stands on, changes nothing, and says what to type. Exit code 1 if something is wrong. */
export async function doctor(): Promise<void> {
  const findings: Finding[] = [...checkMachine(), ...checkSettings()]
  const config = configOr(findings)
  if (config) findings.push(...checkBella(config), await checkPort(config), ...(await checkStore(config)))
  for (const { what, state, said, hint } of findings) {
    console.log(`${MARKS[state]} ${what.padEnd(14)} ${said}`)
    if (hint !== undefined) console.log(`  ${' '.repeat(14)} → ${hint}`)
  }
  const wrong = findings.filter((finding) => finding.state === 'wrong').length
  console.log(wrong === 0 ? '\nNothing is wrong.' : `\n${wrong} thing(s) to mend.`)
  if (wrong > 0) process.exitCode = 1
}

const MARKS = { well: '✓', note: '·', wrong: '✗' } as const

function configOr(findings: Finding[]): Config | undefined {
  try {
    return readConfig()
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    findings.push({
      what: 'configuration',
      state: 'wrong',
      said: fault.message,
      hint: 'docs/configuration.md says what each variable takes.',
    })
    return undefined
  }
}
