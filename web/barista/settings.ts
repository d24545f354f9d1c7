import { stored } from '../ui/stored.ts'

const isFlag = (kept: unknown) => typeof kept === 'boolean'

/** How this screen is set up. It stays as it is left. */
export const soundOn = stored<boolean>('barista-sound', false, isFlag)
export const allDayOpen = stored<boolean>('barista-all-day', false, isFlag)
export const letterKeys = stored<boolean>('barista-letter-keys', true, isFlag)
/** A station's id; empty: all of them. */
export const stationShown = stored<string>('barista-station', '', (kept) => typeof kept === 'string')
