import { Baked } from './Baked.tsx'
import { Drink } from './Drink.tsx'
import { artOf } from './item-art.ts'

/** A drawing of the thing itself. Its name stands beside it, so it says nothing to those who listen. */
export function ItemArt({ item, className = '' }: { item: { id: string; categoryId: string }; className?: string }) {
  const art = artOf(item)
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false" className={className}>
      {art.kind === 'drink' ? <Drink {...art} /> : <Baked bake={art.bake} />}
    </svg>
  )
}
