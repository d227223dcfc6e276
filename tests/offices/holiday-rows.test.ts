import { describe, expect, it } from 'vitest'
import { holidaysOfRows, rowsOfHolidays } from '../../src/offices/rules/holiday-rows.ts'
import { addDays, instantOf } from '../../src/offices/rules/local-time.ts'
import { missingCalendar } from '../../src/offices/rules/missing-calendar.ts'
import type { Holiday, Timetable } from '../../src/offices/rules/opening-hours.ts'

const newYear: Holiday = {
  day: '2027-01-01',
  name: { id: 'Tahun Baru', en: "New Year's Day" },
  kind: 'national',
  source: 'SKB Tiga Menteri',
}
const audit: Holiday = {
  day: '2027-01-05',
  name: { id: 'Pemeriksaan', en: 'Audit' },
  kind: 'local',
  source: 'Keputusan Kepala',
  part: { opens: '12:00', closes: '24:00' },
}

describe('a table of holidays', () => {
  it('gives back what was written into it', () => {
    const rows = rowsOfHolidays([newYear, audit])
    expect(rows[1]).toEqual({
      day: '2027-01-05',
      name_id: 'Pemeriksaan',
      name_en: 'Audit',
      kind: 'local',
      source: 'Keputusan Kepala',
      from: '12:00',
      to: '24:00',
    })
    expect(holidaysOfRows(rows)).toEqual({ ok: true, holidays: [newYear, audit] })
  })

  it.each([
    ['a day that does not exist', { day: '2027-02-30' }, ['day', 'day', '2027-02-30']],
    ['no name in English', { name_en: ' ' }, ['name_en', 'text', '']],
    ['an unknown kind', { kind: 'libur' }, ['kind', 'kind', 'libur']],
    ['no source', { source: '' }, ['source', 'text', '']],
    ['a part without its end', { from: '12:00' }, ['to', 'time', '']],
    ['a part that runs backwards', { from: '12:00', to: '09:00' }, ['to', 'backwards', '09:00']],
    ['a day that was there before', { day: '2027-01-01' }, ['day', 'double', '2027-01-01']],
  ])('with %s is not taken, and says which row and column', (_, change, [column, problem, found]) => {
    const [first, second] = rowsOfHolidays([newYear, { ...newYear, day: '2027-01-02' }])
    const read = holidaysOfRows([{ ...first }, { ...second, ...change }])
    expect(read).toEqual({ ok: false, faults: [{ row: 2, column, problem, found }] })
  })

  it('of which one row in three hundred is wrong is not taken at all', () => {
    const rows = rowsOfHolidays(
      Array.from({ length: 300 }, (_, days) => ({ ...newYear, day: addDays(newYear.day, days) })),
    )
    expect(holidaysOfRows(rows)).toMatchObject({ ok: true })
    const spoilt = rows.map((row, place) => (place === 299 ? { ...row, source: '' } : row))
    expect(holidaysOfRows(spoilt)).toEqual({
      ok: false,
      faults: [{ row: 300, column: 'source', problem: 'text', found: '' }],
    })
  })

  it('tells of every fault at once, also of columns that are missing', () => {
    const read = holidaysOfRows([{ day: 'besok' }, {}])
    expect(read.ok ? [] : read.faults.map(({ row, column }) => `${row} ${column}`)).toEqual([
      ...['1 day', '1 name_id', '1 name_en', '1 kind', '1 source'],
      ...['2 day', '2 name_id', '2 name_en', '2 kind', '2 source'],
    ])
  })
})

describe('the calendar that an office needs', () => {
  const office = (...days: string[]): Timetable => ({
    timeZone: 'Asia/Jayapura',
    hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
    periods: [],
    holidays: days.map((day) => ({ ...newYear, day })),
  })
  const missing = (day: string, time: string, there: Timetable) =>
    missingCalendar(instantOf(day, time, there.timeZone), there)

  it('is that of this year until the end of September, on its own clock', () => {
    expect(missing('2026-09-30', '23:59', office('2026-01-01'))).toBeNull()
    expect(missing('2026-10-01', '00:00', office('2026-01-01'))).toBe('2027')
  })

  it('is there once a national holiday of the year is known', () => {
    expect(missing('2026-12-31', '09:00', office('2026-01-01', '2027-01-01'))).toBeNull()
    const onlyLocal = { ...office('2026-01-01'), holidays: [{ ...newYear, day: '2026-01-01' }, audit] }
    expect(missing('2026-12-31', '09:00', onlyLocal)).toBe('2027')
  })

  it('is missing at once when nothing of this year is known', () => {
    expect(missing('2026-03-01', '09:00', office())).toBe('2026')
  })
})
