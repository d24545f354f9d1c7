import type { CartLine } from '../../domain/order/cart.ts'
import { idOf, type SourceMenu } from './convert-menu.ts'

/** A measured utterance, with the turns of a dialogue where there was one. */
export type SourceOrder = { id: string; utterance: string; dialogue?: readonly { speaker: string; text: string }[] }

type Cart = { lines: readonly CartLine[]; fulfilment: 'here' | 'to_go' | null }
export type Answer = ({ id: string } & Cart) | { id: string; steps: readonly Cart[] }

type SourceItem = Record<string, string | number | null | string[]>

/** As the command `understand` reads it. */
export function inputOf({ id, utterance, dialogue }: SourceOrder): object {
  const turns = dialogue?.filter(({ speaker }) => speaker === 'user').map(({ text }) => text)
  return turns ? { id, turns } : { id, utterance }
}

/** What the command answered, as the scorer of the measured orders reads it. */
export function predictionOf(source: SourceMenu, answer: Answer): object {
  const back = namesOf(source)
  const said = ({ lines, fulfilment }: Cart) => ({
    items: lines.map((line) => itemOf(back, line)),
    order_type: fulfilment,
  })
  if (!('steps' in answer)) return { id: answer.id, ...said(answer) }
  const [first = { lines: [], fulfilment: null }] = answer.steps
  return { id: answer.id, ...said(first), final: said(answer.steps.at(-1) ?? first) }
}

type Names = { drinks: ReadonlyMap<string, string>; options: ReadonlyMap<string, readonly [string, string]> }

function namesOf({ drinks, attributes, addons }: SourceMenu): Names {
  const groups = { ...attributes, addons }
  return {
    drinks: new Map(drinks.map(({ name }) => [idOf(name), name.toLowerCase()])),
    options: new Map(
      Object.entries(groups).flatMap(([group, names]) =>
        names.map((name) => [idOf(`${group} ${name}`), [group, name] as const]),
      ),
    ),
  }
}

/** Labels hold what differs from a hot drink with caffeine. */
function itemOf({ drinks, options }: Names, line: CartLine): SourceItem {
  const item: SourceItem = { drink: drinks.get(line.itemId) ?? null, quantity: line.quantity, addons: [] }
  for (const { optionId } of line.options) {
    const [group = '', name = ''] = options.get(optionId) ?? []
    if (group === 'addons') item['addons'] = [...(item['addons'] as string[]), name]
    else if (name !== 'caff' && name !== 'hot') item[group] = name
  }
  return { ...item, notes: line.note ?? null }
}
