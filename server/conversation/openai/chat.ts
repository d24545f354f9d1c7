import type { ChatCompletionCreateParamsStreaming, ChatCompletionMessageParam } from 'openai/resources/chat/completions'

/** The few things of Chat Completions that are used here, so that any server that speaks it will do. */
export type Message = ChatCompletionMessageParam

export type Request = ChatCompletionCreateParamsStreaming

/** A tool that the model wants to be run. `input` is its text: it should be JSON, and need not be. */
export type Called = { id: string; name: string; input: string }

export type Usage = { inputTokens: number; outputTokens: number }

/** One answer of the model. `usage` only where the server tells it. */
export type Answered = { text: string; calls: readonly Called[]; finish: string; usage: Usage | undefined }
