import { parseArgs } from 'node:util'
import { startDouble } from './double.ts'
import { SCRIPTS, type ScriptName } from './scripts.ts'

const NAMES = Object.keys(SCRIPTS).join(' | ')
const HELP = `node test/openai-double/main.ts --port N [--script ${NAMES}] [--key KEY]

A double of OpenAI's Chat Completions. Start the café with what it prints.
`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    script: { type: 'string', default: 'good' },
    key: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || !(values.script in SCRIPTS)) {
  process.stdout.write(HELP)
  process.exit(values.help ? 0 : 2)
}
const double = await startDouble({
  script: SCRIPTS[values.script as ScriptName],
  port: Number(values.port),
  ...(values.key !== undefined && { key: values.key }),
})
process.stdout.write(`CAFE_OPENAI_BASE_URL=${double.url}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void double.stop().then(() => process.exit(0)))
