import type { Question } from '../../../bella/state.ts'
import { optionAvailable, itemAvailable } from '../../../domain/menu/availability.ts'
import type { Offer } from '../../menu/catalogue.ts'
import type { Turn } from '../turn.ts'
import { anyOf, inside } from './word-lists.ts'

const TOLD_MAX = 6

/** The one thing to be asked next. */
export function nextQuestion({ draft, offer }: Turn): string {
  const { awaiting, bella, done } = draft
  if (bella.question) return questionWords(offer, bella.question, bella.lines)
  if (awaiting === 'fulfilment') return 'Is that for here or to go?'
  if (awaiting === 'name') return 'What name shall I put on it?'
  if (bella.lines.length === 0) return 'What can I get you?'
  return done ? 'What would you like to change?' : 'Is that everything?'
}

/** What can be answered to a question: the choices that can be had now. */
export function choicesOf({ index, shelf }: Offer, question: Question): { id: string; name: string }[] {
  if (question.kind === 'which item')
    return question.choices.flatMap((id) => {
      const item = index.items.get(id)
      return item && itemAvailable(shelf, item) ? [{ id, name: item.name }] : []
    })
  return question.choices.flatMap((id) => {
    const option = index.options.get(id)?.option
    return option && optionAvailable(shelf, option) ? [{ id, name: option.name }] : []
  })
}

function questionWords(offer: Offer, question: Question, lines: Turn['draft']['bella']['lines']): string {
  const choices = choicesOf(offer, question)
  const told = choices.slice(0, TOLD_MAX).map(({ name }) => (question.kind === 'which item' ? name : inside(name)))
  const or = choices.length > TOLD_MAX ? anyOf([...told, 'another']) : anyOf(told)
  if (question.kind === 'which item') return `Which would you like: ${or}?`
  const line = lines[question.lines[0] ?? -1]
  const name = line && offer.index.items.get(line.itemId)?.name
  const group = offer.index.menu.optionGroups.find(({ id }) => id === question.groupId)?.name ?? 'choice'
  return `${name === undefined ? group : `${group} for the ${name}`}: ${or}?`
}
