const formats = new Map<string, Intl.DateTimeFormat>()

/** A moment at the café, as in `9:04 AM`. */
export function timeOfDay(atMs: number, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', minute: '2-digit' })
    formats.set(timeZone, format)
  }
  return format.format(atMs).replaceAll('\u202f', ' ')
}

/** `07:30` as `7:30 AM`. */
export function clockTime(hhmm: string): string {
  return timeOfDay(Date.parse(`2000-01-01T${hhmm}:00Z`), 'UTC')
}

/** As in `about 4 minutes`. */
export function waitWords(waitSeconds: number): string {
  const minutes = Math.max(1, Math.ceil(waitSeconds / 60))
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`
}
