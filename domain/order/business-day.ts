const formats = new Map<string, Intl.DateTimeFormat>()

/** The café's calendar day, `2026-11-24`, at a moment. The day begins and ends at midnight in `timeZone`. */
export function businessDay(atMs: number, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  return format.format(atMs)
}
