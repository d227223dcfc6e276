import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Interval, without } from '../../src/offices/rules/intervals.ts'
import { addDays, weekday } from '../../src/offices/rules/local-time.ts'
import { openingsOn, type ServiceTimes, type WeeklyHours } from '../../src/offices/rules/opening-hours.ts'
import type { Facts } from '../../src/opendata/rules/facts.ts'
import { tableOf } from '../../src/opendata/rules/table.ts'
import { calendarRows, closureRows } from '../../src/opendata/rules/time-rows.ts'
import { tableCsv } from '../../src/opendata/table-csv.ts'
import { readCsv } from '../../src/platform/csv.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
let facts: Facts

beforeAll(async () => {
  world = await openWorld()
  facts = (await world.house().published('sukamaju')).facts
})
afterAll(() => world.close())

type Cells = Readonly<Record<string, string>>

/** The rows of a table as somebody reads them who has nothing but the CSV file. */
async function rowsIn(csv: Promise<string>): Promise<Cells[]> {
  const read = readCsv(await csv)
  if (!read.ok) throw new Error(`line ${read.line} is no CSV`)
  const [heading = [], ...rows] = read.rows
  return rows.map((cells) => Object.fromEntries(heading.map((name, index) => [name, cells[index] ?? ''])))
}

const calendarOf = (of: Facts) => rowsIn(tableCsv(tableOf('calendar', calendarRows(of))))
const closuresOf = (of: Facts) => rowsIn(tableCsv(tableOf('calendar_dates', closureRows(of))))

const dayColumns = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The hours on a date, by the sentences that explain the two tables, and by nothing else. */
function hoursOn(day: string, service: string, calendar: readonly Cells[], closures: readonly Cells[]) {
  const own = calendar.filter((row) => row.service === service)
  const rows = own.length > 0 ? own : calendar.filter((row) => row.service === '')
  const dated = rows.filter(({ valid_from: from = '', valid_to: to = '' }) => from <= day && day <= to)
  const column = dayColumns[weekday(day) - 1] ?? ''
  const hours = (dated.length > 0 ? dated : rows.filter((row) => row.valid_from === ''))
    .filter((row) => row[column] === 'true')
    .map(({ opens = '', closes = '' }) => ({ opens, closes }))
    .sort((one, other) => (one.opens < other.opens ? -1 : 1))
  return closures
    .filter((row) => row.date === day && (row.service === '' || row.service === service))
    .reduce<Interval[]>(
      (left, { closed_from: from, closed_to: to }) =>
        without(left, { opens: from || '00:00', closes: to || '24:00' }),
      hours,
    )
}

async function expectSameHours(of: Facts, from: string, days: number): Promise<void> {
  const [calendar, closures] = [await calendarOf(of), await closuresOf(of)]
  for (let ahead = 0; ahead < days; ahead++) {
    const day = addDays(from, ahead)
    expect([day, hoursOn(day, '', calendar, closures)]).toEqual([day, openingsOn(day, of.office)])
    for (const { code, times } of of.services) {
      const told = hoursOn(day, `sukamaju/${code}`, calendar, closures)
      expect([day, code, told]).toEqual([day, code, openingsOn(day, of.office, times)])
    }
  }
}

describe('the calendar', () => {
  test('says for every day of 2026 when the office and its services are open', async () => {
    await expectSameHours(facts, '2026-01-01', 365)
  })

  test('has one row for the same hours on several days, and another for the break of a Friday', async () => {
    const usual = (await calendarOf(facts)).filter((row) => row.valid_from === '')
    expect(usual.map(({ hours, monday, friday }) => [hours, monday, friday])).toEqual([
      ['sukamaju/hours/usual/08:00-11:30', 'false', 'true'],
      ['sukamaju/hours/usual/08:00-15:00', 'true', 'false'],
      ['sukamaju/hours/usual/13:00-15:00', 'false', 'true'],
    ])
  })

  test('gives Ramadan its dates, its name and its decree', async () => {
    const ramadan = (await calendarOf(facts)).filter((row) => row.valid_from === '2026-02-19')
    expect(ramadan).toHaveLength(4)
    for (const row of ramadan) {
      expect(row).toMatchObject({
        valid_to: '2026-03-20',
        name_id: 'Ramadan 1447 H',
        decree: 'Perpres 21/2023',
      })
    }
  })

  test('says for any times that an office and a service may have when they are open', async () => {
    await fc.assert(
      fc.asyncProperty(
        aWeek,
        aWeek,
        fc.option(aWeek),
        closed,
        closed,
        async (usual, other, own, shut, away) => {
          const period = { from: '2026-04-02', to: '2026-04-09', name: text, source: 'x', hours: other }
          const office = { ...facts.office, hours: usual, periods: [period], holidays: shut }
          const times: ServiceTimes = { hours: own, holidays: away }
          const services = facts.services
            .slice(0, 2)
            .map((service, index) => (index === 0 ? { ...service, times } : service))
          await expectSameHours({ ...facts, office, services }, '2026-03-30', 14)
        },
      ),
      { numRuns: 60 },
    )
  })
})

const text = { id: 'teks', en: 'text' }

/** None, one or two stretches of a day, on whole hours. */
const aDay: fc.Arbitrary<Interval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 }), { maxLength: 4 })
  .map((hours) =>
    hours.toSorted((one, other) => one - other).map((hour) => `${String(hour).padStart(2, '0')}:00`),
  )
  .map(([opens, closes, again, end]) => [
    ...(opens !== undefined && closes !== undefined ? [{ opens, closes }] : []),
    ...(again !== undefined && end !== undefined ? [{ opens: again, closes: end }] : []),
  ])

const aWeek: fc.Arbitrary<WeeklyHours> = fc
  .tuple(aDay, aDay, aDay)
  .map(([one, two, three]) => ({ 1: one, 2: one, 3: two, 4: two, 5: three, 6: three, 7: [] }))

const closed = fc
  .uniqueArray(fc.tuple(fc.nat(13), aDay), { maxLength: 4, selector: ([ahead]) => ahead })
  .map((list) =>
    list.map(([ahead, [part]]) => ({
      ...{ day: addDays('2026-03-30', ahead), name: text, kind: 'local' as const, source: 'x' },
      ...(part !== undefined && { part }),
    })),
  )
