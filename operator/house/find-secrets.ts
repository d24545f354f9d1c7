export type Secret = { line: number; kind: string }

/** What the guide writes where a key would stand. */
const PLACEHOLDERS = new Set(['sk-dev-xxx', 'sk-staging-xxx', 'sk-prod-xxx'])

const KINDS: readonly { kind: string; pattern: RegExp; unless?: (found: string) => boolean }[] = [
  { kind: 'an OpenAI key', pattern: /(?<![\w-])sk-[\w-]{8,}/g, unless: (found) => PLACEHOLDERS.has(found) },
  { kind: 'an AWS access key', pattern: /(?<!\w)(?:AKIA|ASIA)[0-9A-Z]{16}(?!\w)/g },
  { kind: 'a GitHub token', pattern: /(?<!\w)(?:gh[oprsu]_\w{20,}|github_pat_\w{20,})/g },
  { kind: 'a Slack token', pattern: /(?<!\w)xox[abprs]-[\w-]{10,}/g },
  { kind: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/g },
  {
    kind: 'a secret value',
    pattern: /(?:[\w-]*(?:key|secret|token|password))["']?\s*[:=]\s*["'`]?(?<value>[\w+/=-]{20,})/gi,
    unless: (found) => !looksRandom(found),
  },
]

/** Finds what looks like a key or password in a text. Says which line and what kind, never the value itself. */
export function findSecrets(text: string): Secret[] {
  const secrets: Secret[] = []
  for (const [index, line] of text.split('\n').entries())
    for (const { kind, pattern, unless } of KINDS)
      for (const match of line.matchAll(pattern))
        if (!unless?.(match.groups?.['value'] ?? match[0])) secrets.push({ line: index + 1, kind })
  return secrets
}

/** Letters and digits mixed, at 3.5 bits a character or more: names and paths in code have fewer digits and repeat more. */
function looksRandom(value: string): boolean {
  const digits = value.replace(/\D/g, '').length
  return (
    digits >= 3 && /[a-z]/i.test(value) && !/^(?:[a-z]+[-_/])+[a-z]+$/i.test(value) && bitsPerCharacter(value) >= 3.5
  )
}

function bitsPerCharacter(value: string): number {
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce(
    (bits, count) => bits - (count / value.length) * Math.log2(count / value.length),
    0,
  )
}
