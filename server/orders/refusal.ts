import type { RefusalCode } from '../../contract/refusals.ts'

/** A refusal as a use case answers it: the code, and the members that go with it. */
export type OrderRefusal = { code: RefusalCode; field?: string; detail?: string } & Record<string, unknown>
