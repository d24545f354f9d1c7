import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tellPort } from './tell-port.ts'

/** What the café answered: the same bytes and headers. */
export type Prepared = { headers: Record<string, string>; body: string }

// The limit for menu reads: Node's own server with one answer, ready in memory, whatever is asked.
const { headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Prepared
const bytes = Buffer.from(body)
const server = createServer((_request, response) => {
  response.writeHead(200, headers).end(bytes)
})
tellPort(server)
