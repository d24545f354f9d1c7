import type { Static, TSchema } from 'typebox'
import type { Json } from '../../../contract/json-text.ts'
import type { Offer } from '../../menu/catalogue.ts'
import type { Turn } from '../turn.ts'

export type ToolName =
  | 'read_menu'
  | 'edit_cart'
  | 'quote'
  | 'confirm'
  | 'order_status'
  | 'history'
  | 'suggestions'
  | 'state_allergens'
  | 'call_person'

/**
 * One thing that Bella can do, whoever speaks for her. It sees the menu and this customer's conversation, and nothing else;
 * a price, a total, a name or an allergen goes out of it and never in.
 */
export type Tool = {
  name: ToolName
  /** For a model: what it does and when to use it. */
  description: string
  /** The form of its input. Ids are those that can be had at this moment, so that nothing else can be asked for. */
  input(offer: Offer, turn: Turn): TSchema
  /** Input has been checked against the form. A refusal is an answer too: it says what the customer can do. */
  run(turn: Turn, input: never): Promise<ToolAnswer>
}

export type ToolAnswer = { ok: true; [member: string]: Json } | { ok: false; code: string; [member: string]: Json }

/** Holds what a tool takes to the form that it states. */
export function tool<Form extends TSchema>(made: {
  name: ToolName
  description: string
  input(offer: Offer, turn: Turn): Form
  run(turn: Turn, input: Static<Form>): ToolAnswer | Promise<ToolAnswer>
}): Tool {
  return { ...made, run: async (turn, input) => made.run(turn, input) }
}
