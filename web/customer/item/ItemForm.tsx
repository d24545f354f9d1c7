import { useState } from 'react'
import { defaultOptionId, sizesOf } from '../../../domain/menu/menu-index.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { LIMITS } from '../../../domain/order/limits.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'
import type { Menu } from '../../api/use-menu.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Stepper } from '../../ui/Stepper.tsx'
import { itemText } from '../../ui/text/en/customer/item.ts'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { refusalText } from '../../ui/text/en/refusals.ts'
import { toast } from '../../ui/toast.ts'
import { addLine, replaceLine, type KeptLine } from '../cart/cart-store.ts'
import type { MenuItem } from '../menu/ItemRow.tsx'
import { tintOf } from '../menu/tint.ts'
import { AllergenNote } from './AllergenNote.tsx'
import { ItemHead } from './ItemHead.tsx'
import { NoteField } from './NoteField.tsx'
import { OptionGroupField } from './OptionGroupField.tsx'
import { asItComes, fromLine, toLine } from './selection.ts'
import { SizeField } from './SizeField.tsx'
import { soldOutOptions } from './sold-out-options.ts'

type ItemFormProps = { item: MenuItem; kept: KeptLine | undefined; menu: Menu; onClose: () => void }

export function ItemForm({ item, kept, menu, onClose }: ItemFormProps) {
  const { index } = menu
  const { currency } = index.menu.cafe
  const [selection, setSelection] = useState(() => (kept ? fromLine(index, item, kept.line) : asItComes(index, item)))
  const soldOut = soldOutOptions(menu.menu)
  const line = toLine(index, item, selection)
  const priced = priceLine(index, line)
  const sizes = sizesOf(index, item)
  const missing = Object.keys(selection.picks).find((id) => soldOut.has(id))

  const whyNot = !item.available
    ? itemText.soldOut
    : missing !== undefined
      ? itemText.pickAnother(index.options.get(missing)?.option.name ?? missing)
      : priced.ok
        ? undefined
        : refusalText(priced.refusal.code)
  const save = () => {
    if (kept) replaceLine(kept.key, line)
    else addLine(line)
    toast(menuText.added(item.name))
    onClose()
  }
  const price = priced.ok ? formatCents(priced.value.lineCents, currency) : ''

  return (
    <Sheet
      labelledBy="item-name"
      onClose={onClose}
      tint={tintOf(menu, item)}
      head={categoryOf(menu, item)}
      footer={
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <Stepper
            label={itemText.quantity}
            value={selection.quantity}
            min={1}
            max={Math.min(LIMITS.quantityMax, item.left ?? LIMITS.quantityMax)}
            onChange={(quantity) => setSelection({ ...selection, quantity })}
          />
          <div className="grow text-center *:w-full">
            <Button tone="primary" size="large" {...(whyNot === undefined ? { onPress: save } : { whyNot })}>
              {kept ? itemText.saveFor(price) : itemText.addFor(price)}
            </Button>
          </div>
        </div>
      }
    >
      <ItemHead item={item} menu={menu} />
      <div className="space-y-7 px-5 pt-5 pb-8">
        {sizes.length > 0 && (
          <SizeField
            sizes={sizes}
            sizeId={selection.sizeId}
            item={item}
            currency={currency}
            onChange={(sizeId) => setSelection({ ...selection, sizeId })}
          />
        )}
        {index.groupsOf.get(item.id)?.map((group) => (
          <OptionGroupField
            key={group.id}
            group={group}
            defaultId={defaultOptionId(item, group)}
            selection={selection}
            soldOut={soldOut}
            currency={currency}
            onChange={setSelection}
          />
        ))}
        <AllergenNote index={index} item={item} optionIds={Object.keys(selection.picks)} />
        <NoteField note={selection.note} onChange={(note) => setSelection({ ...selection, note })} />
      </div>
    </Sheet>
  )
}

function categoryOf(menu: Menu, item: MenuItem): string | undefined {
  return menu.menu.categories.find(({ id }) => id === item.categoryId)?.name
}
