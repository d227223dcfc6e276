import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf } from '../../src/offices/rules/local-time.ts'
import { openingAt, type Timetable, type WeeklyHours } from '../../src/offices/rules/opening-hours.ts'
import { type AcceptanceFacts, acceptanceAt, obstacleForStaff } from '../../src/queue/rules/acceptance.ts'
import { hourAround, type Limits, limitsShape, quotaOn } from '../../src/queue/rules/limits.ts'

const whole = [{ opens: '08:00', closes: '15:00' }]
const friday = [
  { opens: '08:00', closes: '11:30' },
  { opens: '13:00', closes: '15:00' },
]
const hours: WeeklyHours = { 1: whole, 2: whole, 3: whole, 4: whole, 5: friday, 6: [], 7: [] }
const office: Timetable = { timeZone: 'Asia/Jakarta', hours, periods: [], holidays: [] }
const MONDAY = '2026-04-06'
const FRIDAY = '2026-04-10'

const at = (day: string, time: string) => instantOf(day, time, office.timeZone)

const facts = (more: Partial<AcceptanceFacts> = {}): AcceptanceFacts => ({
  office,
  service: { times: { hours: null, holidays: [] }, suspension: null },
  quota: null,
  issued: { today: 0, thisHour: 0 },
  workAheadSeconds: null,
  ...more,
})

const suspension = { reason: { id: 'Blangko habis', en: 'No forms left' }, since: 0, expectedBack: null }
const mornings: WeeklyHours = { ...hours, 1: [{ opens: '08:00', closes: '10:00' }] }

