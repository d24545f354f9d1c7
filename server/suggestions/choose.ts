import type { SuggestionKind } from '../../contract/suggestions.ts'
import { pairings, popular, trending } from './bought-ideas.ts'
import { fitOf } from './fits.ts'
import { favourites } from './from-past.ts'
import { lineInWords } from './labels.ts'
import type { Idea, Scene } from './scene.ts'
import { variations } from './variations.ts'

export type Chosen = Idea & { holds: string; deltaCents: number }

const SHOWN_MAX = 6
const OF_ONE_KIND_MAX = 2
/** The menu's own marks only fill up, to this many. */
const FILLED_TO = 4

const IDEAS: Record<SuggestionKind, (scene: Scene) => readonly Idea[]> = {
  variation: variations,
  pairing: pairings,
  favourite: favourites,
  trend: trending,
  popular,
}

/** What comes first: what is about the order that is being made. */
const IN_TURN: readonly SuggestionKind[] = ['variation', 'pairing', 'favourite', 'trend']

/** At most six that fit, of varied kinds: the best of each, then the second best of each. Pure: same scene, same answer. */
export function choose(scene: Scene): readonly Chosen[] {
  const taken = new Set<string>()
  const fitting = (kind: SuggestionKind, most: number): readonly Chosen[] => {
    const found: Chosen[] = []
    for (const idea of IDEAS[kind](scene)) {
      if (found.length >= most) break
      const fit = fitOf(scene, idea)
      if (!fit || taken.has(sameThing(idea))) continue
      taken.add(sameThing(idea))
      found.push({ ...idea, holds: lineInWords(scene.offer.index, fit.priced), deltaCents: fit.deltaCents })
    }
    return found
  }
  const byKind = IN_TURN.map((kind) => fitting(kind, OF_ONE_KIND_MAX))
  const chosen = Array.from({ length: OF_ONE_KIND_MAX }, (_, turn) =>
    byKind.flatMap((found) => found.slice(turn, turn + 1)),
  ).flat()
  const fill = fitting('popular', Math.max(0, FILLED_TO - chosen.length))
  return [...chosen, ...fill].slice(0, SHOWN_MAX)
}

/** A thing is put forward once: a line of the cart in one way, or an item as it comes, for whatever reason. */
function sameThing({ replaces, line }: Idea): string {
  return JSON.stringify(replaces === undefined ? [line.itemId] : [replaces, line])
}
