/** What a rule answers: the value, or a refusal that the customer or barista can act on. Never thrown. */
export type Result<Value, Refused> = { ok: true; value: Value } | { ok: false; refusal: Refused }

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function refuse<Refused>(refusal: Refused): { ok: false; refusal: Refused } {
  return { ok: false, refusal }
}
