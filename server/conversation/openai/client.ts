import type { ChatCompletionChunk } from 'openai/resources/chat/completions'
import type { Secret } from '../../config/secret.ts'
import type { Request } from './chat.ts'

/** Asks a model. Throws whatever the library throws, at once and without trying again; ends early when the signal says so. */
export type Client = (request: Request, signal: AbortSignal) => Promise<AsyncIterable<ChatCompletionChunk>>

/**
 * Loads the library, which takes 35 MB: so only where a model is to be asked. Everything that it would read from the
 * environment, log, follow or try again by itself is switched off: the café has its own settings, logs and time-outs.
 */
export async function openClient(baseUrl: string, key: Secret | undefined): Promise<Client> {
  const { OpenAI } = await import('openai')
  const library = new OpenAI({
    baseURL: baseUrl,
    apiKey: key?.reveal() ?? 'none',
    ...(key === undefined && { defaultHeaders: { authorization: null } }),
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off',
    // A redirect would carry the key to somewhere else.
    fetchOptions: { redirect: 'error' },
  })
  return (request, signal) => library.chat.completions.create(request, { signal })
}
