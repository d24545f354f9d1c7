import { readFileSync } from 'node:fs'
import { compileLexicon } from '../../bella/lexicon/compile-lexicon.ts'
import { EMPTY_STATE } from '../../bella/state.ts'
import { understand } from '../../bella/understand.ts'
import { indexMenu } from '../../domain/menu/menu-index.ts'
import type { Menu } from '../../domain/menu/menu.ts'
import { percentileOf } from '../measure/percentiles.ts'
import { enlarge } from './large-menu.ts'

const ITEMS = 300
const ROUNDS = 20
const TURNS = 400

/** How long one utterance takes on a menu of 300 items, the corpus over and over; and whether a long conversation costs more. */
export function measureSpeed(): string {
  const menu = enlarge(JSON.parse(fileText('../../menu/brew-and-byte.json')) as Menu, ITEMS)
  const startedMs = performance.now()
  const lexicon = compileLexicon(indexMenu(menu))
  const compiledMs = performance.now() - startedMs
  const said = linesOf('../../bella/corpus/orders.jsonl').map((line) => (JSON.parse(line) as { say: string }).say)
  // Misspelled from beginning to end, and as long as is read: the worst that can be said.
  const worst = 'flta whiet wtih aot mlik adn '.repeat(60)
  const unlike = Array.from({ length: 200 }, (_, at) =>
    misspelled(
      said
        .join(' ')
        .split(' ')
        .at(at * 7) ?? '',
      at,
    ),
  ).join(' ')

  const utterances = Array.from({ length: ROUNDS }, () => said).flat()
  const times = utterances.map((text) => timed(() => understand(lexicon, EMPTY_STATE, text)))
  const worstTimes = Array.from({ length: 200 }, () => timed(() => understand(lexicon, EMPTY_STATE, worst)))
  const unlikeTimes = Array.from({ length: 200 }, () => timed(() => understand(lexicon, EMPTY_STATE, unlike)))
  let state = EMPTY_STATE
  const turns = Array.from({ length: TURNS }, (_, turn) =>
    timed(() => (state = understand(lexicon, state, said[(turn * 7) % said.length] ?? '').state)),
  )
  return [
    `${menu.items.length} items, compiled in ${compiledMs.toFixed(0)} ms`,
    `an utterance         ${figures(times)}`,
    `the longest          ${figures(worstTimes)}`,
    `no word of it twice  ${figures(unlikeTimes)}`,
    `turns 1 to 100       ${figures(turns.slice(0, 100))}`,
    `turns 301 to 400     ${figures(turns.slice(-100))}`,
  ].join('\n')
}

/** With a letter more, somewhere in it. */
function misspelled(word: string, at: number): string {
  const cut = 1 + (at % Math.max(word.length - 1, 1))
  return `${word.slice(0, cut)}${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${word.slice(cut)}`
}

function figures(timesMs: readonly number[]): string {
  const sorted = Float64Array.from(timesMs).sort()
  const at = (part: number) => `${percentileOf(sorted, part).toFixed(3)} ms`
  return `p50 ${at(0.5)}  p99 ${at(0.99)}  max ${at(1)}`
}

function timed(work: () => unknown): number {
  const startedMs = performance.now()
  work()
  return performance.now() - startedMs
}

function linesOf(path: string): string[] {
  return fileText(path)
    .split('\n')
    .filter((line) => line !== '')
}

function fileText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}
