import assert from 'node:assert/strict'
import test from 'node:test'
import { businessDay } from './business-day.ts'

for (const [moment, timeZone, day, why] of [
  ['2026-11-24T08:00:00Z', 'America/New_York', '2026-11-24', 'three in the morning'],
  ['2026-11-24T04:59:59.999Z', 'America/New_York', '2026-11-23', 'the last moment of the day before'],
  ['2026-11-24T05:00:00Z', 'America/New_York', '2026-11-24', 'midnight itself'],
  ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07', 'before the day that loses an hour'],
  ['2026-03-08T05:00:00Z', 'America/New_York', '2026-03-08', 'the day that loses an hour begins'],
  ['2026-03-09T03:59:59Z', 'America/New_York', '2026-03-08', 'and ends after 23 hours'],
  ['2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09', 'its next day'],
  ['2026-11-01T04:00:00Z', 'America/New_York', '2026-11-01', 'the day that gains an hour begins'],
  ['2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01', 'and ends after 25 hours'],
  ['2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02', 'its next day'],
  ['2026-09-06T03:59:59Z', 'America/Santiago', '2026-09-05', 'where midnight itself is skipped'],
  ['2026-09-06T04:00:00Z', 'America/Santiago', '2026-09-06', 'the day begins at one'],
  ['2026-11-24T10:00:00Z', 'Pacific/Kiritimati', '2026-11-25', 'fourteen hours ahead'],
  ['2026-11-24T10:59:59Z', 'Pacific/Pago_Pago', '2026-11-23', 'eleven hours behind'],
  ['2026-11-24T18:15:00Z', 'Asia/Kathmandu', '2026-11-25', 'a quarter of an hour off'],
  ['2024-02-29T12:00:00Z', 'UTC', '2024-02-29', 'a leap day'],
  ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01', 'a new year'],
] as const)
  test(`${moment} in ${timeZone} belongs to ${day}: ${why}`, () => {
    assert.equal(businessDay(Date.parse(moment), timeZone), day)
  })
