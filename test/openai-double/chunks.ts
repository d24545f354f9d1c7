import type { Answer, ChatRequest } from './step.ts'

const LETTERS_A_CHUNK = 12

/** The tokens of a text, as near as a double needs: OpenAI's are about four letters each. */
export function tokensIn(text: string): number {
  return Math.ceil(text.length / 4)
}

/** An answer as the objects of its stream: the role, the words and calls in pieces, why it ends, and the usage where it is asked for. */
export function chunksOf(answer: Answer, request: ChatRequest, id: string): object[] {
  const head = { id, object: 'chat.completion.chunk', created: 0, model: request.model }
  const wantsUsage = request.stream_options?.include_usage === true && answer.usage !== false
  const chunk = (delta: object, finish_reason: string | null = null) => ({
    ...head,
    choices: [{ index: 0, delta, finish_reason, logprobs: null }],
    ...(wantsUsage && { usage: null }),
  })
  const calls = answer.call ?? []
  const inputs = calls.map(({ input }) => (typeof input === 'string' ? input : JSON.stringify(input)))
  const said = [answer.say ?? '', ...inputs].join('')
  return [
    chunk({ role: 'assistant', content: answer.say === undefined ? null : '' }),
    ...pieces(answer.say ?? '').map((content) => chunk({ content })),
    ...calls.flatMap(({ name }, index) => [
      chunk({ tool_calls: [{ index, id: `${id}-${index}`, type: 'function', function: { name, arguments: '' } }] }),
      ...pieces(inputs[index] ?? '').map((text) => chunk({ tool_calls: [{ index, function: { arguments: text } }] })),
    ]),
    chunk({}, calls.length > 0 ? 'tool_calls' : (answer.finish ?? 'stop')),
    ...(wantsUsage ? [{ ...head, choices: [], usage: usageOf(request, said) }] : []),
  ]
}

function usageOf(request: ChatRequest, said: string) {
  const prompt_tokens = tokensIn(JSON.stringify([request.messages, request.tools]))
  const completion_tokens = tokensIn(said)
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens }
}

function pieces(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${LETTERS_A_CHUNK}}`, 'gu')) ?? []
}
