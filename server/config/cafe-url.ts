import type { Config } from './config.ts'

/** Where this café answers, as in `http://localhost:3001`, or how customers reach it where that is set. */
export function cafeUrl({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  return publicUrl || `http://${everywhere ? 'localhost' : host}:${port}`
}
