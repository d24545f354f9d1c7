import { Ajv, type ErrorObject } from 'ajv'
import { MenuFile } from '../../../contract/menu-file.ts'
import { nearest } from '../../../domain/menu/check/nearest.ts'
import type { Path } from './place.ts'

/** `atKey`: the fault is the field itself, not its value. */
export type FormFlaw = { path: Path; message: string; atKey?: boolean }

type Shape = { properties?: object; description?: string; pattern?: string }

const validate = new Ajv({ allErrors: true, verbose: true }).compile(MenuFile)

/** What in a file is not of the menu's form, all of it. */
export function checkForm(file: unknown): readonly FormFlaw[] {
  if (validate(file)) return []
  const errors = validate.errors ?? []
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf')
  return errors.filter((error) => !isBehind(error, choices, errors)).map((error) => inWords(file, error))
}

/**
 * Whether a value that may be one thing or another makes this error not worth telling: where the value is of one of those
 * kinds, what is wrong with it as that is told; else only that it is none of them.
 */
function isBehind(error: ErrorObject, choices: readonly ErrorObject[], errors: readonly ErrorObject[]): boolean {
  return choices.some((choice) => {
    const branchOf = (other: ErrorObject) => {
      const [before, after] = other.schemaPath.split(`${choice.schemaPath}/`)
      return before === '' && other.instancePath.startsWith(choice.instancePath) ? after?.split('/')[0] : undefined
    }
    const isOfOtherKind = (other: ErrorObject) =>
      other.instancePath === choice.instancePath && (other.keyword === 'type' || other.keyword === 'const')
    const wrongKinds = new Set(errors.filter(isOfOtherKind).map(branchOf))
    const told = errors.map(branchOf).find((branch) => branch !== undefined && !wrongKinds.has(branch))
    if (error === choice) return told !== undefined
    const branch = branchOf(error)
    return branch !== undefined && branch !== told
  })
}

function inWords(file: unknown, error: ErrorObject): FormFlaw {
  const path = pathOf(file, error.instancePath)
  const shape = (error.parentSchema ?? {}) as Shape
  const params = error.params as Record<string, unknown>
  if (error.keyword === 'required') {
    const name = String(params['missingProperty'])
    return { path: [...path, name], message: `“${name}” is missing` }
  }
  if (error.keyword === 'additionalProperties') {
    const name = String(params['additionalProperty'])
    const near = nearest(name, Object.keys(shape.properties ?? {}))
    const hint = near ? `did you mean “${near}”?` : `there are ${Object.keys(shape.properties ?? {}).join(', ')}`
    return { path: [...path, name], message: `“${name}” means nothing here; ${hint}`, atKey: true }
  }
  const described = shape.description ? ` (${shape.description.replace(/\.$/, '')})` : ''
  return { path, message: `${valueInWords(error, params, shape)}${described}` }
}

const TYPES: Readonly<Record<string, string>> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'text in "double quotes"',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a thing in { }',
  null: 'null',
}

function valueInWords(error: ErrorObject, params: Record<string, unknown>, shape: Shape): string {
  const given = shortly(error.data)
  const limit = String(params['limit'])
  switch (error.keyword) {
    case 'type':
      return `${given} should be ${TYPES[String(params['type'])] ?? String(params['type'])}`
    case 'enum':
      return oneOf(error.data, params['allowedValues'] as readonly unknown[])
    case 'const':
      return `${given} should be ${JSON.stringify(params['allowedValue'])}`
    case 'minimum':
      return `${given} should be ${limit} or more`
    case 'maximum':
      return `${given} should be ${limit} or less`
    case 'minLength':
      return 'this is empty; write something'
    case 'maxLength':
      return `this is longer than ${limit} characters; shorten it`
    case 'minItems':
      return 'the list is empty; put something in'
    case 'uniqueItems':
      return `the list names ${shortly((error.data as unknown[])[Number(params['i'])])} twice; take one out`
    case 'pattern':
      return `${given} ${PATTERNS[shape.pattern ?? ''] ?? `does not fit ${shape.pattern ?? 'its form'}`}`
    case 'anyOf':
      return `${given} is not what may stand here`
    default:
      return `${given} ${error.message ?? 'is not of its form'}`
  }
}

const PATTERNS: Readonly<Record<string, string>> = {
  '^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$':
    'cannot be an id: write lower-case letters and digits, words joined by hyphens',
  '^[^<>\\u0000-\\u001f]*$': 'holds < or > or a control character; take it out',
  '^[A-Z]{3}$': 'should be three capital letters',
}

function oneOf(given: unknown, allowed: readonly unknown[]): string {
  const words = allowed.map(String)
  const near = typeof given === 'string' ? nearest(given, words) : undefined
  return `${shortly(given)} is not one of ${words.join(', ')}${near ? `; did you mean “${near}”?` : ''}`
}

function shortly(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'a thing in { }' : String(value)
}

function pathOf(file: unknown, pointer: string): Path {
  let inside = file
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(inside) ? Number(name) : name
      inside = (inside as Record<string | number, unknown>)[step]
      return step
    })
}
