import Type, { type Static } from 'typebox'
import type { Edit } from '../../../bella/edit.ts'
import { AMOUNTS, type CartLine } from '../../../domain/order/cart.ts'
import { LIMITS } from '../../../domain/order/limits.ts'
import { priceCart } from '../../../domain/pricing/price-cart.ts'
import type { Offer } from '../../menu/catalogue.ts'
import { noteRefusal } from '../../orders/printable.ts'
import { applyEdits } from '../cart/apply-edits.ts'
import { cartJson } from '../cart/cart-json.ts'
import { firstNewlySoldOut } from '../cart/newly-sold-out.ts'
import { noteChanges } from '../cart/note-changes.ts'
import type { Turn } from '../turn.ts'
import { itemIds, oneOf, optionIds } from './ids.ts'
import { refused } from './refused.ts'
import { tool, type ToolAnswer } from './tool.ts'

const strict = { additionalProperties: false }

function lineForm(offer: Offer, turn: Turn) {
  return Type.Object(
    {
      itemId: oneOf(itemIds(offer, turn)),
      quantity: Type.Integer({ minimum: 1, maximum: LIMITS.quantityMax }),
      sizeId: Type.Optional(oneOf(offer.index.menu.sizeScales.flatMap(({ sizes }) => sizes.map(({ id }) => id)))),
      options: Type.Array(
        Type.Object(
          {
            optionId: oneOf(optionIds(offer, turn)),
            quantity: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
            amount: Type.Optional(Type.Enum<['light', 'regular', 'extra']>([...AMOUNTS])),
          },
          strict,
        ),
        { maxItems: 50, description: 'Only what differs from how the item comes.' },
      ),
      note: Type.Optional(
        Type.String({ maxLength: LIMITS.noteCharsMax, description: 'A request that the menu has no option for.' }),
      ),
    },
    strict,
  )
}

/** An edit of the cart, as `bella/edit.ts` has it. */
function editForm(offer: Offer, turn: Turn) {
  const line = lineForm(offer, turn)
  const at = Type.Integer({ minimum: 0, maximum: LIMITS.linesMax - 1, description: 'Position before this call.' })
  return Type.Union([
    Type.Object({ kind: Type.Literal('add line'), line }, strict),
    Type.Object({ kind: Type.Literal('change line'), at, line }, strict),
    Type.Object({ kind: Type.Literal('remove line'), at }, strict),
    Type.Object({ kind: Type.Literal('clear') }, strict),
    Type.Object(
      { kind: Type.Literal('set fulfilment'), fulfilment: Type.Union([Type.Enum(['here', 'to_go']), Type.Null()]) },
      strict,
    ),
  ])
}

/** Changes the cart: all of the edits, or none where one cannot be. */
export const editCart = tool({
  name: 'edit_cart',
  description:
    'Changes the customer’s cart. Call it once for each thing the customer said, with all edits that follow from it. All of them happen, or none.',
  input: (offer, turn) =>
    Type.Object({ edits: Type.Array(editForm(offer, turn), { minItems: 1, maxItems: 60 }) }, strict),
  run: (turn, { edits }) => edit(turn, edits.map(asEdit)),
})

type EditInput = Static<ReturnType<typeof editForm>>

function asEdit(edit: EditInput): Edit {
  return edit
}

function edit(turn: Turn, edits: readonly Edit[]): ToolAnswer {
  const { draft, heard, offer } = turn
  const before = { lines: draft.bella.lines, fulfilment: draft.bella.fulfilment }
  const after = applyEdits(before, edits)
  if (!after) return refused(turn, 'no_such_line')
  const trouble = notTheirWords(turn, after.lines) ?? troubleWith(turn, before.lines, after.lines)
  if (trouble) return trouble
  // What Bella heard has its own idea of what "it" means from now on.
  const isHeard = JSON.stringify(edits) === JSON.stringify(heard.edits)
  draft.bella = isHeard ? heard.state : { ...draft.bella, ...after, focus: after.touched, group: after.touched }
  if (!isHeard) delete draft.bella.question
  noteChanges(turn, before, edits)
  return { ok: true, cart: cartJson(offer, { lines: draft.bella.lines, fulfilment: draft.bella.fulfilment }) }
}

/** Words that join others and add nothing. */
const JOINTS = ['for', 'on', 'the', 'a', 'an', 'and', 'please', 'of', 'to', 'in', 'with', 'at', 'it']

/** A note is what the customer said, or had written to a line before: a speaker writes nothing of its own on a ticket. */
function notTheirWords(turn: Turn, after: readonly CartLine[]): ToolAnswer | undefined {
  const { before, heard, said } = turn
  const texts = [said, ...before.said.flatMap(({ by, text }) => (by === 'customer' ? [text] : []))]
  const lines = [...before.bella.lines, ...(before.earlier?.lines ?? []), ...heard.state.lines]
  const known = new Set([...texts, ...lines.map(({ note }) => note ?? '')].flatMap(wordsOf).concat(JOINTS))
  const isTheirs = ({ note = '' }: CartLine) => wordsOf(note).every((word) => known.has(word))
  return after.every(isTheirs)
    ? undefined
    : refused(turn, 'invalid_note', { why: 'A note holds the customer’s own words only.' })
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function troubleWith(turn: Turn, before: readonly CartLine[], after: readonly CartLine[]): ToolAnswer | undefined {
  const { offer, ledger } = turn
  const missing = firstNewlySoldOut(offer, before, after)
  if (missing) {
    ledger.soldOut.push(missing)
    return refused(turn, 'sold_out', missing)
  }
  const unprintable = noteRefusal(after)
  if (unprintable) return refused(turn, unprintable.code)
  const priced = priceCart(offer.index, after)
  if (priced.ok || priced.refusal.code === 'empty_cart' || priced.refusal.code === 'option_required') return undefined
  return refused(turn, priced.refusal.code, { field: priced.refusal.field })
}
