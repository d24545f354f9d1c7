import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { whyRefused } from './check-request.ts'
import { chunksOf } from './chunks.ts'
import type { Answer, ChatRequest, Refusal, Step, Trouble } from './step.ts'

/** Answers requests in order; a function is asked for each, and may look at it. After the last step, 500. */
export type Script = readonly Step[] | ((request: ChatRequest, nth: number) => Step)

export type Asked = { headers: IncomingMessage['headers']; body: ChatRequest; text: string }

/** A server that speaks OpenAI's Chat Completions and does what a script says. */
export type Double = {
  /** What CAFE_OPENAI_BASE_URL takes. */
  url: string
  /** All that it was asked, the newest last. */
  asked: readonly Asked[]
  /** What comes next, from now on. */
  play(script: Script): void
  /** Cuts all connections and answers nobody any more. Safe to call twice. */
  stop(): Promise<void>
}

type How = { script: Script; port?: number; key?: string }

/** `key`: any other is answered with 401. It listens to this machine only. */
export async function startDouble(how: How): Promise<Double> {
  const asked: Asked[] = []
  let { script } = how
  let played = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request)
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return refuse(response, { status: 404 })
    const body = JSON.parse(text) as ChatRequest
    asked.push({ headers: request.headers, body, text })
    if (how.key !== undefined && request.headers.authorization !== `Bearer ${how.key}`)
      return refuse(response, { status: 401, code: 'invalid_api_key' })
    const why = whyRefused(body)
    if (why !== undefined) return refuse(response, { status: 400, code: why })
    const nth = played++
    const step = typeof script === 'function' ? script(body, nth) : script[nth]
    if (!step) return refuse(response, { status: 500, code: 'the script is over' })
    if ('status' in step || 'refuse' in step) return refuse(response, step)
    await stream(response, step, body, `chatcmpl-${asked.length}`)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(how.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    play(next) {
      script = next
      played = 0
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function stream(response: ServerResponse, answer: Answer, request: ChatRequest, id: string): Promise<void> {
  const chunks = chunksOf(answer, request, id)
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.flushHeaders()
  for (const [at, chunk] of chunks.entries()) {
    if (at === answer.after?.chunks) return stumble(response, answer.after.then)
    response.write(`data: ${JSON.stringify(chunk)}\n\n`)
    if (answer.paceMs !== undefined) await pause(answer.paceMs)
    if (response.destroyed) return
  }
  response.end('data: [DONE]\n\n')
}

function stumble(response: ServerResponse, then: Trouble): void {
  if (then === 'hang') return
  if (then === 'end') response.end()
  if (then === 'garbage') response.end('data: {"choices": [{"delta": oops\n\n')
  if (then === 'error') response.end(`data: ${JSON.stringify({ error: errorOf(500, 'server_error') })}\n\n`)
  // What was written before is on its way first.
  if (then === 'cut') setImmediate(() => response.destroy())
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  if ('refuse' in refusal) {
    if (refusal.refuse === 'cut') response.destroy()
    return
  }
  const { status, code = 'as scripted', retryAfterSeconds } = refusal
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  })
  response.end(JSON.stringify({ error: errorOf(status, code) }))
}

function errorOf(status: number, code: string) {
  return { message: `The double answers ${status}`, type: 'double', param: null, code }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
