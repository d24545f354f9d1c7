type Zone = { format: Intl.DateTimeFormat; minute: number; day: string }

const zones = new Map<string, Zone>()
const MINUTE_MS = 60_000

/** The café's calendar day, `2026-11-24`, at a moment. The day begins and ends at midnight in `timeZone`. */
export function businessDay(atMs: number, timeZone: string): string {
  const zone = zones.get(timeZone) ?? newZone(timeZone)
  // Midnight is at a whole minute everywhere, and orders of one minute are many where writing dates is felt at all.
  const minute = Math.floor(atMs / MINUTE_MS)
  if (zone.minute !== minute) {
    zone.day = zone.format.format(atMs)
    zone.minute = minute
  }
  return zone.day
}

function newZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const zone = { format, minute: NaN, day: '' }
  zones.set(timeZone, zone)
  return zone
}
