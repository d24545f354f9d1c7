import type { ChatCompletionChunk } from 'openai/resources/chat/completions'
import type { Answered, Called, Usage } from './chat.ts'
import { CallFailed } from './failure.ts'

/** No answer of a barista is longer; one that is, is none. */
const LETTERS_MAX = 60_000

/** Puts the chunks of one answer together. `words` is told of what is said as it comes, and `calls` when a call begins. */
export function collector(told: { words: (piece: string) => void; callsBegin: () => void }) {
  const calls: { id: string; name: string; input: string }[] = []
  let text = ''
  let letters = 0
  let finish: string | undefined
  let usage: Usage | undefined

  function takeCall({ index, id, function: called }: ChatCompletionChunk.Choice.Delta.ToolCall): void {
    if (calls.length === 0) told.callsBegin()
    // Some servers leave the position out: then a new id begins a new call.
    const at = typeof index === 'number' ? index : id !== undefined ? calls.length : calls.length - 1
    const call = (calls[Math.min(at, calls.length)] ??= { id: '', name: '', input: '' })
    if (id) call.id = id
    if (called?.name) call.name += called.name
    if (called?.arguments) call.input += called.arguments
    letters += called?.arguments?.length ?? 0
  }

  return {
    take(chunk: ChatCompletionChunk): void {
      if (typeof chunk !== 'object' || chunk === null) throw new CallFailed('malformed')
      if (chunk.usage) {
        const { prompt_tokens, completion_tokens } = chunk.usage
        usage = { inputTokens: tokens(prompt_tokens), outputTokens: tokens(completion_tokens) }
      }
      const choice = chunk.choices?.[0]
      if (!choice) return
      const piece = choice.delta?.content
      if (typeof piece === 'string' && piece !== '') {
        text += piece
        letters += piece.length
        if (calls.length === 0) told.words(piece)
      }
      for (const call of choice.delta?.tool_calls ?? []) takeCall(call)
      if (choice.finish_reason) finish = choice.finish_reason
      if (letters > LETTERS_MAX) throw new CallFailed('too_long')
    },
    hasFinished: () => finish !== undefined,
    /** Throws `broken_off` where the answer never ended. */
    whole(): Answered {
      if (finish === undefined) throw new CallFailed('broken_off')
      return { text, calls: calls.map(named), finish, usage }
    },
  }
}

function named(call: Called, at: number): Called {
  return { ...call, id: call.id === '' ? `call-${at + 1}` : call.id }
}

function tokens(count: unknown): number {
  return typeof count === 'number' && Number.isFinite(count) && count > 0 ? Math.round(count) : 0
}
