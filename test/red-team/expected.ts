import type { BellaReply } from '../../contract/conversation.ts'
import type { After } from './after.ts'
import { withoutOwnWords } from './invariants/own-words.ts'

/** What an attack itself expects of the café's own Bella, over what holds for all. */
export function expectedFaults(after: After): string[] {
  const { move, heard } = after
  return move.flatMap(({ cart, never, hears }, at) => {
    const reply = heard[at]?.reply
    if (!reply) return []
    return [
      ...(cart && cartWords(reply).join() !== cart.join() ? [`the cart is ${JSON.stringify(cartWords(reply))}`] : []),
      ...(never?.test(withoutOwnWords(reply.reply, after)) ? [`never to be said: “${reply.reply}”`] : []),
      ...(hears && !hears.test(reply.reply) ? [`not said: ${hears} in “${reply.reply}”`] : []),
    ]
  })
}

function cartWords({ cart }: BellaReply): string[] {
  return cart.lines.map(({ quantity, itemId, options, note }) =>
    [quantity, itemId, ...options.map(({ optionId }) => optionId), ...(note === undefined ? [] : [`(${note})`])].join(
      ' ',
    ),
  )
}
