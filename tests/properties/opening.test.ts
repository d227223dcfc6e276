import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Interval } from '../../src/offices/rules/intervals.ts'
import { addDays, localDay, localTime } from '../../src/offices/rules/local-time.ts'
import {
  openingAt,
  openingsOn,
  type Period,
  type ServiceTimes,
  type Timetable,
  type WeeklyHours,
} from '../../src/offices/rules/opening-hours.ts'
import { officeTimesShape } from '../../src/offices/rules/times-shape.ts'

const FIRST = '2026-03-30'
const MINUTE = 60_000

const quarters = fc.integer({ min: 0, max: 96 }).map((quarter) => {
  const hour = String(Math.floor(quarter / 4)).padStart(2, '0')
  return `${hour}:${String((quarter % 4) * 15).padStart(2, '0')}`
})

/** Some moments of a day in order, two by two. */
const aDay: fc.Arbitrary<Interval[]> = fc
  .uniqueArray(quarters, { maxLength: 6 })
  .map((moments) => moments.toSorted())
  .map((moments) =>
    moments.flatMap((opens, index) => {
      const closes = moments[index + 1]
      return index % 2 === 0 && closes !== undefined ? [{ opens, closes }] : []
    }),
  )

const aWeek: fc.Arbitrary<WeeklyHours> = fc
  .tuple(aDay, aDay, aDay, aDay, aDay, aDay, aDay)
  .map(([one, two, three, four, five, six, seven]) => ({
    1: one,
    2: two,
    3: three,
    4: four,
    5: five,
    6: six,
    7: seven,
  }))

const text = { id: 'teks', en: 'text' }

const holidays = fc
  .uniqueArray(fc.tuple(fc.nat(20), fc.option(aDay)), { maxLength: 5, selector: ([days]) => days })
  .map((list) =>
    list.map(([days, parts]) => {
      const [part] = parts ?? []
      const day = addDays(FIRST, days)
      return { day, name: text, kind: 'local' as const, source: 'x', ...(part !== undefined && { part }) }
    }),
  )

const periods: fc.Arbitrary<Period[]> = fc.option(fc.tuple(fc.nat(10), fc.nat(10), aWeek)).map((some) => {
  if (some === null) return []
  const [from, length, hours] = some
  const first = addDays(FIRST, from)
  return [{ from: first, to: addDays(first, length), name: text, source: 'x', hours }]
})

const anOffice: fc.Arbitrary<Timetable> = fc.record({
  timeZone: fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'),
  hours: aWeek,
  periods,
  holidays,
})

const aService: fc.Arbitrary<ServiceTimes> = fc.record({ hours: fc.option(aWeek), holidays })

const anInstant = fc
  .integer({ min: 0, max: 20 * 24 * 60 })
  .map((minutes) => Date.parse(`${FIRST}T00:00:00+08:00`) + minutes * MINUTE)

const cases = { numRuns: 1000 }

describe('the opening hours, for any office, service and instant', () => {
  test('are open within an interval of the local day, and only there', () => {
    fc.assert(
      fc.property(anOffice, fc.option(aService, { nil: undefined }), anInstant, (office, service, at) => {
        const [day, time] = [localDay(at, office.timeZone), localTime(at, office.timeZone)]
        const isWithin = openingsOn(day, office, service).some(
          ({ opens, closes }) => opens <= time && time < closes,
        )
        expect(openingAt(at, office, service).isOpen).toBe(isWithin)
      }),
      cases,
    )
  })

  test('name an end at which it is closed, and is open until then', () => {
    fc.assert(
      fc.property(anOffice, aService, anInstant, (office, service, at) => {
        const opening = openingAt(at, office, service)
        if (!opening.isOpen) return
        const { closesAt } = opening
        expect(closesAt).toBeGreaterThan(at)
        expect(openingAt(closesAt - 1, office, service)).toEqual(opening)
        const after = openingAt(closesAt, office, service)
        // Two intervals may touch, at midnight too: then it opens as it closes.
        expect(after.isOpen && after.closesAt <= closesAt).toBe(false)
      }),
      cases,
    )
  })

  test('name the next instant at which it is open, with none before', () => {
    fc.assert(
      fc.property(anOffice, aService, anInstant, (office, service, at) => {
        const opening = openingAt(at, office, service)
        if (opening.isOpen || opening.opensAt === null) return
        const { opensAt } = opening
        expect(opensAt).toBeGreaterThan(at)
        expect(openingAt(opensAt, office, service).isOpen).toBe(true)
        expect(openingAt(opensAt - 1, office, service).isOpen).toBe(false)
        const between = at + Math.floor((opensAt - at) / 2 / MINUTE) * MINUTE
        expect(openingAt(between, office, service).isOpen).toBe(false)
      }),
      cases,
    )
  })

  test('never give a service while its office is closed', () => {
    fc.assert(
      fc.property(anOffice, aService, anInstant, (office, service, at) => {
        if (openingAt(at, office, service).isOpen) expect(openingAt(at, office).isOpen).toBe(true)
      }),
      cases,
    )
  })

  test('are closed on a whole holiday', () => {
    fc.assert(
      fc.property(anOffice, anInstant, (office, at) => {
        const today = localDay(at, office.timeZone)
        const holiday = office.holidays.find(({ day, part }) => day === today && part === undefined)
        if (holiday === undefined) return
        expect(openingAt(at, office)).toMatchObject({ isOpen: false, why: 'holiday', holiday })
      }),
      cases,
    )
  })

  test('are in order as they are made here', () => {
    fc.assert(
      fc.property(anOffice, ({ timeZone: _, ...times }) => {
        expect(officeTimesShape.safeParse(times).success).toBe(true)
      }),
    )
  })
})
