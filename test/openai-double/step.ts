/** What the double answers to one request. */
export type Step = Answer | Refusal

/** An answer of the model: words, calls of tools, or both, as a stream of chunks. */
export type Answer = {
  say?: string
  call?: readonly Call[]
  /** What the stream does after so many chunks, instead of going on. */
  after?: { chunks: number; then: Trouble }
  /** Between two chunks. */
  paceMs?: number
  /** Some servers of the kind never tell the usage. */
  usage?: false
  finish?: 'stop' | 'length' | 'content_filter'
}

/** `input` is sent as JSON, or as it is where it is a text: it need not be JSON at all. */
export type Call = { name: string; input: object | string }

/** `hang`: no byte more. `cut`: the connection is gone. `end`: it ends politely, too early. `garbage`: no JSON. `error`: as OpenAI tells one in a stream. */
export type Trouble = 'hang' | 'cut' | 'end' | 'garbage' | 'error'

/** An error, or no answer at all: `hang` sends no byte, `cut` closes the door. */
export type Refusal = { status: number; code?: string; retryAfterSeconds?: number } | { refuse: 'hang' | 'cut' }

/** What Chat Completions are asked with, as far as the double looks at it. */
export type ChatRequest = {
  model: string
  messages: readonly Message[]
  tools?: readonly { type: 'function'; function: ToolForm }[]
  tool_choice?: string
  stream?: boolean
  stream_options?: { include_usage?: boolean }
  [other: string]: unknown
}

export type Message = {
  role: 'system' | 'user' | 'assistant' | 'tool'
  content: string | null
  tool_calls?: readonly { id: string; function: { name: string; arguments: string } }[]
  tool_call_id?: string
}

export type ToolForm = { name: string; description: string; strict?: boolean; parameters: Form }

/** A JSON Schema. */
export type Form = { [keyword: string]: unknown }
