import type { Menu } from '../../api/use-menu.ts'
import { clockTime } from '../../ui/clock.ts'
import { Icon } from '../../ui/Icon.tsx'
import { menuText } from '../../ui/text/en/customer/menu.ts'

/** Says that the menu on the page is one that was kept for when there is no network. */
export function KeptMenuBanner({ menu }: { menu: Menu | undefined }) {
  const keptAtMs = menu?.keptAtMs
  return (
    <div role="status">
      {keptAtMs !== undefined && (
        <p className="flex items-center justify-center gap-2 bg-butter px-5 py-2.5 text-sm font-medium text-amber-ink">
          <Icon name="offline" />
          {menuText.keptMenu(clockTime(keptAtMs))}
        </p>
      )}
    </div>
  )
}
