import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  instantOf,
  isDay,
  isTimeZone,
  localDay,
  localTime,
  weekday,
} from '../../src/offices/rules/local-time.ts'

const zones = [
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Jayapura',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
] as const

const instants = fc.integer({ min: Date.parse('2015-01-01Z'), max: Date.parse('2035-01-01Z') })

/** What Node itself says, slowly: '2026-04-06 09:00'. */
function byIntl(at: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(at)
}

describe('the local day', () => {
  it.each([
    ['2026-04-06T16:59:59.999Z', 'Asia/Jakarta', '2026-04-06'],
    ['2026-04-06T17:00:00.000Z', 'Asia/Jakarta', '2026-04-07'],
    ['2026-04-06T15:59:59.999Z', 'Asia/Makassar', '2026-04-06'],
    ['2026-04-06T16:00:00.000Z', 'Asia/Makassar', '2026-04-07'],
    ['2026-04-06T14:59:59.999Z', 'Asia/Jayapura', '2026-04-06'],
    ['2026-04-06T15:00:00.000Z', 'Asia/Jayapura', '2026-04-07'],
    ['2026-04-06T18:29:59.999Z', 'Asia/Kolkata', '2026-04-06'],
    ['2026-04-06T18:30:00.000Z', 'Asia/Kolkata', '2026-04-07'],
    ['2026-03-08T04:59:59.999Z', 'America/New_York', '2026-03-07'],
    ['2026-03-09T03:59:59.999Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T04:00:00.000Z', 'America/New_York', '2026-03-09'],
  ])('of %s in %s is %s', (instant, timeZone, day) => {
    expect(localDay(Date.parse(instant), timeZone)).toBe(day)
  })

  it('and the local time are what Node says, in every zone, whatever was asked before', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, timeZone) => {
        expect(`${localDay(at, timeZone)} ${localTime(at, timeZone)}`).toBe(byIntl(at, timeZone))
      }),
      { numRuns: 1000 },
    )
  })

  it('changes offset at the very instant of a transition, half-hour ones too', () => {
    const change = Date.parse('2026-04-04T15:00:00Z')
    expect(localTime(change - 1, 'Australia/Lord_Howe')).toBe('01:59')
    expect(localTime(change, 'Australia/Lord_Howe')).toBe('01:30')
  })

  it('is right before a transition too, when the transition itself was asked for first', () => {
    const change = Date.parse('2026-04-04T14:00:00Z')
    expect(localTime(change, 'Pacific/Chatham')).toBe('02:45')
    expect(localTime(change - 1, 'Pacific/Chatham')).toBe('03:44')
  })

  it('takes under two microseconds once the zone is known', () => {
    const rounds = Array.from({ length: 20 }, () => {
      const before = performance.now()
      for (let second = 0; second < 10_000; second++) localDay(second * 1000, 'Asia/Jakarta')
      return (performance.now() - before) / 10
    })
    expect(Math.min(...rounds)).toBeLessThan(2)
  })
})

describe('the instant of a local time', () => {
  it.each([
    ['2026-04-06', '09:00', 'Asia/Jakarta', '2026-04-06T09:00:00+07:00'],
    ['2026-04-06', '09:00', 'Asia/Makassar', '2026-04-06T09:00:00+08:00'],
    ['2026-04-06', '00:00', 'Asia/Jayapura', '2026-04-06T00:00:00+09:00'],
    ['2026-04-06', '24:00', 'Asia/Jakarta', '2026-04-07T00:00:00+07:00'],
    ['2026-03-08', '01:59', 'America/New_York', '2026-03-08T01:59:00-05:00'],
    ['2026-03-08', '09:00', 'America/New_York', '2026-03-08T09:00:00-04:00'],
    ['2026-11-01', '09:00', 'America/New_York', '2026-11-01T09:00:00-05:00'],
  ])('%s %s in %s is %s', (day, time, timeZone, instant) => {
    expect(instantOf(day, time, timeZone)).toBe(Date.parse(instant))
  })

  it('that summer time skips is an hour later', () => {
    expect(instantOf('2026-03-08', '02:30', 'America/New_York')).toBe(Date.parse('2026-03-08T03:30:00-04:00'))
  })

  it('that comes twice is the first', () => {
    expect(instantOf('2026-11-01', '01:30', 'America/New_York')).toBe(Date.parse('2026-11-01T01:30:00-04:00'))
  })

  it('leads back to that time, on every day, in every zone', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, timeZone) => {
        const [day, time] = [localDay(at, timeZone), localTime(at, timeZone)]
        const instant = instantOf(day, time, timeZone)
        expect([localDay(instant, timeZone), localTime(instant, timeZone)]).toEqual([day, time])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the calendar', () => {
  it('counts weekdays from Monday', () => {
    expect(weekday('2026-04-06')).toBe(1)
    expect(weekday('2026-04-03')).toBe(5)
    expect(weekday('2026-04-05')).toBe(7)
  })

  it('adds days across months, years and leap days, and takes them off', () => {
    expect(addDays('2026-04-30', 1)).toBe('2026-05-01')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-04-06', -6)).toBe('2026-03-31')
  })

  it.each(['2026-02-29', '2026-13-01', '2026-4-6', '6 April 2026', '2026-04-06T09:00', ''])(
    'has no day %j',
    (text) => expect(isDay(text)).toBe(false),
  )

  it('has a leap day in 2028', () => expect(isDay('2028-02-29')).toBe(true))

  it('knows the zones of the world and no others', () => {
    expect(zones.every(isTimeZone)).toBe(true)
    expect(['Asia/Sukamaju', 'WIB', '', '+07:00'].filter(isTimeZone)).toEqual([])
  })
})
