import { describe, expect, it } from 'vitest'
import type { Interval } from '../../src/offices/rules/intervals.ts'
import { instantOf } from '../../src/offices/rules/local-time.ts'
import {
  type Holiday,
  type Opening,
  openingAt,
  openingsOn,
  opensFrom,
  type Period,
  type ServiceTimes,
  type Timetable,
  type WeeklyHours,
} from '../../src/offices/rules/opening-hours.ts'

const whole: readonly Interval[] = [{ opens: '08:00', closes: '15:00' }]
const friday: readonly Interval[] = [
  { opens: '08:00', closes: '11:30' },
  { opens: '13:00', closes: '15:00' },
]
const hours: WeeklyHours = { 1: whole, 2: whole, 3: whole, 4: whole, 5: friday, 6: [], 7: [] }

const goodFriday: Holiday = {
  day: '2026-04-03',
  name: { id: 'Wafat Yesus Kristus', en: 'Good Friday' },
  kind: 'national',
  source: 'SKB Tiga Menteri',
}
const easter: Holiday = { ...goodFriday, day: '2026-04-05', name: { id: 'Paskah', en: 'Easter Sunday' } }

const sukamaju: Timetable = { timeZone: 'Asia/Jakarta', hours, periods: [], holidays: [goodFriday, easter] }

function at(day: string, time: string, office: Timetable = sukamaju): Opening {
  return openingAt(instantOf(day, time, office.timeZone), office)
}

const until = (day: string, time: string, timeZone = sukamaju.timeZone) => ({
  isOpen: true,
  closesAt: instantOf(day, time, timeZone),
})
const opens = (day: string, time: string, timeZone = sukamaju.timeZone) => instantOf(day, time, timeZone)

describe('Mal Pelayanan Publik Sukamaju', () => {
  it('is open on Monday 6 April 2026 at 09.00, until 15.00', () => {
    expect(at('2026-04-06', '09:00')).toEqual(until('2026-04-06', '15:00'))
  })

  it.each([
    ['opens at 08.00 sharp', '2026-04-06', '08:00', until('2026-04-06', '15:00')],
    ['is still open a minute before it closes', '2026-04-06', '14:59', until('2026-04-06', '15:00')],
    ['serves on Friday until the break', '2026-04-10', '11:29', until('2026-04-10', '11:30')],
    ['serves on Friday after the break', '2026-04-10', '13:00', until('2026-04-10', '15:00')],
  ])('%s', (_, day, time, opening) => expect(at(day, time)).toEqual(opening))

  it.each([
    ['is closed before 08.00', '2026-04-06', '07:59', 'closed', opens('2026-04-06', '08:00')],
    ['is closed from 15.00', '2026-04-06', '15:00', 'closed', opens('2026-04-07', '08:00')],
    ['has a break on Friday at 11.30', '2026-04-10', '11:30', 'break', opens('2026-04-10', '13:00')],
    ['has a break on Friday until 13.00', '2026-04-10', '12:59', 'break', opens('2026-04-10', '13:00')],
    ['is closed after Friday, until Monday', '2026-04-10', '15:00', 'closed', opens('2026-04-13', '08:00')],
    ['is closed on Saturday, until Monday', '2026-04-11', '10:00', 'closed', opens('2026-04-13', '08:00')],
    ['is closed the evening before a holiday', '2026-04-02', '15:00', 'closed', opens('2026-04-06', '08:00')],
  ])('%s', (_, day, time, why, opensAt) => expect(at(day, time)).toEqual({ isOpen: false, why, opensAt }))

  it('names the holiday on which it stays closed, and opens on the next working day', () => {
    const opensAt = opens('2026-04-06', '08:00')
    expect(at('2026-04-03', '09:00')).toEqual({ isOpen: false, why: 'holiday', holiday: goodFriday, opensAt })
    expect(at('2026-04-05', '09:00')).toEqual({ isOpen: false, why: 'holiday', holiday: easter, opensAt })
  })

  it('turns from one day to the next at midnight on its own clock', () => {
    const midnight = Date.parse('2026-04-03T00:00:00+07:00')
    expect(openingAt(midnight - 1, sukamaju)).toMatchObject({ why: 'closed' })
    expect(openingAt(midnight, sukamaju)).toMatchObject({ why: 'holiday' })
  })

  it('has two intervals on Friday, none on Saturday, none on a holiday', () => {
    expect(openingsOn('2026-04-10', sukamaju)).toEqual(friday)
    expect(openingsOn('2026-04-11', sukamaju)).toEqual([])
    expect(openingsOn('2026-04-03', sukamaju)).toEqual([])
  })
})

