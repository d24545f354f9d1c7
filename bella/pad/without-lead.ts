import type { Part } from '../phrases/phrase.ts'

/** Parts of a phrase whose number counts items: it is no part of a request, as it is in "two sugars". */
export function withoutLead(parts: readonly Part[]): Part[] {
  return parts.map(({ lead: _, ...part }) => part)
}
