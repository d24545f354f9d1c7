import type { Answer, Call, ChatRequest, Form, Message } from './step.ts'

/**
 * A small model: it finds the ids of the tools' forms in what was said, calls what a barista would call, and reads back
 * what the tools answered. It knows no menu but the enums that it is given.
 */
export function barista(request: ChatRequest): Answer {
  const last = request.messages.at(-1)
  if (last?.role !== 'tool') return callsFor(request, textOf(last))
  const answers = answersSince(request.messages)
  const quoted = answers.get('quote')
  if (answers.has('edit_cart') && !quoted) return { call: [{ name: 'quote', input: {} }] }
  return { say: wordsFor(answers) }
}

function callsFor(request: ChatRequest, said: string): Answer {
  const words = plain(said)
  if (/\b(allerg|nuts?|gluten|vegan|safe)/.test(words)) return call('state_allergens', allergenInput(request, words))
  if (/^(yes|yes please|place it|sure)\b/.test(words)) return call('confirm', {})
  if (/\b(how long|where is my order|status)\b/.test(words)) return call('order_status', {})
  if (/\b(what|which|menu|how much|price)\b/.test(words)) return call('read_menu', { itemIds: null, groupIds: null })
  const edits = editsIn(request, words)
  if (edits.length > 0) return call('edit_cart', { edits })
  if (/\b(that s all|that is all|done|nothing else|my name|i m|checkout)\b/.test(words)) return call('quote', {})
  return { say: 'Hello! What can I get you?' }
}

/** Every item that is named, each with the number, size and options that stand before the next one. */
function editsIn(request: ChatRequest, words: string): object[] {
  const edits: object[] = []
  const found = idsOf(request, 'edit_cart', 'itemId')
    .flatMap((id) => placesOf(id, words).map(({ at, to }) => ({ id, at, to })))
    .sort((one, other) => one.at - other.at || other.to - one.to)
  const named = found.filter(({ at }, nth) => found.slice(0, nth).every(({ to }) => to <= at))
  for (const [nth, { id, at, to }] of named.entries()) {
    const before = words.slice(named[nth - 1]?.to ?? 0, at)
    const after = words.slice(to, named[nth + 1]?.at ?? words.length)
    const about = [nth === 0 ? before : behindLastAnd(before), nth === named.length - 1 ? after : upToLastAnd(after)]
    edits.push({ kind: 'add line', line: lineOf(request, id, about.join(' ')) })
  }
  const place = /\bto go\b/.test(words)
    ? 'to_go'
    : /\b(for here|eat here|here please)\b/.test(words)
      ? 'here'
      : undefined
  return [...edits, ...(place === undefined ? [] : [{ kind: 'set fulfilment', fulfilment: place }])]
}

function upToLastAnd(words: string): string {
  return words.slice(0, Math.max(0, words.lastIndexOf(' and ')))
}

function behindLastAnd(words: string): string {
  return words.slice(Math.max(0, words.lastIndexOf(' and ')))
}

function lineOf(request: ChatRequest, itemId: string, about: string) {
  const named = (field: string) => idsOf(request, 'edit_cart', field).filter((id) => placesOf(id, about).length > 0)
  return {
    itemId,
    quantity: numberIn(about),
    sizeId: named('sizeId')[0] ?? null,
    options: named('optionId').map((optionId) => ({ optionId, quantity: null, amount: null })),
    note: null,
  }
}

function wordsFor(answers: ReadonlyMap<string, Form>): string {
  const placed = answers.get('confirm')
  if (placed) {
    const { ok, number, waitMinutes } = placed
    return ok
      ? `Your order is number ${String(number)}. It takes about ${String(waitMinutes)} minutes.`
      : 'It is not placed yet.'
  }
  const quoted = answers.get('quote')
  if (quoted?.['ok'] === true) return `That is ${String(quoted['total'])} in all. Shall I place it?`
  if (quoted?.['code'] === 'fulfilment_missing') return 'Is that for here, or to go?'
  if (quoted?.['code'] === 'name_missing') return 'What name shall I call out?'
  if (answers.get('edit_cart')?.['ok'] === false) return 'Sorry, what would you like?'
  if (answers.has('read_menu')) return 'We have coffee, tea and something to eat.'
  return answers.has('state_allergens') ? '' : 'Anything else?'
}

function allergenInput(request: ChatRequest, words: string) {
  const itemId = idsOf(request, 'state_allergens', 'itemId').find((id) => placesOf(id, words).length > 0)
  return { itemId: itemId ?? null, at: itemId === undefined ? 0 : null, allergens: null }
}

function call(name: string, input: object): Answer {
  const calls: Call[] = [{ name, input }]
  return { call: calls }
}

/** What the tools answered to the newest message, by their names. */
function answersSince(messages: readonly Message[]): Map<string, Form> {
  const from = messages.findLastIndex(({ role }) => role === 'user')
  const answers = new Map<string, Form>()
  const names = new Map<string, string>()
  for (const { role, tool_calls = [], tool_call_id = '', content } of messages.slice(from)) {
    for (const { id, function: called } of tool_calls) names.set(id, called.name)
    if (role === 'tool') answers.set(names.get(tool_call_id) ?? '', JSON.parse(content ?? '{}') as Form)
  }
  return answers
}

/** The enum of a field, wherever in a tool's form it stands. */
function idsOf(request: ChatRequest, tool: string, field: string): string[] {
  const form = request.tools?.find(({ function: one }) => one.name === tool)?.function.parameters
  const found = new Set<string>()
  const look = (value: unknown, name?: string): void => {
    if (Array.isArray(value)) for (const inner of value) look(inner, name)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'enum' && name === field)
        for (const id of inner as unknown[]) if (typeof id === 'string') found.add(id)
      look(inner, key === 'anyOf' || key === 'enum' ? name : key)
    }
  }
  look(form)
  return [...found]
}

function placesOf(id: string, words: string): { at: number; to: number }[] {
  const pattern = new RegExp(`\\b${id.replaceAll('-', ' ')}s?\\b`, 'g')
  return [...words.matchAll(pattern)].map(({ 0: found, index }) => ({ at: index, to: index + found.length }))
}

function numberIn(words: string): number {
  const named = [...words.matchAll(/\b(\d{1,2}|two|three|four|five)\b/g)].at(-1)?.[1] ?? '1'
  return { two: 2, three: 3, four: 4, five: 5 }[named] ?? Number(named)
}

function plain(said: string): string {
  return said
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}[\]]+/gu, ' ')
    .trim()
}

function textOf(message: Message | undefined): string {
  return typeof message?.content === 'string' ? message.content : ''
}
