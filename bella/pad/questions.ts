import type { OptionGroup } from '../../domain/menu/menu.ts'
import { defaultOptionId } from '../../domain/menu/menu-index.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { BellaState, Question } from '../state.ts'
import { applyToAll } from './apply-to-all.ts'
import { headOf } from './head.ts'
import { narrow } from './narrow.ts'
import { itemOf, padLine, write, type Pad, type PadLine } from './pad.ts'
import { turnInto } from './turn-into.ts'

/** Takes the phrase that answers what was asked, if there is one. What else was said is given back. */
export function takeAnswer(pad: Pad, { question }: BellaState, phrases: readonly Phrase[]): readonly Phrase[] {
  if (question?.kind === 'which option') pad.focus = question.lines.flatMap((at) => pad.lines[at] ?? [])
  if (question?.kind !== 'which item') return phrases
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.act === 'ask' || phrase.act === 'remove') continue
    const { which } = phrase
    const head = narrow(pad, phrase, question.choices) ?? headOf(pad, phrase)
    const named = head ? question.choices.filter((id) => head.itemIds.includes(id)) : []
    const [itemId] = named.length > 0 ? named : which.kind === 'nth' ? question.choices.slice(which.at) : []
    if (itemId === undefined || named.length > 1) continue
    const line = write(pad, padLine({ ...question.line, itemId }))
    turnInto(pad, line, itemId)
    if (which.kind === 'number') line.quantity = which.count
    pad.focus = [line]
    pad.group = pad.focus
    applyToAll(
      pad,
      [line],
      phrase.parts.filter((_, position) => position !== head?.at),
    )
    return phrases.filter((_, position) => position !== at)
  }
  return phrases
}

/** Asks for what is needed to write down or to make what was said. One question at a time. */
export function ask(pad: Pad): void {
  const question = whichItem(pad) ?? whichOption(pad)
  if (question) pad.replies.push({ kind: 'question', question })
}

function whichItem({ generic, mentioned, ...pad }: Pad): Question | undefined {
  if (!generic || mentioned.some(({ itemId }) => generic.itemIds.includes(itemId))) return undefined
  const [first = ''] = generic.itemIds
  const line = padLine({ itemId: first, quantity: generic.quantity, options: [] })
  applyToAll({ ...pad, generic, mentioned, replies: [] }, [line], generic.parts)
  const { quantity, sizeId, options, notes } = line
  return {
    kind: 'which item',
    choices: generic.itemIds,
    line: {
      quantity,
      options,
      ...(sizeId !== undefined && { sizeId }),
      ...(notes.length > 0 && { note: notes.join('; ') }),
    },
  }
}

function whichOption(pad: Pad): Question | undefined {
  const groupOf = ({ line, groupId }: Pad['asks'][number]) =>
    pad.lexicon.index.groupsOf.get(line.itemId)?.find(({ id }) => id === groupId)
  const asks = pad.asks.filter((some) => pad.lines.includes(some.line) && groupOf(some))
  const [next] = asks.length > 0 ? asks : lacking(pad)
  const group = next && groupOf(next)
  if (!group) return undefined
  const alike = [next, ...asks].filter(({ groupId }) => groupId === group.id)
  return {
    kind: 'which option',
    choices: next.choices ?? group.options.map(({ id }) => id),
    groupId: group.id,
    lines: [...new Set(alike.map(({ line }) => pad.lines.indexOf(line)))],
  }
}

function lacking(pad: Pad): Pad['asks'] {
  return pad.lines.flatMap((line) => lackingGroups(pad, line).map(({ id }) => ({ line, groupId: id })))
}

/** The groups of which more must be chosen than is. */
function lackingGroups(pad: Pad, line: PadLine): OptionGroup[] {
  const item = itemOf(pad, line)
  if (!item) return []
  return (pad.lexicon.index.groupsOf.get(line.itemId) ?? []).filter((group) => {
    const chosen = line.options.filter(({ optionId }) => group.options.some(({ id }) => id === optionId))
    const counted = chosen.reduce((sum, { quantity = 1 }) => sum + quantity, 0)
    const untouched = defaultOptionId(item, group) === undefined ? 0 : 1
    return (counted === 0 ? untouched : counted) < group.min
  })
}
