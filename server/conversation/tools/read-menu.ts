import Type from 'typebox'
import type { Json } from '../../../contract/json-text.ts'
import { itemFacts, groupFacts, overview } from '../menu-facts.ts'
import { oneOf } from './ids.ts'
import { tool } from './tool.ts'

const ASKED_MAX = 12

/** What the menu says: names, prices, sizes, choices, opening hours. Allergens are another tool's. */
export const readMenu = tool({
  name: 'read_menu',
  description:
    'Looks things up on the menu: prices, sizes, what can be chosen, whether it can be had now, opening hours. With no ids, an overview. Never for allergens.',
  input: ({ index }) =>
    Type.Object(
      {
        itemIds: Type.Optional(Type.Array(oneOf(index.menu.items.map(({ id }) => id)), { maxItems: ASKED_MAX })),
        groupIds: Type.Optional(
          Type.Array(oneOf(index.menu.optionGroups.map(({ id }) => id)), { maxItems: ASKED_MAX }),
        ),
      },
      { additionalProperties: false },
    ),
  run(turn, { itemIds = [], groupIds = [] }) {
    const items = itemIds.map((id) => itemFacts(turn, id))
    const groups = groupIds.map((id) => groupFacts(turn, id))
    const isBroad = items.length + groups.length === 0
    return { ok: true, items, groups, ...(isBroad && (overview(turn) as Record<string, Json>)) }
  },
})
