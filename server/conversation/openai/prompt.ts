import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a model is told before anything else. Its version stands in its first line, in figures and in logs. */
export type Prompt = { version: number; text: string }

/** Reads it anew: once, when the speaker is opened. */
export function readPrompt(): Prompt {
  const file = readFileSync(join(import.meta.dirname, 'bella-prompt.txt'), 'utf8')
  const [, version = '', text = ''] = /^version: (\d+)\n\n([^]+)$/.exec(file) ?? []
  if (text === '') throw new Error('bella-prompt.txt must begin with its version and an empty line')
  return { version: Number(version), text: text.trim() }
}
