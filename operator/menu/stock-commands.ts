import type { Menu } from '../../domain/menu/menu.ts'
import { indexMenu, type MenuIndex } from '../../domain/menu/menu-index.ts'
import { bringBack, eightySix, readMenuState, setStock, type Thing } from '../../server/store/queries/menus.ts'
import type { Store } from '../../server/store/store.ts'
import { withCafe } from '../with-store.ts'
import { CommandFault } from '../command-fault.ts'

export async function eightySixThing(id: string): Promise<void> {
  await withCafe(async (store) => {
    const thing = findThing(await menuOf(store), id)
    await store.write(eightySix(thing, Date.now()))
    console.log(`The ${thing.kind} ${id} is out.`)
  })
}

export async function bringBackThing(id: string): Promise<void> {
  await withCafe(async (store) => {
    const thing = findThing(await menuOf(store), id)
    await store.write(bringBack(thing, Date.now()))
    console.log(`The ${thing.kind} ${id} is back.`)
  })
}

export async function countItem(itemId: string, left: string): Promise<void> {
  const count = left === 'uncounted' ? null : Number(left)
  if (count !== null && !(/^\d+$/.test(left) && count <= 1_000_000))
    throw new CommandFault(`${left} is not a count.`, 'Give a whole number, or `uncounted`.')
  await withCafe(async (store) => {
    if (!(await menuOf(store)).items.has(itemId)) throw unknown(itemId)
    await store.write(setStock(itemId, count, Date.now()))
    console.log(count === null ? `${itemId} is not counted any more.` : `${count} left of ${itemId}.`)
  })
}

async function menuOf(store: Store): Promise<MenuIndex> {
  const [state] = await store.read(readMenuState({}), 'latest')
  if (!state)
    throw new CommandFault('The database has no menu yet.', 'Type: bin/cafe menu import menu/brew-and-byte.json')
  return indexMenu(JSON.parse(state.body_json) as Menu)
}

function findThing(menu: MenuIndex, id: string): Thing {
  if (menu.items.has(id)) return { kind: 'item', id }
  if (menu.options.has(id)) return { kind: 'option', id }
  if (menu.ingredients.has(id)) return { kind: 'ingredient', id }
  throw unknown(id)
}

function unknown(id: string): CommandFault {
  return new CommandFault(`The menu has no item, option or ingredient ${id}.`, 'See the ids with: bin/cafe menu export')
}
