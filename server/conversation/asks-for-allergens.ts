import type { Understood } from '../../bella/understand.ts'

/** Whether the customer asked what is in something, for the sake of what they must not have. */
export function asksForAllergens({ replies }: Understood): boolean {
  return replies.some((reply) => reply.kind === 'inquiry' && reply.about === 'allergens')
}
