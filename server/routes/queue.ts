import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { PATHS } from '../../contract/paths.ts'
import { BoardReply, MoveRequest, QueueReply, Ticket } from '../../contract/queue.ts'
import type { LiveStreams } from '../events/live-stream.ts'
import type { Notices } from '../events/notices.ts'
import type { QueueFeed } from '../events/queue-feed.ts'
import { move } from '../orders/move.ts'
import { viewQueue } from '../orders/queue-view.ts'
import type { Shop } from '../orders/shop.ts'
import { sendRefusal } from '../plugins/faults.ts'

type Options = { shop: Shop; streams: LiveStreams; queueFeed: QueueFeed; boardNotices: Notices<BoardReply> }

const After = Type.Object({ after: Type.Optional(Type.String({ pattern: '^\\d{1,15}$' })) })

/** What staff do, and the board on the wall, which anyone may see: it shows numbers only. */
export const queueRoutes: FastifyPluginAsyncTypebox<Options> = async (app, options) => {
  const { shop, streams, queueFeed, boardNotices } = options

  app.get(PATHS.queue, { schema: { tags: ['staff'], response: { 200: QueueReply } } }, () => viewQueue(shop))

  app.get(PATHS.queueEvents, { schema: { tags: ['staff'], querystring: After } }, async (request, reply) => {
    const seen = request.headers['last-event-id'] ?? request.query.after
    const seq = seen === undefined ? shop.tail.seq() : Number(seen)
    await queueFeed.follow(streams.open(reply), Number.isSafeInteger(seq) ? seq : -1)
  })

  app.post(
    PATHS.moves(':orderId'),
    {
      schema: {
        tags: ['staff'],
        params: Type.Object({ orderId: Type.String({ maxLength: 60 }) }),
        body: MoveRequest,
        response: { 200: Ticket },
      },
    },
    async (request, reply) => {
      const moved = await move(shop, request.params.orderId, request.body)
      return moved.ok ? moved.value : sendRefusal(reply, request, moved.refusal)
    },
  )

  app.get(PATHS.board, { config: { open: true }, schema: { tags: ['board'], response: { 200: BoardReply } } }, () =>
    boardNotices.present(),
  )

  app.get(PATHS.boardEvents, { config: { open: true }, schema: { tags: ['board'] } }, (_request, reply) => {
    boardNotices.join(streams.open(reply))
  })
}
