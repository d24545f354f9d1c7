import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { Fault } from '../../domain/fault.ts'
import type { StoreAddress } from '../store/open-store.ts'
import type { Config } from './config.ts'
import { readEnvironment } from './environment.ts'
import { Secret } from './secret.ts'
import { SETTINGS, type SettingName } from './settings.ts'

/** One or more variables cannot be used. Names them all; never their values. */
export class ConfigInvalid extends Fault {
  readonly code = 'config_invalid'
  readonly hint = 'See docs/configuration.md for what each variable takes, or type: bin/cafe doctor'
}

export type Environment = Readonly<Record<string, string | undefined>>

export const OPENAI_URL = 'https://api.openai.com/v1'

/** $10,000: above it, a price or a cap is a slip of the finger. Micro-cents of both stay whole numbers. */
const CENTS_PER_MILLION_MAX = 1_000_000
const DAILY_CENTS_MAX = 1_000_000
/** A turn is given up after 30 s, whoever speaks. */
const WAIT_MS_MAX = 25_000

/** Paths in it are from the project's folder, wherever the command was typed. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, '../..')

/** Reads the configuration once. Throws `ConfigInvalid`, which lists every bad variable. */
export function readConfig(environment: Environment = readEnvironment(PROJECT_FOLDER)): Config {
  const wrong: string[] = []
  const text = new Map(SETTINGS.map((setting) => [setting.name, valueOf(setting.name, environment, wrong)] as const))
  const get = (name: SettingName) => text.get(name) ?? ''
  const secret = (name: SettingName) => (get(name) === '' ? undefined : new Secret(get(name)))

  const count = (name: SettingName, max: number) => wholeNumber(name, get(name), max, wrong)

  const config: Config = {
    port: wholeNumber('PORT', get('PORT'), 65_535, wrong),
    host: get('CAFE_HOST'),
    publicUrl: webAddress('CAFE_PUBLIC_URL', get('CAFE_PUBLIC_URL'), wrong),
    database: databaseAddress(get('DATABASE_URL'), wrong),
    openAiKey: isPlaceholder(get('OPENAI_API_KEY')) ? undefined : secret('OPENAI_API_KEY'),
    model: {
      baseUrl: webAddress('CAFE_OPENAI_BASE_URL', get('CAFE_OPENAI_BASE_URL') || OPENAI_URL, wrong),
      id: required('CAFE_OPENAI_MODEL', get('CAFE_OPENAI_MODEL'), wrong),
      reasoning: get('CAFE_OPENAI_REASONING'),
      inputCentsPerMillion: count('CAFE_OPENAI_INPUT_CENTS_PER_MILLION', CENTS_PER_MILLION_MAX),
      outputCentsPerMillion: count('CAFE_OPENAI_OUTPUT_CENTS_PER_MILLION', CENTS_PER_MILLION_MAX),
      dailyCents: count('CAFE_OPENAI_DAILY_CENTS', DAILY_CENTS_MAX),
      firstWordsMs: count('CAFE_OPENAI_FIRST_WORDS_MS', WAIT_MS_MAX),
      silenceMs: count('CAFE_OPENAI_SILENCE_MS', WAIT_MS_MAX),
    },
    debug: flag('DEBUG', get('DEBUG'), wrong),
    menuFile: resolve(PROJECT_FOLDER, get('CAFE_MENU_FILE')),
    secret: longSecret('CAFE_SECRET', secret('CAFE_SECRET'), wrong),
    node: get('CAFE_NODE') || hostname(),
    region: get('CAFE_REGION'),
    allowedOrigins: list(get('CAFE_ALLOWED_ORIGINS')),
    trustedProxies: list(get('CAFE_TRUSTED_PROXIES')),
    ratePerMinute: wholeNumber('CAFE_RATE_PER_MINUTE', get('CAFE_RATE_PER_MINUTE'), 1_000_000, wrong),
    metricsToken: secret('CAFE_METRICS_TOKEN'),
    drainMs: wholeNumber('CAFE_DRAIN_MS', get('CAFE_DRAIN_MS'), 600_000, wrong),
  }
  if (wrong.length > 0) throw new ConfigInvalid(`The configuration cannot be used: ${wrong.join('; ')}`)
  return Object.freeze(config)
}

/** `sk-dev-xxx` and its like, as guides and examples print them: what stands there until somebody has a key. */
export function isPlaceholder(key: string): boolean {
  return /^(sk-(\w+-)*(x{3,}|\.{3}|…)|(sk-)?(your|my|the)[-_ ].*|change[-_ ]?me|<.*>|)$/i.test(key.trim())
}

function valueOf(name: SettingName, environment: Environment, wrong: string[]): string {
  const setting = SETTINGS.find((candidate) => candidate.name === name)
  const file = environment[`${name}_FILE`]
  if (setting && 'secret' in setting && file !== undefined && file !== '') {
    try {
      return readFileSync(file, 'utf8').trim()
    } catch {
      wrong.push(`${name}_FILE names a file that cannot be read`)
      return ''
    }
  }
  return environment[name]?.trim() ?? setting?.default ?? ''
}

function wholeNumber(name: SettingName, text: string, max: number, wrong: string[]): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= max) return value
  wrong.push(`${name} must be a whole number from 0 to ${max}`)
  return 0
}

function required(name: SettingName, text: string, wrong: string[]): string {
  if (text === '') wrong.push(`${name} must not be empty`)
  return text
}

function flag(name: SettingName, text: string, wrong: string[]): boolean {
  if (['true', '1', 'yes'].includes(text.toLowerCase())) return true
  if (['false', '0', 'no', ''].includes(text.toLowerCase())) return false
  wrong.push(`${name} must be true or false`)
  return false
}

function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function longSecret(name: SettingName, secret: Secret | undefined, wrong: string[]): Secret | undefined {
  if (secret && secret.reveal().length < 32) wrong.push(`${name} must be 32 characters or more`)
  return secret
}

function webAddress(name: SettingName, text: string, wrong: string[]): string {
  if (text !== '' && !/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    wrong.push(`${name} must be an http(s) address`)
  return text.replace(/\/+$/, '')
}

function databaseAddress(text: string, wrong: string[]): StoreAddress {
  if (!/^[a-z]+:\/\//i.test(text) || text.startsWith('file:')) {
    const path = text.replace(/^file:(\/\/)?/, '')
    if (path === '') wrong.push('DATABASE_URL must name a file or rqlite nodes')
    return { engine: 'sqlite', path: resolve(PROJECT_FOLDER, path) }
  }
  // Nodes after the first may leave out the scheme: http://db-1:4001,db-2:4001
  const [first = '', ...rest] = list(text)
  const scheme = first.slice(0, first.indexOf('://') + 3)
  const nodes = [first, ...rest].map((node) => (node.includes('://') ? node : scheme + node).replace(/\/+$/, ''))
  if (!nodes.every((node) => /^https?:$/.test(URL.parse(node)?.protocol ?? '')))
    wrong.push('DATABASE_URL must be a path, or http(s) addresses of rqlite nodes')
  return { engine: 'rqlite', nodes }
}
