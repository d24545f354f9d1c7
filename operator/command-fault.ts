import { Fault } from '../domain/fault.ts'

/** What was typed cannot be done; nothing was changed. */
export class CommandFault extends Fault {
  readonly code = 'command'
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}
