import type { Amount, ChosenOption } from '../order/cart.ts'
import type { Item, Option, OptionGroup } from '../menu/menu.ts'
import { defaultOptionId, type MenuIndex } from '../menu/menu-index.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { CartRefusal } from './refusal.ts'

/** One option of a drink as it will be made, the item's defaults included. */
export type MadeOption = {
  optionId: string
  name: string
  quantity: number
  amount: Amount
  /** For one drink, all of `quantity` together. */
  cents: number
  /** The item comes with it and nobody asked for anything else: a ticket need not print it. */
  isDefault: boolean
}

type Chosen = { option: Option; quantity: number; amount: Amount; field: string }

/**
 * What one drink of this item is made with: the customer's choices over the item's defaults.
 * Choosing one option twice counts as two of it; in two amounts it stays two, each in its own.
 */
export function chooseOptions(
  index: MenuIndex,
  item: Item,
  choices: readonly ChosenOption[],
  field: string,
): Result<readonly MadeOption[], CartRefusal> {
  const groups = index.groupsOf.get(item.id) ?? []
  const chosen = new Map<string, Chosen[]>()
  for (const [position, choice] of choices.entries()) {
    const at = `${field}.options[${position}]`
    const known = index.options.get(choice.optionId)
    if (!known) return refuse({ code: 'unknown_option', field: `${at}.optionId`, optionId: choice.optionId })
    if (!groups.includes(known.group))
      return refuse({
        code: 'option_not_for_item',
        field: `${at}.optionId`,
        optionId: choice.optionId,
        itemId: item.id,
      })
    const refused = addChoice(chosen, known, choice, at)
    if (refused) return refuse(refused)
  }

  const made: MadeOption[] = []
  for (const group of groups) {
    const inGroup = chosen.get(group.id) ?? []
    const counted = inGroup.reduce((sum, choice) => sum + choice.quantity, 0)
    if (counted > group.max)
      return refuse({ code: 'options_conflict', field, groupId: group.id, optionIds: inGroup.map((c) => c.option.id) })
    const usual = defaultOptionId(item, group)
    const untouched = usual === undefined ? 0 : 1
    if ((counted === 0 ? untouched : counted) < group.min)
      return refuse({ code: 'option_required', field: `${field}.options`, groupId: group.id })
    if (counted === 0) made.push(...defaultOf(group, usual))
    else made.push(...inGroup.map((choice) => asMade(choice, isOnly(choice, inGroup) && choice.option.id === usual)))
  }
  return ok(made)
}

function addChoice(
  chosen: Map<string, Chosen[]>,
  { option, group }: { option: Option; group: OptionGroup },
  choice: ChosenOption,
  at: string,
): CartRefusal | undefined {
  const quantity = choice.quantity ?? 1
  const max = option.max ?? 1
  if (!Number.isSafeInteger(quantity) || quantity < 1) return { code: 'invalid_quantity', field: `${at}.quantity`, max }
  const amount = choice.amount ?? 'regular'
  if (amount !== 'regular' && !option.amounts)
    return { code: 'amount_not_offered', field: `${at}.amount`, optionId: option.id }
  const inGroup = chosen.get(group.id) ?? []
  const alike = inGroup.filter((other) => other.option === option)
  if (alike.reduce((sum, other) => sum + other.quantity, quantity) > max)
    return { code: 'too_many_of_option', field: `${at}.quantity`, optionId: option.id, max }
  const same = alike.find((other) => other.amount === amount)
  if (same) same.quantity += quantity
  else inGroup.push({ option, quantity, amount, field: at })
  chosen.set(group.id, inGroup)
  return undefined
}

function defaultOf(group: OptionGroup, usual: string | undefined): MadeOption[] {
  const option = group.options.find((candidate) => candidate.id === usual)
  return option ? [asMade({ option, quantity: 1, amount: 'regular' }, true)] : []
}

/** Chosen in one amount only. */
function isOnly({ option }: Chosen, inGroup: readonly Chosen[]): boolean {
  return inGroup.filter((other) => other.option === option).length === 1
}

function asMade({ option, quantity, amount }: Omit<Chosen, 'field'>, isUsual: boolean): MadeOption {
  return {
    optionId: option.id,
    name: option.name,
    quantity,
    amount,
    cents: option.priceCents * quantity,
    isDefault: isUsual && quantity === 1 && amount === 'regular',
  }
}
