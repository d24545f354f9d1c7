import { asksForAllergens } from './asks-for-allergens.ts'
import { onAllergens } from './offline/inquiries/on-allergens.ts'
import type { Turn } from './turn.ts'

/** Whoever asks about allergens is answered from the menu's data, also where a speaker left it out. */
export async function stateAllergensAsked(turn: Turn): Promise<void> {
  const { heard, ledger } = turn
  if (ledger.statements.length > 0 || !asksForAllergens(heard)) return
  for (const reply of heard.replies) {
    if (reply.kind !== 'inquiry' || reply.about !== 'allergens') continue
    const { question } = await onAllergens(turn, reply)
    if (question !== undefined && question !== '') ledger.statements.push(question)
  }
}
