import { lazy, Suspense, useDeferredValue, useState } from 'react'
import type { Menu } from '../../api/use-menu.ts'
import { deviceStore } from '../../api/device.ts'
import { useStored } from '../../ui/stored.ts'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { myOrders } from '../orders/my-orders.ts'
import { CategoryNav } from './CategoryNav.tsx'
import { CategorySection } from './CategorySection.tsx'
import { Favourites } from './Favourites.tsx'
import { Greeting } from './Greeting.tsx'
import { MenuSkeleton } from './MenuSkeleton.tsx'
import { SearchField } from './SearchField.tsx'

const ForYou = lazy(() => import('../suggestions/ForYou.tsx').then((file) => ({ default: file.ForYou })))
const Found = lazy(() => import('./Found.tsx').then((file) => ({ default: file.Found })))

type MenuPageProps = { menu: Menu | undefined; isUnreachable: boolean }

export function MenuPage({ menu, isUnreachable }: MenuPageProps) {
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query.trim())
  const device = useStored(deviceStore)
  const hasOrders = useStored(myOrders).length > 0
  const sections =
    menu?.menu.categories.filter(({ id }) => menu.menu.items.some((item) => item.categoryId === id)) ?? []
  return (
    <>
      <Greeting />
      <div className="grain sticky top-0 z-20 bg-paper pb-1 lg:-mx-2 lg:px-2">
        <SearchField query={query} onChange={setQuery} />
        {asked === '' && sections.length > 0 && <CategoryNav categories={sections} />}
      </div>
      {!menu && <MenuSkeleton isUnreachable={isUnreachable} />}
      {menu && asked !== '' && (
        <Suspense>
          <Found menu={menu} query={asked} onShowAll={() => setQuery('')} />
        </Suspense>
      )}
      {menu && asked === '' && (
        <>
          {device !== '' && hasOrders && (
            <Suspense fallback={<div className="h-36" />}>
              <ForYou cafe={menu.menu.cafe} />
            </Suspense>
          )}
          <Favourites menu={menu} />
          {sections.map((category) => (
            <CategorySection key={category.id} category={category} menu={menu} />
          ))}
          <p className="mx-auto max-w-md px-5 pt-10 pb-14 text-center text-sm text-soft">{menuText.footer}</p>
        </>
      )}
    </>
  )
}
