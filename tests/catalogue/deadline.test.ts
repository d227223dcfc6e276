import { describe, expect, it } from 'vitest'
import { deadlineOf } from '../../src/catalogue/rules/deadline.ts'
import { instantOf } from '../../src/offices/rules/local-time.ts'
import type { Timetable } from '../../src/offices/rules/opening-hours.ts'

const zone = 'Asia/Jakarta'
const day = [{ opens: '08:00', closes: '15:00' }]
const friday = [
  { opens: '08:00', closes: '11:30' },
  { opens: '13:00', closes: '15:00' },
]
/** Sukamaju, with Good Friday 3 April 2026 and Labour Day, a Friday too. */
const office: Timetable = {
  timeZone: zone,
  hours: { 1: day, 2: day, 3: day, 4: day, 5: friday, 6: [], 7: [] },
  periods: [],
  holidays: ['2026-04-03', '2026-05-01'].map((date) => ({
    day: date,
    name: { id: 'Libur', en: 'Holiday' },
    kind: 'national' as const,
    source: 'SKB',
  })),
}
const at = (date: string, time: string) => instantOf(date, time, zone)
const from = { id: 'sejak berkas lengkap', en: 'from a complete file' }

describe('done at the latest, in working days', () => {
  it.each([
    ['on a Monday morning: Tuesday', 1, '2026-04-06', '09:00', '2026-04-07'],
    [
      'after closing on Monday: Wednesday, as if it had come on Tuesday',
      1,
      '2026-04-06',
      '15:00',
      '2026-04-08',
    ],
    ['before opening on Monday: Tuesday', 1, '2026-04-06', '06:00', '2026-04-07'],
    ['in the Friday break: Monday', 1, '2026-04-10', '12:00', '2026-04-13'],
    ['on a Saturday: Tuesday, as if it had come on Monday', 1, '2026-04-11', '09:00', '2026-04-14'],
    ['over a long weekend with a holiday', 2, '2026-04-02', '09:00', '2026-04-07'],
    ['five of them', 5, '2026-04-27', '09:00', '2026-05-05'],
  ])('%s', (_, amount, date, time, expected) => {
    const deadline = deadlineOf({ amount, unit: 'hari_kerja', from }, at(date, time), office)
    expect(deadline).toEqual({ day: expected, at: null })
  })
})

describe('done at the latest, in calendar days', () => {
  it('counts every day, open or not', () => {
    expect(deadlineOf({ amount: 3, unit: 'hari_kalender', from }, at('2026-04-02', '09:00'), office)).toEqual(
      {
        day: '2026-04-05',
        at: null,
      },
    )
  })
})

describe('done at the latest, in minutes and hours', () => {
  it.each([
    ['15 minutes of a morning', 15, 'menit', '2026-04-06', '09:00', '2026-04-06', '09:15'],
    ['an hour begun before the Friday break', 1, 'jam', '2026-04-10', '11:00', '2026-04-10', '13:30'],
    ['two hours begun before closing', 2, 'jam', '2026-04-06', '14:00', '2026-04-07', '09:00'],
    ['an hour begun on a Saturday', 1, 'jam', '2026-04-11', '10:00', '2026-04-13', '09:00'],
    ['exactly at closing', 60, 'menit', '2026-04-06', '14:00', '2026-04-06', '15:00'],
  ] as const)('%s', (_, amount, unit, date, time, day, until) => {
    expect(deadlineOf({ amount, unit, from }, at(date, time), office)).toEqual({ day, at: at(day, until) })
  })
})

it('is unknown when the calendar has no working day', () => {
  const closed: Timetable = { ...office, hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }
  expect(deadlineOf({ amount: 1, unit: 'hari_kerja', from }, at('2026-04-06', '09:00'), closed)).toBeNull()
  expect(deadlineOf({ amount: 5, unit: 'menit', from }, at('2026-04-06', '09:00'), closed)).toBeNull()
})
