import { itemAvailable, optionAvailable } from '../../../../domain/menu/availability.ts'
import { allOf, anyOf, inside } from '../../english/word-lists.ts'
import type { Turn } from '../../turn.ts'
import type { Inquired } from '../answer-inquiry.ts'
import type { Answered } from '../answer-replies.ts'
import { onChoices } from './on-choices.ts'

const TOLD_MAX = 6

/** Whether we have something, and whether it can be had now. */
export async function onAvailability(turn: Turn, asked: Inquired): Promise<Answered> {
  const { index, shelf } = turn.offer
  const items = [...new Set(asked.itemIds)].flatMap((id) => index.items.get(id) ?? [])
  if (items.length === 0 && asked.optionIds.length > 0) return { words: optionsWords(turn, asked.optionIds) }
  if (items.length === 0 && asked.categoryIds.length + asked.groupIds.length > 0) return onChoices(turn, asked)
  if (items.length === 0) return { words: [`Sorry, ${notOnTheMenu(asked.said)}.`] }
  const there = items.filter((item) => itemAvailable(shelf, item)).slice(0, TOLD_MAX)
  const gone = items.filter((item) => !itemAvailable(shelf, item))
  turn.ledger.soldOut.push(...gone.map(({ id }) => ({ itemId: id })))
  turn.ledger.buttons.push(...there.map(({ name }) => ({ label: name, say: `One ${name}, please` })))
  return { words: there.length > 0 ? [`Yes, we have ${allOf(there.map(({ name }) => `the ${name}`))}.`] : [] }
}

function optionsWords({ offer }: Turn, optionIds: readonly string[]): string[] {
  const { index, shelf } = offer
  const options = [...new Set(optionIds)].flatMap((id) => index.options.get(id)?.option ?? []).slice(0, TOLD_MAX)
  const there = options.filter((option) => optionAvailable(shelf, option)).map(({ name }) => inside(name))
  const gone = options.filter((option) => !optionAvailable(shelf, option)).map(({ name }) => inside(name))
  return [
    ...(there.length > 0 ? [`Yes, we have ${allOf(there)}.`] : []),
    ...(gone.length > 0 ? [`Sorry, ${anyOf(gone)} is sold out.`] : []),
  ]
}

function notOnTheMenu(said: string): string {
  return said.trim() === '' ? 'I don’t find that on our menu' : `I don’t find “${said.slice(0, 40)}” on our menu`
}
