import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setRegulations } from '../../src/catalogue/set-regulations.ts'
import { declareHolidays } from '../../src/offices/declare-holidays.ts'
import { type Morning, openMorning } from '../support/morning.ts'

let morning: Morning

beforeEach(async () => {
  morning = await openMorning()
})
afterEach(() => morning.close())

const edition = async (office = 'sukamaju') => (await morning.world.house().published(office)).edition

const anniversary = {
  day: '2026-09-01',
  name: { id: 'Hari jadi Sukamaju', en: 'Sukamaju Day' },
  kind: 'local',
  source: 'Keputusan Wali Kota',
} as const

/** Lets a law end on a date; those that rest on it are charged no longer. */
async function endLaw(code: string, validTo: string): Promise<void> {
  const { facts } = await morning.world.house().published('sukamaju')
  const plan = facts.regulations.map((law) => (law.code === code ? { ...law, validTo } : law))
  await morning.world.house().perform('officer:admin', (work) => setRegulations(work, 'sukamaju', plan))
}

describe('the edition of what an office publishes', () => {
  test('stays the same while the hall moves', async () => {
    const before = await edition()
    await morning.open('1')
    const { id } = await morning.take('KK')
    await morning.call('1')
    await morning.serve(id)
    morning.world.pass(3600)
    expect(await edition()).toEqual(before)
    expect(before.version).toBe('2026-04-06.19')
  })

  test('changes when the office changes something, and says when that was', async () => {
    const before = await edition()
    morning.world.setClock('2026-04-08T10:30:00+07:00')
    await morning.world
      .house()
      .perform('officer:admin', (work) => declareHolidays(work, 'sukamaju', [anniversary]))
    const after = await edition()
    expect(after.version).toMatch(/^2026-04-08\.\d+$/)
    expect(after.version > before.version).toBe(true)
    expect(after.modifiedAt).toBe(Date.parse('2026-04-08T10:30:00+07:00'))
    expect((await edition('waringin')).version).toMatch(/^2026-04-06\./)
  })

  test('changes on the day on which a law ends, though nobody does anything, and knows it beforehand', async () => {
    await endLaw('PP-76-2020', '2026-04-09')
    const before = await edition()
    expect(before.until).toBe('2026-04-09')
    morning.world.setClock('2026-04-09T23:59:00+07:00')
    expect((await edition()).version).toBe(before.version)
    morning.world.setClock('2026-04-10T00:00:00+07:00')
    const after = await edition()
    expect(after).toMatchObject({ from: '2026-04-10', until: null })
    expect(after.version).not.toBe(before.version)
    expect(after.modifiedAt).toBe(Date.parse('2026-04-10T00:00:00+07:00'))
  })

  test('is the same after a restart, and after many events of the hall', async () => {
    await endLaw('PP-76-2020', '2027-01-01')
    for (let visitor = 0; visitor < 5; visitor++) await morning.take('KK')
    const before = await edition()
    await morning.world.restart()
    expect(await edition()).toEqual(before)
  })

  test('is read once, however many ask', async () => {
    const house = morning.world.house()
    const [one, other] = await Promise.all([house.published('sukamaju'), house.published('sukamaju')])
    expect(await house.published('sukamaju')).toBe(other)
    expect(one.edition).toEqual(other.edition)
  })

  test('of an office that is not there is refused, and asked for again', async () => {
    await expect(edition('antah-berantah')).rejects.toMatchObject({ code: 'OFFICE_UNKNOWN' })
    await expect(edition('antah-berantah')).rejects.toMatchObject({ code: 'OFFICE_UNKNOWN' })
  })
})
