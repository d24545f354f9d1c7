import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Problem } from '../../contract/problem.ts'
import { REFUSALS, type RefusalCode } from '../../contract/refusals.ts'
import { Fault } from '../../domain/fault.ts'
import type { OrderRefusal } from '../orders/refusal.ts'
import { StoreUnavailable, StoreUnusable } from '../store/store.ts'

/** How long a page should wait before it asks again, in seconds: a little more than an election takes. */
const RETRY_AFTER_SECONDS = 2

/** The only place where refusals and faults become HTTP. A stack, a path or a cause never leaves the server. */
export const faults = fastifyPlugin(async (app: FastifyInstance) => {
  app.setNotFoundHandler((request, reply) => sendRefusal(reply, request, { code: 'not_found' }))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOfFault(request, error)
    if (REFUSALS[refusal.code].status === 503) void reply.header('retry-after', RETRY_AFTER_SECONDS)
    return sendRefusal(reply, request, refusal)
  })
})

/** What a customer is told of a fault, which is logged for the operator. */
export function refusalOfFault(request: FastifyRequest, error: FastifyError): OrderRefusal {
  const refusal = refusalOf(error)
  const about = { err: error, 'http.request.id': request.id }
  if (refusal.code === 'internal') request.log.error(about, 'A request broke')
  else if (error instanceof Fault) request.log.warn({ ...about, hint: error.hint }, error.message)
  return refusal
}

/** A refusal as it crosses the wire, here or as the last part of a stream. */
export function problemOf(request: FastifyRequest, { code, ...members }: OrderRefusal): Problem {
  const { status, title } = REFUSALS[code]
  return { type: 'about:blank', title, status, code, ...members, requestId: request.id }
}

export function sendRefusal(reply: FastifyReply, request: FastifyRequest, refusal: OrderRefusal): FastifyReply {
  const problem = problemOf(request, refusal)
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}

const FASTIFY_CODES: Readonly<Record<string, RefusalCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_json',
  FST_UNDER_PRESSURE: 'overloaded',
}

function refusalOf(error: FastifyError): OrderRefusal {
  if (error instanceof StoreUnavailable || error instanceof StoreUnusable) return { code: 'store_unavailable' }
  const [first] = error.validation ?? []
  if (first) {
    const field = fieldOf(error.validationContext ?? 'body', first)
    return { code: codeOf(first, field), field, detail: `${field} ${detailOf(first)}` }
  }
  const known = FASTIFY_CODES[error.code]
  if (known) return { code: known }
  if (error.statusCode === 429) return { code: 'too_many_requests' }
  return error instanceof SyntaxError && error.statusCode === 400 ? { code: 'malformed_json' } : { code: 'internal' }
}

type Invalid = NonNullable<FastifyError['validation']>[number]

/** `/lines/0/quantity` → `lines[0].quantity`. */
function fieldOf(context: string, { instancePath, params, keyword }: Invalid): string {
  const missing = keyword === 'required' ? params['missingProperty'] : undefined
  const unknown = keyword === 'additionalProperties' ? params['additionalProperty'] : undefined
  const last = missing ?? unknown
  const path = typeof last === 'string' ? `${instancePath}/${last}` : instancePath
  const field = path
    .slice(1)
    .split('/')
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('')
    .replace(/^\./, '')
  return field === '' ? context : field.slice(0, 200)
}

function codeOf({ keyword }: Invalid, field: string): RefusalCode {
  if (keyword === 'required' || keyword === 'additionalProperties') return 'invalid_request'
  if (/(^|\.)quantity$/.test(field)) return 'invalid_quantity'
  if (field === 'customer.name') return 'invalid_name'
  if (/\.note$/.test(field)) return 'invalid_note'
  if (field === 'lines' && keyword === 'minItems') return 'empty_cart'
  return field === 'lines' && keyword === 'maxItems' ? 'too_many_lines' : 'invalid_request'
}

function detailOf({ keyword, message, params }: Invalid): string {
  if (keyword === 'required') return 'is missing'
  if (keyword === 'additionalProperties') return 'is not a field of this request'
  if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as readonly string[]).join(', ')}`
  return message ?? 'is not of its form'
}
