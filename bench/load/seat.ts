import { once } from 'node:events'
import { connect } from 'node:net'
import { answerReader } from './answer-reader.ts'

const READ_BYTES = 64 * 1_024

/** One kept connection. It has one request under way at a time. */
export type Seat = { ask(request: Buffer): void; leave(): void }

export type SeatListener = { onAnswer: (status: number) => void; onFault: (fault: Error) => void }

export async function takeSeat(port: number, { onAnswer, onFault }: SeatListener): Promise<Seat> {
  const read = answerReader(onAnswer)
  let left = false
  const socket = connect({
    port,
    host: '127.0.0.1',
    noDelay: true,
    onread: {
      buffer: Buffer.allocUnsafe(READ_BYTES),
      callback(count, buffer) {
        try {
          read((buffer as Buffer).subarray(0, count))
        } catch (fault) {
          onFault(fault as Error)
        }
        return true
      },
    },
  })
  await once(socket, 'connect')
  socket.on('error', onFault)
  socket.on('close', () => {
    if (!left) onFault(new Error('The server closed a connection under load'))
  })
  return {
    ask: (request) => void socket.write(request),
    leave() {
      left = true
      socket.destroy()
    },
  }
}