describe('an office elsewhere', () => {
  it.each([
    ['Asia/Jakarta', '2026-04-06T08:00:00+07:00'],
    ['Asia/Makassar', '2026-04-06T08:00:00+08:00'],
    ['Asia/Jayapura', '2026-04-06T08:00:00+09:00'],
  ])('in %s opens at %s', (timeZone, instant) => {
    const office = { ...sukamaju, timeZone }
    expect(openingAt(Date.parse(instant) - 1, office)).toMatchObject({ isOpen: false })
    expect(openingAt(Date.parse(instant), office)).toMatchObject({ isOpen: true })
  })

  it('keeps its hours across the night in which summer time begins', () => {
    const office = { ...sukamaju, timeZone: 'America/New_York' }
    const opensAt = Date.parse('2026-03-09T08:00:00-04:00')
    expect(at('2026-03-06', '16:00', office)).toEqual({ isOpen: false, why: 'closed', opensAt })
    expect(openingAt(opensAt, office)).toEqual(until('2026-03-09', '15:00', office.timeZone))
  })

  it('may serve until midnight', () => {
    const office = { ...sukamaju, hours: { ...hours, 1: [{ opens: '16:00', closes: '24:00' }] } }
    expect(at('2026-04-06', '23:59', office)).toEqual({
      isOpen: true,
      closesAt: Date.parse('2026-04-07T00:00:00+07:00'),
    })
    expect(at('2026-04-07', '00:00', office)).toMatchObject({ isOpen: false, why: 'closed' })
  })

  it('that does not open within 60 days says so', () => {
    const never = { ...sukamaju, hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }
    expect(at('2026-04-06', '09:00', never)).toEqual({ isOpen: false, why: 'closed', opensAt: null })
  })
})

describe('in Ramadan', () => {
  const fasting: readonly Interval[] = [
    { opens: '08:00', closes: '12:00' },
    { opens: '12:30', closes: '14:00' },
  ]
  const ramadan: Period = {
    from: '2026-02-19',
    to: '2026-03-20',
    name: { id: 'Ramadan', en: 'Ramadan' },
    source: 'Perpres 21/2023',
    hours: { ...hours, 1: fasting, 2: fasting, 3: fasting, 4: fasting },
  }
  const office = { ...sukamaju, periods: [ramadan] }

  it.each([
    ['keeps its usual hours on the eve', '2026-02-18', '14:30', until('2026-02-18', '15:00')],
    ['closes earlier from the first day on', '2026-02-19', '13:00', until('2026-02-19', '14:00')],
    ['keeps those hours up to the last day', '2026-03-19', '11:00', until('2026-03-19', '12:00')],
    ['is back to its usual hours afterwards', '2026-03-24', '14:30', until('2026-03-24', '15:00')],
  ])('%s', (_, day, time, opening) => expect(at(day, time, office)).toEqual(opening))

  it('has its own break', () => {
    const opensAt = opens('2026-02-19', '12:30')
    expect(at('2026-02-19', '12:00', office)).toEqual({ isOpen: false, why: 'break', opensAt })
  })

  it('stays closed on a holiday all the same', () => {
    const nyepi = { ...goodFriday, day: '2026-03-19' }
    expect(at('2026-03-19', '09:00', { ...office, holidays: [nyepi] })).toMatchObject({ why: 'holiday' })
  })
})

describe('a day that is closed in part', () => {
  const meeting = { ...goodFriday, day: '2026-04-06', part: { opens: '12:00', closes: '14:00' } }
  const office = { ...sukamaju, holidays: [meeting] }

  it('is open before and after', () => {
    expect(at('2026-04-06', '11:59', office)).toEqual(until('2026-04-06', '12:00'))
    expect(at('2026-04-06', '14:00', office)).toEqual(until('2026-04-06', '15:00'))
  })

  it('names the reason meanwhile, and opens again the same day', () => {
    const opensAt = opens('2026-04-06', '14:00')
    expect(at('2026-04-06', '12:00', office)).toEqual({
      isOpen: false,
      why: 'holiday',
      holiday: meeting,
      opensAt,
    })
  })
})

describe('a service with hours of its own', () => {
  const mornings: readonly Interval[] = [{ opens: '07:00', closes: '10:00' }]
  const own: ServiceTimes = {
    hours: { 1: mornings, 2: [], 3: mornings, 4: mornings, 5: whole, 6: whole, 7: [] },
    holidays: [{ ...goodFriday, day: '2026-04-08', kind: 'local' }],
  }
  const of = (day: string, time: string) => openingAt(opens(day, time), sukamaju, own)

  it('is given only while its office serves too', () => {
    expect(openingsOn('2026-04-06', sukamaju, own)).toEqual([{ opens: '08:00', closes: '10:00' }])
    expect(openingsOn('2026-04-10', sukamaju, own)).toEqual(friday)
    expect(openingsOn('2026-04-11', sukamaju, own)).toEqual([])
  })

  it('is closed before its office is, until its own next hours', () => {
    const opensAt = opens('2026-04-09', '08:00')
    expect(of('2026-04-06', '10:00')).toEqual({ isOpen: false, why: 'closed', opensAt })
  })

  it('has closed days of its own', () => {
    expect(of('2026-04-08', '09:00')).toMatchObject({ why: 'holiday', opensAt: opens('2026-04-09', '08:00') })
    expect(at('2026-04-08', '09:00')).toMatchObject({ isOpen: true })
  })

  it('opens from now on when it is open, else at its next hours', () => {
    expect(opensFrom(opens('2026-04-06', '09:00'), sukamaju, own)).toBe(opens('2026-04-06', '09:00'))
    expect(opensFrom(opens('2026-04-06', '11:00'), sukamaju, own)).toBe(opens('2026-04-09', '08:00'))
  })
})
