import { allergensOf, allergyConflicts } from '../../../domain/allergen/allergens-of.ts'
import { allergenName } from '../../../domain/allergen/allergens.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { LIMITS } from '../../../domain/order/limits.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'
import type { Refusal } from '../../api/refusal.ts'
import type { Menu } from '../../api/use-menu.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { describeLine } from '../../ui/describe-line.ts'
import { listOf } from '../../ui/list-of.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Stepper } from '../../ui/Stepper.tsx'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { toast } from '../../ui/toast.ts'
import { useLit } from '../bella/highlights.ts'
import { go } from '../place-in-url.ts'
import { useStored } from '../../ui/stored.ts'
import { removeLine, setQuantity, type KeptLine } from './cart-store.ts'
import { customerStore, declaredAllergies } from './customer-store.ts'
import { LineTrouble } from './LineTrouble.tsx'

type CartLineRowProps = { kept: KeptLine; menu: Menu; refusal: Refusal | undefined }

export function CartLineRow({ kept: { key, line }, menu: { index }, refusal }: CartLineRowProps) {
  const declared = declaredAllergies(useStored(customerStore))
  const isLit = useLit(key)
  const priced = priceLine(index, line)
  const name = index.items.get(line.itemId)?.name ?? cartText.gone
  const details = priced.ok ? describeLine(priced.value) : []
  const made = priced.ok ? priced.value.options.map(({ optionId }) => optionId) : []
  const allergens = allergensOf(index, line.itemId, made)
  const conflicts = allergyConflicts(allergens, declared)
  const edit = () => go({ at: 'item', itemId: line.itemId, lineKey: key })
  const remove = () => {
    removeLine(key)
    toast(cartText.removed(name))
  }
  return (
    <li
      className={`py-3.5 transition-[background-color,box-shadow] duration-700 ${isLit ? 'bg-butter shadow-[-0.75rem_0_var(--color-butter),0.75rem_0_var(--color-butter)]' : ''}`}
    >
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="font-display text-lg leading-snug font-semibold">{name}</p>
          {details.length > 0 && <p className="text-sm leading-snug text-soft">{details.join(', ')}</p>}
          {line.note && <p className="mt-0.5 text-sm italic">{line.note}</p>}
        </div>
        <p className="pt-0.5 font-display text-lg tabular-nums">
          {priced.ok && formatCents(priced.value.lineCents, index.menu.cafe.currency)}
        </p>
      </div>
      {conflicts.length > 0 && (
        <p className="pt-1">
          <Mark tone="cherry">{cartText.conflict(listOf(conflicts.map(allergenName)))}</Mark>
        </p>
      )}
      {declared.length > 0 && allergens.unknown.length > 0 && (
        <p className="pt-1">
          <Mark tone="amber">{cartText.unknown}</Mark>
        </p>
      )}
      <div className="mt-2 flex items-center justify-between">
        <Stepper
          label={cartText.quantityOf(name)}
          value={line.quantity}
          min={1}
          max={LIMITS.quantityMax}
          onChange={(quantity) => setQuantity(key, quantity)}
        />
        <div className="flex">
          {index.items.has(line.itemId) && <IconButton icon="pencil" label={cartText.edit(name)} onPress={edit} />}
          <IconButton icon="trash" label={cartText.remove(name)} onPress={remove} />
        </div>
      </div>
      {refusal && <LineTrouble refusal={refusal} onRemove={remove} onChooseAgain={edit} />}
    </li>
  )
}
