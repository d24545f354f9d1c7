import { allergensNamed } from '../../../../bella/lexicon/allergens.ts'
import { keysOf } from '../../../../bella/text/tokenize.ts'
import type { Turn } from '../../turn.ts'
import type { Inquired } from '../answer-inquiry.ts'
import type { Answered } from '../answer-replies.ts'
import { inFocus } from './in-focus.ts'

const TOLD_MAX = 3

/** What the menu's data says of allergens, in the café's own sentence; of nothing in particular, nothing is said. */
export async function onAllergens(turn: Turn, { itemIds }: Inquired): Promise<Answered> {
  const { bella } = turn.draft
  const allergens = [...allergensNamed(keysOf(turn.said))]
  const asked = [...new Set(itemIds)].slice(0, TOLD_MAX)
  const spoken = inFocus(bella)
  const about = asked.length > 0 ? asked.map((itemId) => placeOf(turn, itemId)) : spoken.length === 1 ? spoken : []
  if (about.length === 0)
    return { words: [], question: 'Which drink or dish do you mean? I can tell you what our menu says of it.' }
  const words: string[] = []
  for (const input of about) {
    const answer = await turn.use('state_allergens', { ...input, allergens })
    if (answer.ok && typeof answer['say'] === 'string') words.push(answer['say'])
  }
  return { words: words.length > 0 ? words : ['Please ask our staff about that.'] }
}

/** The line of the cart where it is in there, with its options; else the item as it comes. */
function placeOf({ draft }: Turn, itemId: string): { at: number } | { itemId: string } {
  const at = draft.bella.lines.findIndex((line) => line.itemId === itemId)
  return at >= 0 ? { at } : { itemId }
}
