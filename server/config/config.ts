import type { StoreAddress } from '../store/open-store.ts'
import type { Secret } from './secret.ts'

/** What the server runs with. Frozen; its secrets print as `[secret]`. */
export type Config = Readonly<{
  port: number
  host: string
  publicUrl: string
  database: StoreAddress
  openAiKey: Secret | undefined
  model: ModelConfig
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

/** Who answers beside the café's own Bella, what it costs, and how long it is waited for. Prices are US cents for a million tokens. */
export type ModelConfig = Readonly<{
  baseUrl: string
  id: string
  /** Empty: the model is not told. */
  reasoning: string
  inputCentsPerMillion: number
  outputCentsPerMillion: number
  /** 0: it is never called. */
  dailyCents: number
  firstWordsMs: number
  silenceMs: number
}>
