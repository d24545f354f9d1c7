const HEAD_END = '\r\n\r\n'
/** `HTTP/1.1 200 OK`: where the status begins. */
const STATUS_AT = 9

/**
 * Reads the answers of one connection as their bytes come in, and tells the status of each when its last byte is there.
 * Knows what these servers send: a length, no chunks, and nothing before it was asked for.
 */
export function answerReader(onAnswer: (status: number) => void): (bytes: Buffer) => void {
  let begun: Buffer | undefined
  let status = 0
  let bytesLeft = 0

  return (bytes) => {
    if (bytesLeft > 0) bytesLeft -= bytes.length
    else if (!readHead(begun ? Buffer.concat([begun, bytes]) : bytes)) return
    if (bytesLeft < 0) throw new Error('An answer is longer than it says')
    if (bytesLeft === 0) onAnswer(status)
  }

  /** False: the head has not ended yet. The bytes are only lent, so what is kept of them is a copy. */
  function readHead(bytes: Buffer): boolean {
    const end = bytes.indexOf(HEAD_END)
    begun = end < 0 ? Buffer.from(bytes) : undefined
    if (end < 0) return false
    const head = bytes.toString('latin1', 0, end)
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
    if (length === undefined) throw new Error(`An answer does not say its length: ${head}`)
    status = Number(head.slice(STATUS_AT, STATUS_AT + 3))
    bytesLeft = Number(length) - (bytes.length - end - HEAD_END.length)
    return true
  }
}
