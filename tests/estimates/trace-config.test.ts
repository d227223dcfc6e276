import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ConfigEvent, TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { configAt } from '../../src/estimates/rules/trace/trace-config.ts'
import { readTraceSettings } from '../../src/estimates/trace-settings.ts'
import { declareHolidays } from '../../src/offices/declare-holidays.ts'
import { setPeriod } from '../../src/offices/set-period.ts'
import type { Work } from '../../src/platform/work.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { policyOf } from '../../src/queue/policy.ts'
import { setPolicy } from '../../src/queue/set-policy.ts'
import { demoOffices, plantOffice } from '../../src/seed.ts'
import { traced } from '../support/traced.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
afterEach(() => world.close())

function perform<T>(job: (work: Work) => Promise<T>): Promise<T> {
  return world.house().perform('officer:admin', job)
}

const take = (office: string) =>
  perform((work) => issueTicket(work, { office, service: 'KK', channel: 'staff' }))

function newestRules(lines: readonly TraceEvent[]): ConfigEvent | undefined {
  return lines.flatMap((line) => (line.type === 'config' ? [line] : [])).at(-1)
}

describe('the rules in a trace of Sukamaju', () => {
  beforeEach(async () => {
    world = await openWorld()
  })

  test('give a service the minutes of its standard, and those of the middle one where it promises days', async () => {
    const rules = newestRules(await traced(world))
    const seconds = new Map(rules?.services.map((service) => [service.id, service.standard_s]))
    const sheets = (await world.house().published('sukamaju')).facts.services
    const said = sheets.flatMap(({ sheet: { time } }) => (time.unit === 'menit' ? [time.amount * 60] : []))
    const days = sheets.find(({ sheet }) => sheet.time.unit !== 'menit')
    const middle = seconds.get(days?.code ?? '') ?? 0
    const half = said.length / 2
    expect(said.filter((each) => each < middle).length).toBeLessThanOrEqual(half)
    expect(said.filter((each) => each > middle).length).toBeLessThanOrEqual(half)
    for (const { code, sheet } of sheets) {
      const { amount, unit } = sheet.time
      expect([code, seconds.get(code)]).toEqual([code, unit === 'menit' ? amount * 60 : middle])
    }
    expect(new Set(seconds.values()).size).toBeGreaterThan(2)
  })

  test('take ten minutes for what promises days where nothing else is promised', async () => {
    const settings = await readTraceSettings(world.house().reading, 'sukamaju')
    const standards = settings.standards.map((each) => ({ ...each, minutes: null }))
    const { services } = configAt({ ...settings, standards }, world.now())
    expect(new Set(services.map(({ standard_s }) => standard_s))).toEqual(new Set([600]))
  })

  test('name a service from the moment of its publishing, and what the founding brought from the beginning', async () => {
    const settings = await readTraceSettings(world.house().reading, 'sukamaju')
    const noon = world.now() + 3 * 3_600_000
    const added = { code: 'BARU', validFrom: '2026-04-01', validTo: null, publishedAt: noon, minutes: 20 }
    const grown = { ...settings, standards: [...settings.standards, added] }
    const named = (at: number) => configAt(grown, at).services.map(({ id }) => id)
    const before = configAt(settings, noon).services.map(({ id }) => id)
    expect(before).toContain('KK')
    expect(named(noon - 1)).toEqual(before)
    expect(named(world.now() - 3_600_000)).toEqual(before)
    expect(named(noon)).toEqual([...before, 'BARU'])
  })

  test('name the days on which it serves otherwise than on their weekday', async () => {
    const name = { id: 'Libur', en: 'Closed' }
    const half = { day: '2026-09-02', part: { opens: '10:00', closes: '24:00' } }
    const why = { name, kind: 'local', source: 'Keputusan Kepala' } as const
    await perform((work) =>
      declareHolidays(work, 'sukamaju', [
        { day: '2026-09-01', ...why },
        { ...half, ...why },
      ]),
    )
    const hours = { 1: [], 2: [], 3: [], 4: [{ opens: '08:00', closes: '10:00' }], 5: [], 6: [], 7: [] }
    const period = { from: '2026-06-03', to: '2026-06-07', name, source: 'Keputusan Kepala', hours }
    await perform((work) => setPeriod(work, 'sukamaju', period))
    const rules = newestRules(await traced(world))
    const dated = rules?.hours.filter((each) => 'date' in each && each.date >= '2026-06-02') ?? []
    const expected = [
      ...[
        { date: '2026-06-03' },
        { date: '2026-06-04', open: '08:00', close: '10:00' },
        { date: '2026-06-05' },
      ],
      ...[{ date: '2026-09-01' }, { date: '2026-09-02', open: '08:00', close: '10:00' }],
    ]
    for (const each of expected) expect(dated).toContainEqual(each)
    expect(dated.some((each) => 'date' in each && each.date === '2026-06-06')).toBe(false)
    expect(rules?.hours.slice(4, 6)).toEqual([
      { weekday: 5, open: '08:00', close: '11:30' },
      { weekday: 5, open: '13:00', close: '15:00' },
    ])
  })

  test('write out the cycle of each line, and say whose order a counter goes by', async () => {
    const policy = await policyOf(world.house().reading, 'sukamaju')
    const lines = { ...policy.lines, A: { alt: null } }
    await perform((work) => setPolicy(work, 'sukamaju', { ...policy, lines, linePick: 'preference' }))
    const rules = newestRules(await traced(world))
    expect(rules?.policy).toMatchObject({ order: 'fifo', alternation: null, linePick: 'preference' })
    expect(rules?.policy.lines?.A).toMatchObject({ alternation: null })
    expect(rules?.policy.lines?.A?.services).toContain('KK')
    expect(rules?.policy.lines?.B).toMatchObject({ alternation: ['P', 'N', 'N'] })
    for (const counter of rules?.counters ?? []) expect(counter.preference).toEqual(counter.services)
  })
})

describe('an office whose clocks change in the night', () => {
  beforeEach(async () => {
    world = await openWorld({ isEmpty: true })
    world.setClock('2026-03-27T09:00:00+01:00')
    const [sukamaju] = await demoOffices()
    if (sukamaju === undefined) throw new Error('no office to plant')
    const office = { ...sukamaju.office, slug: 'berlin', timeZone: 'Europe/Berlin' }
    await perform((work) => plantOffice(work, { ...sukamaju, office }))
  })

  test('has a day of 23 hours, which begins and ends at its own midnight', async () => {
    for (const time of [
      ...['2026-03-28T23:59:00+01:00', '2026-03-29T00:00:00+01:00'],
      ...['2026-03-29T23:59:00+02:00', '2026-03-30T00:00:00+02:00'],
    ]) {
      world.setClock(time)
      await take('berlin')
    }
    const span = { from: '2026-03-29', to: '2026-03-29' }
    const lines = await traced(world, span, { office: 'berlin' })
    expect(lines.map(({ type, t }) => [type, new Date(t).toISOString()])).toEqual([
      ['config', '2026-03-28T23:00:00.000Z'],
      ['issued', '2026-03-28T23:00:00.000Z'],
      ['issued', '2026-03-29T21:59:00.000Z'],
    ])
    expect(newestRules(lines)?.tz).toBe('Europe/Berlin')
  })
})
