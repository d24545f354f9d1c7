import type { ChatRequest, Form, Message } from './step.ts'

/** What OpenAI's strict mode knows of JSON Schema. Anything else is refused there, so it is refused here. */
const KEYWORDS =
  'type properties required additionalProperties items enum const anyOf $ref $defs description minimum maximum minItems maxItems pattern'.split(
    ' ',
  )
const PROPERTIES_MAX = 5_000
const DEPTH_MAX = 10
const ENUM_VALUES_MAX = 1_000
const LETTERS_MAX = 120_000

/** Why OpenAI would answer 400; undefined where it would not. */
export function whyRefused(request: ChatRequest): string | undefined {
  if (typeof request.model !== 'string' || request.model === '') return 'no model'
  if (!Array.isArray(request.messages) || request.messages.length === 0) return 'no messages'
  for (const { function: tool } of request.tools ?? []) {
    const why = tool.strict === true ? whyNotStrict(tool.parameters) : undefined
    if (why !== undefined) return `Invalid schema for function '${tool.name}': ${why}`
  }
  return whyNotInTurn(request.messages)
}

/** A form as strict mode needs it: all fields required, none other allowed, within its limits. */
export function whyNotStrict(form: Form): string | undefined {
  if (form['type'] !== 'object') return 'the form is no object'
  const found = { properties: 0, values: 0, letters: 0 }
  return whyNot(form, 1, found)
}

function whyNot(
  form: Form,
  depth: number,
  found: { properties: number; values: number; letters: number },
): string | undefined {
  if (depth > DEPTH_MAX) return `more than ${DEPTH_MAX} levels`
  const strange = Object.keys(form).find((keyword) => !KEYWORDS.includes(keyword))
  if (strange !== undefined) return `'${strange}' is not permitted`
  const properties = (form['properties'] ?? {}) as Record<string, Form>
  const names = Object.keys(properties)
  if (isObject(form)) {
    if (form['additionalProperties'] !== false) return `'additionalProperties' must be false`
    const required = (form['required'] ?? []) as string[]
    const missing = names.find((name) => !required.includes(name))
    if (missing !== undefined || required.length !== names.length) return `'required' must list all: ${missing}`
  }
  const values = (form['enum'] ?? []) as unknown[]
  found.properties += names.length
  found.values += values.length
  found.letters += [...names, ...values].reduce<number>((sum, text) => sum + String(text).length, 0)
  if (found.properties > PROPERTIES_MAX) return `more than ${PROPERTIES_MAX} properties`
  if (found.values > ENUM_VALUES_MAX) return `more than ${ENUM_VALUES_MAX} enum values`
  if (found.letters > LETTERS_MAX) return `more than ${LETTERS_MAX} letters`
  const inner = [
    ...Object.values(properties),
    ...Object.values((form['$defs'] ?? {}) as Record<string, Form>),
    ...((form['anyOf'] ?? []) as Form[]),
    ...(form['items'] ? [form['items'] as Form] : []),
  ]
  for (const one of inner) {
    const why = whyNot(one, depth + (isObject(form) ? 1 : 0), found)
    if (why !== undefined) return why
  }
  return undefined
}

function isObject(form: Form): boolean {
  return form['type'] === 'object'
}

/** Each call is answered right behind it, and nothing is answered that was not called. */
function whyNotInTurn(messages: readonly Message[]): string | undefined {
  let open = new Set<string>()
  for (const { role, tool_calls = [], tool_call_id = '' } of messages) {
    if (role === 'tool') {
      if (!open.delete(tool_call_id)) return 'a tool message answers no call'
      continue
    }
    if (open.size > 0) return 'a tool call was not answered'
    open = new Set(tool_calls.map(({ id }) => id))
  }
  return open.size > 0 ? 'a tool call was not answered' : undefined
}
