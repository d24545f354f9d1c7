import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import {
  BellaReply,
  ConversationReply,
  ConversationRequest,
  MessageRequest,
  type ConversationEvents,
} from '../../contract/conversation.ts'
import { PATHS } from '../../contract/paths.ts'
import { answer, type Bella } from '../conversation/answer.ts'
import { begin } from '../conversation/begin.ts'
import { lookUp } from '../conversation/look-up.ts'
import { deviceOf } from '../devices/device-token.ts'
import type { LiveStream, LiveStreams } from '../events/live-stream.ts'
import { problemOf, refusalOfFault, sendRefusal } from '../plugins/faults.ts'

type Options = { bella: Bella; streams: LiveStreams }

const ByConversation = Type.Object({ conversationId: Type.String() })

/** What a customer and Bella say to each other. Whoever has a conversation's id has the conversation. */
export const conversationRoutes: FastifyPluginAsyncTypebox<Options> = async (app, { bella, streams }) => {
  const metered = { open: true, metered: true }

  app.post(
    PATHS.conversations,
    {
      config: metered,
      schema: { tags: ['conversations'], body: ConversationRequest, response: { 201: BellaReply } },
    },
    async (request, reply) => {
      const begun = await begin(bella, request.body)
      return begun.ok
        ? reply
            .code(201)
            .header(...NO_STORE)
            .send(begun.value)
        : sendRefusal(reply, request, begun.refusal)
    },
  )

  app.post(
    PATHS.messages(':conversationId'),
    {
      config: metered,
      schema: {
        tags: ['conversations'],
        params: ByConversation,
        body: MessageRequest,
        response: { 200: BellaReply },
      },
    },
    async (request, reply) => {
      const { conversationId } = request.params
      const asked = { conversationId, message: request.body, device: deviceOf(bella.shop, request.headers) }
      if (request.headers.accept?.includes('text/event-stream'))
        return inParts(streams, request, reply, (parts) => answer(bella, asked, parts))
      const answered = await answer(bella, asked, SILENT)
      void reply.header(...NO_STORE)
      return answered.ok ? answered.value : sendRefusal(reply, request, answered.refusal)
    },
  )

  app.get(
    PATHS.conversation(':conversationId'),
    {
      config: { open: true },
      schema: { tags: ['conversations'], params: ByConversation, response: { 200: ConversationReply } },
    },
    async (request, reply) => {
      const found = await lookUp(bella.shop, request.params.conversationId)
      void reply.header(...NO_STORE)
      return found.ok ? found.value : sendRefusal(reply, request, found.refusal)
    },
  )
}

const NO_STORE = ['cache-control', 'no-store'] as const

type Parts = Parameters<typeof answer>[2]
const SILENT: Parts = { cart: () => undefined, words: () => undefined }

/**
 * Sends an answer as it comes. The stream is opened by its first part, so that what is refused at once is refused as
 * anywhere else; what goes wrong later is the last part.
 */
async function inParts(
  streams: LiveStreams,
  request: FastifyRequest,
  reply: FastifyReply,
  ask: (parts: Parts) => ReturnType<typeof answer>,
): Promise<FastifyReply> {
  let stream: LiveStream | undefined
  const send = <Part extends keyof ConversationEvents>(part: Part, data: ConversationEvents[Part]) =>
    (stream ??= streams.open(reply)).send(part, data)
  try {
    const answered = await ask({ cart: (part) => send('cart', part), words: (part) => send('words', part) })
    if (answered.ok) send('reply', answered.value)
    else if (!stream) return sendRefusal(reply, request, answered.refusal)
    else stream.send('problem', problemOf(request, answered.refusal))
  } catch (fault) {
    if (!stream) throw fault
    stream.send('problem', problemOf(request, refusalOfFault(request, fault as FastifyError)))
  }
  reply.raw.end()
  return reply
}
