import { useMemo } from 'react'
import type { Menu } from '../../api/use-menu.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ItemArt } from '../../ui/illustrations/ItemArt.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { ItemRow, type MenuItem } from './ItemRow.tsx'
import { searchable, searchMenu } from './search-menu.ts'

type FoundProps = { menu: Menu; query: string; onShowAll: () => void }

/** What answers to the query, best first, said aloud in number. */
export function Found({ menu, query, onShowAll }: FoundProps) {
  const entries = useMemo(() => searchable(menu.menu), [menu])
  const found = searchMenu(entries, query).map(({ id }) => id)
  const items = found.flatMap((id) => menu.menu.items.filter((item) => item.id === id))
  return (
    <>
      <LiveRegion text={menuText.found(items.length)} />
      {items.length === 0 ? <Nothing query={query} onShowAll={onShowAll} /> : <Items items={items} menu={menu} />}
    </>
  )
}

function Nothing({ query, onShowAll }: { query: string; onShowAll: () => void }) {
  return (
    <EmptyState art={<ItemArt item={{ id: 'plate', categoryId: '' }} />} title={menuText.foundNothing(query)}>
      <p className="pb-5">{menuText.foundNothingHint}</p>
      <Button onPress={onShowAll}>{menuText.showAll}</Button>
    </EmptyState>
  )
}

function Items({ items, menu }: { items: readonly MenuItem[]; menu: Menu }) {
  return (
    <section aria-label={menuText.found(items.length)} className="px-5 pt-3 pb-10 lg:px-0">
      <h2 className="sr-only">{menuText.found(items.length)}</h2>
      <ul className="grid gap-x-10 min-[90rem]:grid-cols-2">
        {items.map((item) => (
          <ItemRow key={item.id} item={item} menu={menu} />
        ))}
      </ul>
    </section>
  )
}
