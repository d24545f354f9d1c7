import type { MenuIndex } from '../../domain/menu/menu-index.ts'
import type { Sense } from './sense.ts'
import type { Named } from './stated.ts'
import { meaningsOf, type Trie } from './trie.ts'

/** An item that is another item with an option in its name, as `iced latte` is: which item, and of which group the option is. */
export type Variant = { itemId: string; groupId: string }
export type Variants = ReadonlyMap<string, readonly Variant[]>

/** So that asking for the other option of that group can turn one item into the other. */
export function findVariants(index: MenuIndex, senses: Trie<Sense>, named: readonly Named[]): Variants {
  const variants = new Map<string, Variant[]>()
  for (const { keys, sense } of named) {
    if (sense.kind !== 'item' || keys.length < 2) continue
    for (let cut = 1; cut < keys.length; cut++) {
      const groups = meaningsOf(senses, keys.slice(0, cut)).flatMap((some) =>
        some.kind === 'option' ? [some.groupId] : [],
      )
      const bases = meaningsOf(senses, keys.slice(cut)).flatMap((some) => (some.kind === 'item' ? [some.itemId] : []))
      for (const itemId of bases)
        for (const groupId of groups)
          if (itemId !== sense.itemId && applies(index, itemId, groupId) && !applies(index, sense.itemId, groupId))
            variants.set(sense.itemId, [...(variants.get(sense.itemId) ?? []), { itemId, groupId }])
    }
  }
  return variants
}

function applies(index: MenuIndex, itemId: string, groupId: string): boolean {
  return index.groupsOf.get(itemId)?.some(({ id }) => id === groupId) ?? false
}
