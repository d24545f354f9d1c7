import { compileLexicon, type Lexicon } from '../../bella/lexicon/compile-lexicon.ts'
import { understand, type Understood } from '../../bella/understand.ts'
import type { MenuIndex } from '../../domain/menu/menu-index.ts'
import type { Fulfilment } from '../../domain/order/cart.ts'
import { printableName } from '../orders/printable.ts'
import type { Conversation } from './conversation.ts'
import { isAboutMoney } from './offline/about-money.ts'

const lexicons = new WeakMap<MenuIndex, Lexicon>()

/** The menu's words, compiled once for each revision and gone with it. */
export function lexiconOf(index: MenuIndex): Lexicon {
  const known = lexicons.get(index)
  if (known) return known
  const lexicon = compileLexicon(index)
  lexicons.set(index, lexicon)
  return lexicon
}

/** What a customer means in this conversation. Where their name was asked for, a bare name is one. */
export function hear(lexicon: Lexicon, { bella, awaiting }: Conversation, said: string): Understood {
  const heard = understand(lexicon, bella, said)
  if (awaiting === 'name' && saysNothing(heard)) {
    const name = nameIn(lexicon, bella, said)
    if (name !== undefined) return { state: bella, edits: [], replies: [{ kind: 'name', name }] }
  }
  const fulfilment = awaiting === 'fulfilment' && saysNothing(heard) ? fulfilmentIn(said) : undefined
  if (fulfilment)
    return { state: { ...bella, fulfilment }, edits: [{ kind: 'set fulfilment', fulfilment }], replies: [] }
  // Whoever talks of money has no request for the kitchen.
  if (isAboutMoney(said) && saysNothing(heard)) return { state: bella, edits: [], replies: [{ kind: 'nothing' }] }
  return heard
}

/** Nothing that the menu or the language knows: only words that would be written down as they are. */
function saysNothing({ state, edits, replies }: Understood): boolean {
  const onlyNotes = edits.every((edit) => edit.kind === 'change line' && edit.line.note !== undefined)
  const onlyWords = replies.every(({ kind }) => kind === 'nothing' || kind === 'unknown item' || kind === 'name')
  return onlyNotes && onlyWords && state.question === undefined
}

/** A bare "here" says little by itself, and all to the question of where. */
function fulfilmentIn(said: string): Fulfilment | undefined {
  if (/\b(here|in|inside|sit|stay|staying|dine|table)\b/i.test(said)) return 'here'
  return /\b(go|away|out|takeaway|takeout|carry)\b/i.test(said) ? 'to_go' : undefined
}

function nameIn(lexicon: Lexicon, bella: Conversation['bella'], said: string): string | undefined {
  const { replies } = understand(lexicon, { ...bella, lines: [] }, `my name is ${said.trim()}`)
  const told = replies.find(({ kind }) => kind === 'name')
  const name = told?.kind === 'name' ? printableName(told.name) : undefined
  return name !== undefined && said.trim().length <= name.length + 12 ? name : undefined
}
