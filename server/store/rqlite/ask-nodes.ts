import { setTimeout as sleep } from 'node:timers/promises'
import { StoreUnavailable } from '../store.ts'

export type NodesOptions = {
  /** How long a question may look for a node with a leader before it gives up. An election takes about 2.5 s. */
  patienceMs?: number
  /** How long one node may take to answer. */
  answerMs?: number
}

type Ask = (path: string, body: unknown, how: { repeatable: boolean; patienceMs?: number }) => Promise<unknown>

type Tried = { answer: unknown } | { next: string } | { unknown: string; cause?: unknown }

const PAUSE_MS = 100

/** A node that did not answer is asked last for this long, so that a frozen one does not hold up every question. */
const REST_MS = 3_000

/**
 * Asks the nodes in order until one answers, over and over while there is no leader. A write is sent again only where it
 * is certain that it did not happen (nobody listened, or nobody was leader); otherwise it is `StoreUnavailable`, and the
 * one who asked must find out by its key.
 */
export function askNodes(nodes: readonly string[], { patienceMs = 4_000, answerMs = 5_000 }: NodesOptions): Ask {
  const addresses = nodes.map(nodeAddress)
  return async (path, body, { repeatable, patienceMs: ownPatienceMs = patienceMs }) => {
    const text = JSON.stringify(body)
    const givenUpAtMs = Date.now() + ownPatienceMs
    let last = 'no node was asked'
    for (;;) {
      for (const node of rested(addresses)) {
        const tried = await askOne(node, path, text, answerMs)
        if ('answer' in tried) return tried.answer
        if ('unknown' in tried && !repeatable) throw new StoreUnavailable(tried.unknown, { cause: tried.cause })
        last = 'unknown' in tried ? tried.unknown : tried.next
      }
      if (Date.now() + PAUSE_MS >= givenUpAtMs) throw new StoreUnavailable(`No rqlite node can do it: ${last}`)
      await sleep(PAUSE_MS)
    }
  }
}

type NodeAddress = { url: string; headers: Record<string, string>; restsUntilMs: number }

/** Nearest first, but for those that did not answer a moment ago. */
function rested(nodes: readonly NodeAddress[]): readonly NodeAddress[] {
  const nowMs = Date.now()
  if (nodes.every((node) => node.restsUntilMs <= nowMs)) return nodes
  return nodes.toSorted((one, other) => Number(one.restsUntilMs > nowMs) - Number(other.restsUntilMs > nowMs))
}

/** fetch takes no credentials in an address, and an address with them must not reach a log. */
function nodeAddress(node: string): NodeAddress {
  const url = new URL(node)
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (url.username !== '') {
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
    headers['authorization'] = `Basic ${Buffer.from(pair).toString('base64')}`
    url.username = ''
    url.password = ''
  }
  return { url: url.href.replace(/\/+$/, ''), headers, restsUntilMs: 0 }
}

async function askOne(node: NodeAddress, path: string, body: string, answerMs: number): Promise<Tried> {
  const { url, headers } = node
  let response: Response
  try {
    response = await fetch(url + path, { method: 'POST', headers, body, signal: AbortSignal.timeout(answerMs) })
  } catch (cause) {
    node.restsUntilMs = Date.now() + REST_MS
    return neverArrived(cause) ? { next: `${url} does not listen` } : { unknown: `${url} broke off`, cause }
  }
  try {
    if (response.ok) return judge(url, path, await response.json())
    const why = (await response.text()).trim().slice(0, 200)
    // "leader not found": the node had nobody to pass it to, so nothing was written.
    if (response.status === 503 && /leader not found|no leader/i.test(why)) return { next: `${url}: ${why}` }
    return { unknown: `${url} answered ${response.status}: ${why}` }
  } catch (cause) {
    return { unknown: `${url} broke off in the middle of an answer`, cause }
  }
}

/** A node that passed the question on and failed answers 200 with an `error` beside empty results. */
function judge(url: string, path: string, answer: unknown): Tried {
  const { error, results = [] } = answer as { error?: string; results?: readonly { error?: string }[] }
  // A node that has just come back has not read its log yet: its copy may be empty.
  const isEmpty = path.startsWith('/db/query') && results.some((result) => /no such table/.test(result.error ?? ''))
  if (isEmpty) return { next: `${url} is still reading its log` }
  if (error === undefined) return { answer }
  // A copy too old for the freshness asked, or a leader that no longer listens: nothing was written.
  if (/stale read|connection refused|no such host|leader not found/.test(error)) return { next: `${url}: ${error}` }
  return { unknown: `${url}: ${error}` }
}

function neverArrived(fault: unknown): boolean {
  const cause = (fault as { cause?: { code?: string } }).cause
  return cause?.code === 'ECONNREFUSED' || cause?.code === 'ENOTFOUND' || cause?.code === 'EHOSTUNREACH'
}
