import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { menuText } from '../../ui/text/en/customer/menu.ts'

/** Where the menu will stand; says so when it does not come. */
export function MenuSkeleton({ isUnreachable }: { isUnreachable: boolean }) {
  return (
    <div className="space-y-5 px-5 pt-6 lg:px-0">
      <LiveRegion text={isUnreachable ? menuText.menuGone : menuText.loading} />
      {isUnreachable && (
        <div className="rounded-tile bg-butter p-4 text-amber-ink">
          <p className="font-display text-xl font-semibold">{menuText.menuGone}</p>
          <p>{menuText.menuGoneHint}</p>
        </div>
      )}
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <div key={row} className="flex items-center gap-4">
          <Skeleton className="size-19" />
          <div className="flex-1 space-y-2">
            <Skeleton className="h-5 w-2/5" />
            <Skeleton className="h-4 w-4/5" />
          </div>
        </div>
      ))}
    </div>
  )
}
