import { PATHS } from '../../contract/paths.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { staffDoor } from '../../server/staff/staff-door.ts'
import { withCafe } from '../with-store.ts'

export async function printLink(): Promise<void> {
  const { publicUrl, host, port } = readConfig()
  const code = await withCafe((store) => staffDoor(store, Date.now).newCode())
  console.log(`${publicUrl || `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`}${PATHS.signIn(code)}`)
}
