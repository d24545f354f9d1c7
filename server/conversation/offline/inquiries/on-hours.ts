import type { Hours } from '../../../../domain/menu/menu.ts'
import { DAYS } from '../../../../domain/menu/menu.ts'
import { clockTime } from '../../english/time-words.ts'
import { allOf, capital } from '../../english/word-lists.ts'
import type { Turn } from '../../turn.ts'
import type { Answered } from '../answer-replies.ts'

export async function onHours(turn: Turn): Promise<Answered> {
  await turn.use('read_menu', {})
  const { hours } = turn.offer.index.menu.cafe
  if (!hours || hours.length === 0)
    return { words: ['Our opening hours aren’t on the menu, so please ask at the counter.'] }
  return { words: [`We’re open ${allOf(hours.map(hoursWords))}.`] }
}

function hoursWords({ days, opens, closes }: Hours): string {
  return `${daysWords(days)} from ${clockTime(opens)} to ${clockTime(closes)}`
}

/** Three days in a row or more are told as a stretch. */
function daysWords(days: Hours['days']): string {
  if (days.length === DAYS.length) return 'every day'
  const places = days.map((day) => DAYS.indexOf(day)).sort((one, other) => one - other)
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  const name = (at: number) => capital(DAYS[at] ?? '')
  if (places.length > 2 && last - first === places.length - 1) return `${name(first)} to ${name(last)}`
  return allOf(places.map(name))
}
