import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declareHolidays } from '../../src/offices/declare-holidays.ts'
import { findOffice } from '../../src/offices/office.ts'
import { removePeriod } from '../../src/offices/remove-period.ts'
import { openingAt, type Period } from '../../src/offices/rules/opening-hours.ts'
import { setHours } from '../../src/offices/set-hours.ts'
import { setPeriod } from '../../src/offices/set-period.ts'
import { listTimes } from '../../src/offices/times.ts'
import { withdrawHoliday } from '../../src/offices/withdraw-holiday.ts'
import type { Work } from '../../src/platform/work.ts'
import { MONDAY_NINE, type Planted, plantDemo } from '../support/planted.ts'

let world: Planted

beforeAll(async () => {
  world = await plantDemo()
})

afterAll(async () => {
  await world.close()
  expect(world.faults).toEqual([])
})

const asAdmin = (job: (work: Work) => Promise<void>) => world.perform('officer:admin', job)
const office = (slug = 'waringin') => findOffice(world.reading, slug)
const events = () => world.heard.length

const anniversary = {
  day: '2026-09-01',
  name: { id: 'Hari jadi Waringin', en: 'Waringin Day' },
  kind: 'local',
  source: 'Keputusan Camat',
} as const

const moving: Period = {
  from: '2026-06-02',
  to: '2026-06-05',
  name: { id: 'Pindah gedung', en: 'Moving house' },
  source: 'Keputusan Camat 3/2026',
  hours: { 1: [], 2: [], 3: [], 4: [{ opens: '08:00', closes: '10:00' }], 5: [], 6: [], 7: [] },
}

describe('the times of an office', () => {
  it('begin with those of its file, as version 1', async () => {
    const versions = await listTimes(world.reading, 'sukamaju')
    expect(versions).toMatchObject([{ version: 1, setBy: 'system', setAt: MONDAY_NINE }])
    expect((await office('sukamaju')).periods).toMatchObject([{ from: '2026-02-19', to: '2026-03-20' }])
  })

  it('change from now on, with who and when, and everybody is told', async () => {
    const { hours } = await office()
    await asAdmin((work) => setHours(work, 'waringin', { ...hours, 1: [] }))
    expect(openingAt(MONDAY_NINE, await office())).toMatchObject({ isOpen: false })
    const [newest, before] = await listTimes(world.reading, 'waringin')
    expect(newest).toMatchObject({ version: 2, setBy: 'officer:admin', setAt: MONDAY_NINE })
    expect(before?.times.hours).toEqual(hours)
    expect(world.heard.at(-1)).toMatchObject({
      office: 'waringin',
      name: 'service.changed',
      facts: { changed: 'hours' },
    })
    await asAdmin((work) => setHours(work, 'waringin', hours))
  })

  it('are not kept again when nothing changes', async () => {
    const [newest] = await listTimes(world.reading, 'waringin')
    const before = events()
    await asAdmin((work) => setHours(work, 'waringin', newest?.times.hours ?? moving.hours))
    await asAdmin((work) => removePeriod(work, 'waringin', '2030-01-01'))
    await asAdmin((work) => withdrawHoliday(work, 'waringin', '2030-01-01'))
    expect(await listTimes(world.reading, 'waringin')).toHaveLength(newest?.version ?? 0)
    expect(events()).toBe(before)
  })

  it('are never kept out of order', async () => {
    const { hours } = await office()
    const backwards = { ...hours, 1: [{ opens: '15:00', closes: '08:00' }] }
    await expect(asAdmin((work) => setHours(work, 'waringin', backwards))).rejects.toThrow('runs backwards')
    expect((await office()).hours).toEqual(hours)
  })
})

describe('a period', () => {
  it('is set, changed by its first day, and taken back', async () => {
    await asAdmin((work) => setPeriod(work, 'waringin', moving))
    await asAdmin((work) => setPeriod(work, 'waringin', { ...moving, to: '2026-06-12' }))
    const thursday = Date.parse('2026-06-11T09:00:00+08:00')
    expect(openingAt(thursday, await office())).toMatchObject({
      closesAt: Date.parse('2026-06-11T10:00:00+08:00'),
    })
    expect((await office()).periods.map(({ from }) => from)).toEqual(['2026-02-19', '2026-06-02'])
    await asAdmin((work) => removePeriod(work, 'waringin', moving.from))
    expect((await office()).periods.map(({ from }) => from)).toEqual(['2026-02-19'])
  })

  it('that overlaps another is refused, and the other is named', async () => {
    const overlapping = asAdmin((work) => setPeriod(work, 'waringin', { ...moving, from: '2026-03-20' }))
    await expect(overlapping).rejects.toMatchObject({
      code: 'PERIOD_OVERLAPS',
      facts: { name: { en: 'Ramadan 1447 AH' } },
    })
  })
})

describe('a holiday', () => {
  it('is declared for one office only, corrected, and withdrawn', async () => {
    await asAdmin((work) => declareHolidays(work, 'waringin', [anniversary]))
    const corrected = { ...anniversary, part: { opens: '12:00', closes: '24:00' } }
    await asAdmin((work) => declareHolidays(work, 'waringin', [corrected]))
    expect((await office()).holidays).toContainEqual(corrected)
    expect((await office()).holidays).not.toContainEqual(anniversary)
    expect((await office('sukamaju')).holidays.map(({ day }) => day)).not.toContain('2026-09-01')
    await asAdmin((work) => withdrawHoliday(work, 'waringin', '2026-09-01'))
    expect((await office()).holidays.map(({ day }) => day)).not.toContain('2026-09-01')
  })

  it('stands in the order of the days, whenever it was declared', async () => {
    const days = (await office()).holidays.map(({ day }) => day)
    await asAdmin((work) => declareHolidays(work, 'waringin', [anniversary]))
    expect((await office()).holidays.map(({ day }) => day)).toEqual([...days, '2026-09-01'].sort())
  })

  it('that is no date takes all others of its list with it', async () => {
    const list = [
      { ...anniversary, day: '2026-09-02' },
      { ...anniversary, day: '2026-02-30' },
    ]
    await expect(asAdmin((work) => declareHolidays(work, 'waringin', list))).rejects.toThrow('a date such as')
    expect((await office()).holidays.map(({ day }) => day)).not.toContain('2026-09-02')
  })
})
