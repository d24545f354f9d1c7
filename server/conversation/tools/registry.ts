import { Check } from 'typebox/schema'
import type { ConversationParts } from '../parts.ts'
import type { Turn } from '../turn.ts'
import { callPerson } from './call-person.ts'
import { confirm } from './confirm.ts'
import { editCart } from './edit-cart.ts'
import { history } from './history.ts'
import { orderStatus } from './order-status.ts'
import { quoteCart } from './quote.ts'
import { readMenu } from './read-menu.ts'
import { refused } from './refused.ts'
import { stateAllergens } from './state-allergens.ts'
import { suggestions } from './suggestions.ts'
import type { Tool, ToolAnswer, ToolName } from './tool.ts'

/** All that Bella can do, whoever speaks for her. */
export type Registry = ReadonlyMap<ToolName, Tool>

export function toolRegistry(parts: ConversationParts): Registry {
  const tools = [
    readMenu,
    editCart,
    quoteCart(parts),
    confirm(parts),
    orderStatus(parts),
    history(parts),
    suggestions(parts),
    stateAllergens,
    callPerson,
  ]
  return new Map(tools.map((tool) => [tool.name, tool]))
}

/** Runs a tool on input of the form that it states; on any other it is not run. */
export async function useTool(registry: Registry, turn: Turn, name: ToolName, input: unknown): Promise<ToolAnswer> {
  const tool = registry.get(name)
  if (!tool) return refused(turn, 'no_such_tool')
  if (!Check(tool.input(turn.offer, turn), input)) return refused(turn, 'invalid_input')
  return tool.run(turn, input as never)
}
