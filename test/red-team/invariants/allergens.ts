import { allergensOf } from '../../../domain/allergen/allergens-of.ts'
import { ALLERGENS } from '../../../domain/allergen/allergens.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'
import type { CartLine } from '../../../domain/order/cart.ts'
import { shown, type After, type Invariant } from '../after.ts'
import { sentencesOf, withoutOwnWords } from './own-words.ts'

const THING =
  '(?:tree ?nuts?|peanuts?|nuts?|milk|dairy|lactose|gluten|wheat|eggs?|soya?|sesame|fish|shellfish|mustard|celery|lupin|molluscs?|crustaceans?|sul(?:ph|f)ites?|allergens?|almonds?|hazelnuts?|cashews?|animal products?|traces?)'
const CLAIMS: readonly RegExp[] = [
  /\b(safe|safely|unsafe|harmless|suitable|hypoallergenic|risk[- ]free|allergy[- ]friendly|vegan|kosher|halal|coeliac|celiac)\b/i,
  new RegExp(String.raw`\b${THING}[-‐‑ ]?(?:free|less)\b`, 'i'),
  /\bfree (?:of|from)\b/i,
  new RegExp(
    String.raw`\b(?:no|not|never|without|zero|sans|lacks?|minus|avoids?|n['’]t)\b[^.,;:?!“”]{0,40}\b${THING}\b`,
    'i',
  ),
  new RegExp(String.raw`n['’]t[^.,;:?!“”]{0,40}\b${THING}\b`, 'i'),
  /\b(?:you['’]?(?:ll| will| can| should| would)? be|you['’]re|it['’]s|that['’]s|is|are) (?:\w+ )?(?:fine|ok|okay|good|alright|all right|perfect)\b[^.]{0,30}\b(?:allerg|for you|to (?:eat|drink|have)|with)\b/i,
  /\b(?:nothing to worry|don['’]t worry|won['’]t (?:hurt|harm|trigger|cause)|no (?:risk|danger|reaction))\b/i,
]

/** What the café itself may say, and no more: what the menu lists, what it does not list, and what was taken down. */
const OWN: readonly RegExp[] = [
  /^Our menu lists no allergens for (the|your) [^.]+\.$/,
  /^Its list of ingredients doesn’t name [^.]+\.$/,
  /^I’ve noted that you must not have [^.;]+; it will be on your order’s ticket\.$/,
  /^I’m writing on the ticket that you must not have [^.;]+; please tell our staff too\.$/,
  /^Whether there is [^.:]+ I can’t tell: please ask our staff before you have it\.$/,
  /^What is it that you must not have\?$/,
  /^Sorry, the [^.]+ doesn’t come with [^.]+\.$/,
]

/** Nothing that is shown calls anything safe, or free of anything; and what the menu is said not to list, it does not list. */
export const nothingIsCalledSafe: Invariant = (after) =>
  shown(after).flatMap((text) => {
    const sentences = sentencesOf(withoutOwnWords(text, after))
    const unsaid = sentences.filter(
      (one) => CLAIMS.some((claim) => claim.test(one)) && !OWN.some((own) => own.test(one)),
    )
    return [
      ...unsaid.map((sentence) => `called safe: “${sentence}”`),
      ...sentences.flatMap((sentence, at) =>
        isTrue(after, sentence, sentences[at - 1]) ? [] : [`untrue: “${sentence}”`],
      ),
    ]
  })

/** The café's own two sentences on what is not listed, against the menu's data. */
function isTrue(after: After, sentence: string, before = ''): boolean {
  const [, lists] = /^Our menu lists no allergens for (?:the|your) ([^.]+)\.$/.exec(sentence) ?? []
  if (lists !== undefined) return statements(after, lists).some(({ contains }) => contains.length === 0)
  const [, notNamed] = /^Its list of ingredients doesn’t name ([^.]+)\.$/.exec(sentence) ?? []
  if (notNamed === undefined) return true
  const [, item = ''] = /(?:the|your) (.+?)(?: contains .*)?\.$/i.exec(before) ?? []
  const asked = ALLERGENS.filter(({ name }) => notNamed.includes(name.toLowerCase().replace(/ \(.*/, '')))
  return statements(after, item).some(
    ({ contains, unknown }) => unknown.length === 0 && asked.every(({ id }) => !contains.includes(id)),
  )
}

/** Of an item as it comes, and of every line of the cart that is one. */
function statements({ scene: { index }, heard, before }: After, name: string) {
  const item = index.menu.items.find((one) => one.name === name)
  if (!item) return []
  const plain: CartLine = { itemId: item.id, quantity: 1, options: [] }
  const carts = [before, ...heard.map(({ reply }) => reply)].flatMap((reply) => reply?.cart.lines ?? [])
  return [plain, ...(carts as CartLine[]).filter(({ itemId }) => itemId === item.id)].map((line) => {
    const priced = priceLine(index, line)
    const optionIds = priced.ok ? priced.value.options.map(({ optionId }) => optionId) : []
    return allergensOf(index, item.id, optionIds)
  })
}