describe('a service gives tickets', () => {
  test('until its office closes when nothing else is said', () => {
    expect(acceptanceAt(at(MONDAY, '09:00'), facts())).toEqual({
      isAccepting: true,
      until: at(MONDAY, '15:00'),
    })
  })

  test('until its own hours end, and then says that the service is closed, not the office', () => {
    const service = { times: { hours: mornings, holidays: [] }, suspension: null }
    expect(acceptanceAt(at(MONDAY, '09:00'), facts({ service }))).toMatchObject({
      until: at(MONDAY, '10:00'),
    })
    expect(acceptanceAt(at(MONDAY, '10:00'), facts({ service }))).toEqual({
      isAccepting: false,
      why: 'closed',
      whose: 'service',
      opensAt: at('2026-04-07', '08:00'),
    })
  })

  test('not while it is suspended, whatever the time', () => {
    const suspended = facts({ service: { times: { hours: null, holidays: [] }, suspension } })
    for (const time of ['09:00', '23:00']) {
      expect(acceptanceAt(at(MONDAY, time), suspended)).toEqual({
        isAccepting: false,
        why: 'suspended',
        suspension,
      })
    }
  })

  test('not once the quota of the day is used, until the next day of service', () => {
    const used = facts({ quota: { service: 'KK', perDay: 3 }, issued: { today: 3, thisHour: 0 } })
    expect(acceptanceAt(at(FRIDAY, '09:00'), used)).toEqual({
      isAccepting: false,
      why: 'quota',
      per: 'day',
      opensAt: at('2026-04-13', '08:00'),
    })
    const left = { ...used, issued: { today: 2, thisHour: 2 } }
    expect(acceptanceAt(at(FRIDAY, '09:00'), left)).toMatchObject({ isAccepting: true })
  })

  test('not once the quota of the hour is used, until the next hour or the end of the break', () => {
    const used = facts({ quota: { service: 'KK', perHour: 2 }, issued: { today: 2, thisHour: 2 } })
    expect(acceptanceAt(at(FRIDAY, '09:20'), used)).toMatchObject({
      per: 'hour',
      opensAt: at(FRIDAY, '10:00'),
    })
    expect(acceptanceAt(at(FRIDAY, '11:20'), used)).toMatchObject({ opensAt: at(FRIDAY, '13:00') })
  })

  test('less long when a newcomer would not have been served before the end of the day', () => {
    const hour = 3600
    const until = (day: string, time: string, workAheadSeconds: number) =>
      acceptanceAt(at(day, time), facts({ workAheadSeconds }))
    expect(until(MONDAY, '09:00', hour)).toEqual({ isAccepting: true, until: at(MONDAY, '14:00') })
    expect(until(MONDAY, '14:00', hour)).toEqual({
      isAccepting: false,
      why: 'quota',
      per: 'line',
      opensAt: at('2026-04-07', '08:00'),
    })
    // The break of a Friday lasts until 13.00, two hours before the end of the day.
    expect(until(FRIDAY, '11:00', 3.5 * hour)).toMatchObject({ until: at(FRIDAY, '11:30') })
    expect(until(FRIDAY, '11:00', 3.75 * hour)).toMatchObject({ until: at(FRIDAY, '11:15') })
  })

  test('by an officer also while it is closed, but not beyond the quota or while it is suspended', () => {
    const night = at(MONDAY, '22:00')
    const quota = { service: 'KK', perDay: 1 }
    expect(obstacleForStaff(night, facts())).toBeNull()
    expect(obstacleForStaff(night, facts({ quota, issued: { today: 1, thisHour: 0 } }))).toMatchObject({
      per: 'day',
    })
    const service = { times: { hours: null, holidays: [] }, suspension }
    expect(obstacleForStaff(night, facts({ service }))).toMatchObject({ why: 'suspended' })
  })

  test('only while it is open and the quota is not used, and until an instant that comes', () => {
    const most = fc.option(fc.nat(5), { nil: undefined })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 * 24 * 60 }),
        fc.tuple(most, most, fc.nat(6), fc.nat(6), fc.option(fc.nat(30_000))),
        (minutes, [perDay, perHour, today, thisHour, workAheadSeconds]) => {
          const now = at(MONDAY, '00:00') + minutes * 60_000
          const quota = {
            service: 'KK',
            ...(perDay !== undefined && { perDay }),
            ...(perHour !== undefined && { perHour }),
          }
          const issued = { today: today + thisHour, thisHour }
          const found = acceptanceAt(now, facts({ quota, issued, workAheadSeconds }))
          const opening = openingAt(now, office)
          if (found.isAccepting) {
            expect(opening.isOpen && found.until <= opening.closesAt).toBe(true)
            expect(found.until).toBeGreaterThan(now)
            expect(issued.today).toBeLessThan(perDay ?? Infinity)
            expect(issued.thisHour).toBeLessThan(perHour ?? Infinity)
          } else if (found.why !== 'suspended' && found.opensAt !== null) {
            expect(found.opensAt).toBeGreaterThan(now)
            expect(openingAt(found.opensAt, office).isOpen).toBe(true)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('the hour of a quota', () => {
  test.each([
    ['Asia/Jakarta', '2026-04-06T09:59:59.999+07:00', '2026-04-06T09:00:00+07:00'],
    ['Asia/Jakarta', '2026-04-06T10:00:00.000+07:00', '2026-04-06T10:00:00+07:00'],
    ['Asia/Jayapura', '2026-04-06T00:30:00.000+09:00', '2026-04-06T00:00:00+09:00'],
    ['Asia/Kolkata', '2026-04-06T09:40:00.000+05:30', '2026-04-06T09:00:00+05:30'],
  ])('in %s around %s begins at %s', (timeZone, instant, from) => {
    const hour = hourAround(Date.parse(instant), timeZone)
    expect(hour).toEqual({ from: Date.parse(from), to: Date.parse(from) + 3_600_000 })
  })
})

describe('the limits of an office', () => {
  const limits = (...quotas: Limits['quotas']) => limitsShape.safeParse({ quotas, perDevice: null }).success

  test('hold one quota for a service on a date', () => {
    const winter = { service: 'SIM', perDay: 50, to: '2026-05-31' }
    const summer = { service: 'SIM', perDay: 80, from: '2026-06-01' }
    expect(limits(winter, summer)).toBe(true)
    expect(limits(winter, { ...summer, from: '2026-05-31' })).toBe(false)
    expect(limits(winter, { ...winter, service: 'SKCK' })).toBe(true)
    expect(quotaOn([winter, summer], 'SIM', '2026-05-31')).toEqual(winter)
    expect(quotaOn([winter, summer], 'SIM', '2026-06-01')).toEqual(summer)
    expect(quotaOn([summer], 'SIM', '2026-05-31')).toBeNull()
  })

  test.each([
    ['a quota that says nothing', { service: 'SIM' }],
    ['less than none', { service: 'SIM', perDay: -1 }],
    ['half a ticket', { service: 'SIM', perHour: 1.5 }],
    ['dates that run backwards', { service: 'SIM', perDay: 1, from: '2026-06-01', to: '2026-05-01' }],
    ['a date that does not exist', { service: 'SIM', perDay: 1, from: '2026-02-30' }],
  ])('do not take %s', (_, quota) => expect(limits(quota)).toBe(false))
})
