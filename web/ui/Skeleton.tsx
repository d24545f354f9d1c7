/** Where something will stand. Silent: the region around it says that it is loading. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden="true" className={`animate-shimmer rounded-xl bg-latte ${className}`} />
}
