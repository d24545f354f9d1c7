import type { DeviceReply, ForgottenReply } from '../../contract/conversation.ts'
import { DEVICE_HEADER } from '../../contract/device.ts'
import { PATHS } from '../../contract/paths.ts'
import { stored } from '../ui/stored.ts'
import { send } from './send.ts'

/** This device's name at the café, `''` before it has one: what "the usual" is known by, and nothing else. */
export const deviceStore = stored<string>('cafe.device', '', (kept) => typeof kept === 'string')

/** Nobody's order waits longer than this for being recognised next time. */
const PATIENCE_MS = 2_000

let asking: Promise<string | undefined> | undefined

/**
 * The token of this device, asked for when it is first needed: at its first order or conversation. Undefined where the café
 * does not give one in time; whoever asks goes on without. Never throws.
 */
export function deviceToken(): Promise<string | undefined> {
  const known = deviceStore.get()
  if (known !== '') return Promise.resolve(known)
  return (asking ??= askForToken().finally(() => (asking = undefined)))
}

/** What tells the café which device asks; empty where it has no token. */
export function deviceHeaders(token: string | undefined): Record<string, string> {
  return token ? { [DEVICE_HEADER]: token } : {}
}

/** Throws `Unavailable` while the café cannot be reached: then it still knows. Asking twice is safe. */
export async function forgetDevice(): Promise<void> {
  const token = deviceStore.get()
  if (token === '') return
  await send<ForgottenReply>(PATHS.devices, { method: 'DELETE', headers: deviceHeaders(token) })
  deviceStore.set('')
}

async function askForToken(): Promise<string | undefined> {
  try {
    const answer = await send<DeviceReply>(PATHS.devices, { method: 'POST', timeoutMs: PATIENCE_MS })
    if (!answer.ok) return undefined
    deviceStore.set(answer.value.value.device)
    return answer.value.value.device
  } catch {
    return undefined
  }
}
