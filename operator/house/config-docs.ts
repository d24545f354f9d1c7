import type { Setting } from '../../server/config/settings.ts'

const KINDS: Record<Setting['kind'], string> = {
  text: 'text',
  port: 'a port, 0 to 65535',
  count: 'a whole number',
  flag: '`true` or `false`',
  list: 'a list, separated by commas',
}

/** `.env.example`: every setting with its default, commented out, so that a copy of it changes nothing. */
export function envExample(settings: readonly Setting[]): string {
  const head = `# Copy to .env and uncomment what should differ. Variables of the process win over this file.
# The same list, to read: docs/configuration.md. Written by: node operator/house/write-config-docs.ts
`
  const blocks = settings.map(({ name, default: usual, doc, secret }) => {
    const file = secret ? `\n# Or ${name}_FILE, the path of a file that holds it.` : ''
    return `\n${wrap(doc.replaceAll('`', '')).join('\n')}${file}\n# ${name}=${usual}\n`
  })
  return head + blocks.join('')
}

/** `docs/configuration.md`. */
export function configurationPage(settings: readonly Setting[]): string {
  const head = `# Configuration

Every variable that the server reads. With none of them set, everything works on one machine. They come from the
process's environment, and under it from a file \`.env\` beside \`package.json\`. A value that cannot be used stops the
start with one error that names every bad variable, and never a secret.

<!-- Written by: node operator/house/write-config-docs.ts -->
`
  const blocks = settings.map(({ name, kind, default: usual, doc, secret }) => {
    const facts = [`Takes ${KINDS[kind]}.`, usual === '' ? 'Empty unless set.' : `Default: \`${usual}\`.`]
    if (secret) facts.push(`Secret: may come as \`${name}_FILE\`, the path of a file that holds it.`)
    return `\n## ${name}\n\n${doc}\n\n${facts.join(' ')}\n`
  })
  return head + blocks.join('')
}

function wrap(text: string, width = 110): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > width) lines.push(`# ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
