import { isList, isMembers, type Members } from './members.ts'

/** A JSON Schema of ours, as TypeBox writes it: objects, lists, texts, numbers, enums, `anyOf`. */
export type Form = { readonly [keyword: string]: unknown }

/** OpenAI's strict mode takes no more enum values than this in one form, and fewer letters where one enum is long. */
const ENUM_VALUES_MAX = 1_000
const ENUM_LONG = 250
const ENUM_LONG_LETTERS_MAX = 15_000

/** Written out only once where it occurs again, if it is longer than this in JSON. */
const SHARED_LETTERS_MIN = 200

/** Bounds that not every server of the kind can hold a model to. They are told instead; the tools check them in any case. */
const BOUNDS = ['minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength'] as const

/**
 * A form as strict mode takes it: every field required and none other allowed, so a field that may be left out may be null
 * instead; nothing but the keywords that all servers of the kind know; parts that occur twice under `$defs`. Enums of a
 * menu too large for strict mode become texts, and the tool refuses what is not on the menu.
 */
export function strictForm(form: object): Form {
  const strict = strictly(fitting(form as Form))
  const shared = sharedIn(strict)
  if (shared.size === 0) return strict
  const defs = [...shared].map(([json, name]) => [name, withRefs(JSON.parse(json), shared, json)] as const)
  return { ...(withRefs(strict, shared) as Form), $defs: Object.fromEntries(defs) }
}

function strictly(form: Form): Form {
  const { description, anyOf, items, properties, required } = form
  const told = [description, ...boundsOf(form)].filter((text) => typeof text === 'string').join(' ')
  const about = told === '' ? {} : { description: told }
  if (isList(anyOf)) return { anyOf: anyOf.map((one) => strictly(one as Form)), ...about }
  if (form['const'] !== undefined) return { type: typeof form['const'], enum: [form['const']], ...about }
  if (isList(form['enum'])) return { type: 'string', enum: form['enum'], ...about }
  if (items !== undefined) return { type: 'array', items: strictly(items as Form), ...about }
  if (!isMembers(properties)) return { type: form['type'], ...about }
  const fields = Object.entries(properties as Record<string, Form>).map(([name, inner]) => {
    const needed = isList(required) && required.includes(name)
    return [name, needed ? strictly(inner) : orNull(strictly(inner))] as const
  })
  return {
    type: 'object',
    properties: Object.fromEntries(fields),
    required: fields.map(([name]) => name),
    additionalProperties: false,
    ...about,
  }
}

function orNull(form: Form): Form {
  const { description, ...rest } = form
  const options = isList(rest['anyOf']) ? rest['anyOf'] : [rest]
  return { anyOf: [...options, { type: 'null' }], ...(description !== undefined && { description }) }
}

function boundsOf(form: Form): string[] {
  return BOUNDS.filter((bound) => form[bound] !== undefined).map((bound) => `(${bound} ${String(form[bound])})`)
}

/** The form, its largest enums as texts where they are too many. */
function fitting(form: Form): Form {
  const enums = new Map<string, unknown[]>()
  visit(form, (part) => {
    if (isList(part['enum'])) enums.set(JSON.stringify(part['enum']), [...part['enum']])
  })
  const lettersIn = (values: unknown[]) => values.reduce<number>((sum, value) => sum + String(value).length, 0)
  const bySize = [...enums].sort(([, one], [, other]) => other.length - one.length)
  const tooMany = () => bySize.reduce((sum, [, values]) => sum + values.length, 0) > ENUM_VALUES_MAX
  const tooLong = () =>
    (bySize[0]?.[1].length ?? 0) > ENUM_LONG && lettersIn(bySize[0]?.[1] ?? []) > ENUM_LONG_LETTERS_MAX
  const opened = new Set<string>()
  while (tooMany() || tooLong()) opened.add(bySize.shift()?.[0] ?? '')
  if (opened.size === 0) return form
  return change(form, (part) => {
    if (!isList(part['enum']) || !opened.has(JSON.stringify(part['enum']))) return part
    const { enum: _ids, ...rest } = part
    return { ...rest, type: 'string', description: 'An id of the menu.' }
  }) as Form
}

/** The objects that occur more than once, the largest only, by their JSON, each with a name. */
function sharedIn(form: Form): Map<string, string> {
  const counts = new Map<string, number>()
  visit(form, (part) => {
    const json = JSON.stringify(part)
    if (part['type'] === 'object' && json.length >= SHARED_LETTERS_MIN) counts.set(json, (counts.get(json) ?? 0) + 1)
  })
  const again = [...counts].filter(([, count]) => count > 1).map(([json]) => json)
  const outer = again.filter((json) => !again.some((other) => other !== json && other.includes(json)))
  return new Map(outer.map((json, at) => [json, `part${at + 1}`]))
}

function withRefs(value: unknown, shared: ReadonlyMap<string, string>, but?: string): unknown {
  return change(value, (part) => {
    const json = JSON.stringify(part)
    const name = json === but ? undefined : shared.get(json)
    return name === undefined ? part : { $ref: `#/$defs/${name}` }
  })
}

function visit(value: unknown, look: (part: Form) => void): void {
  if (isList(value)) for (const inner of value) visit(inner, look)
  if (!isMembers(value)) return
  look(value)
  for (const inner of Object.values(value)) visit(inner, look)
}

/** Each object changed, the outer before the inner. */
function change(value: unknown, by: (part: Form) => Form): unknown {
  if (isList(value)) return value.map((inner) => change(inner, by))
  if (!isMembers(value)) return value
  const changed: Members = by(value)
  return Object.fromEntries(Object.entries(changed).map(([name, inner]) => [name, change(inner, by)]))
}
