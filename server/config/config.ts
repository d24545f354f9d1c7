import type { StoreAddress } from '../store/open-store.ts'
import type { Secret } from './secret.ts'

/** What the server runs with. Frozen; its secrets print as `[secret]`. */
export type Config = Readonly<{
  port: number
  host: string
  publicUrl: string
  database: StoreAddress
  openAiKey: Secret | undefined
  debug: boolean
  menuFile: string
  secret: Secret | undefined
  node: string
  region: string
  allowedOrigins: readonly string[]
  trustedProxies: readonly string[]
  ratePerMinute: number
  metricsToken: Secret | undefined
  drainMs: number
}>
