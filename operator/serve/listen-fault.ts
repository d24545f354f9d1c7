import { Fault } from '../../domain/fault.ts'
import type { Config } from '../../server/config/config.ts'

/** The address cannot be had. */
export class CannotListen extends Fault {
  readonly code = 'cannot_listen'
  readonly hint: string

  constructor(message: string, hint: string, cause: unknown) {
    super(message, { cause })
    this.hint = hint
  }
}

/** What the system says about an address, as something an operator can act on; any other fault as it is. */
export function listenFault(fault: unknown, { port, host }: Config): unknown {
  const code = (fault as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE')
    return new CannotListen(
      `Port ${port} is taken by another program.`,
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
      fault,
    )
  if (code === 'EACCES')
    return new CannotListen(
      `This user may not listen on port ${port}.`,
      'Choose one above 1023: PORT=3001 npm start',
      fault,
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new CannotListen(
      `CAFE_HOST=${host} is no address of this machine.`,
      'Use localhost, or 0.0.0.0 for all of them.',
      fault,
    )
  return fault
}
