import { PATHS } from '../../contract/paths.ts'
import { cafeUrl } from '../../server/config/cafe-url.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { staffDoor } from '../../server/staff/staff-door.ts'
import { withCafe } from '../with-store.ts'

export async function printLink(): Promise<void> {
  const code = await withCafe((store) => staffDoor(store, Date.now).newCode())
  console.log(cafeUrl(readConfig()) + PATHS.signIn(code))
}
