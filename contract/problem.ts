import Type, { type Static } from 'typebox'

/**
 * RFC 9457 `application/problem+json`. `field` names the place in the request, `hint` what to do next; further members
 * belong to the code (`itemId`, `left`, `max`, `quote`, `order`).
 */
export const Problem = Type.Object(
  {
    type: Type.String({ examples: ['about:blank'] }),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ examples: ['sold_out'] }),
    detail: Type.Optional(Type.String()),
    field: Type.Optional(Type.String({ examples: ['lines[0].quantity'] })),
    hint: Type.Optional(Type.String()),
    requestId: Type.Optional(Type.String()),
  },
  { additionalProperties: true },
)
export type Problem = Static<typeof Problem>
