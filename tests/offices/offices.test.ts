import { afterAll, beforeAll, expect, it } from 'vitest'
import { findCounter, listCounters } from '../../src/offices/counters.ts'
import { findOffice, listOffices } from '../../src/offices/office.ts'
import { placeCounters } from '../../src/offices/place-counters.ts'
import { openingAt } from '../../src/offices/rules/opening-hours.ts'
import { MONDAY_NINE, type Planted, plantDemo } from '../support/planted.ts'

let world: Planted

beforeAll(async () => {
  world = await plantDemo()
})

afterAll(async () => {
  await world.close()
  expect(world.faults).toEqual([])
})

it('finds an office by its slug, as it was planted', async () => {
  const sukamaju = await findOffice(world.reading, 'sukamaju')
  expect(sukamaju).toMatchObject({
    slug: 'sukamaju',
    name: { id: 'Mal Pelayanan Publik Sukamaju', en: 'Sukamaju Public Service Mall' },
    timeZone: 'Asia/Jakarta',
    slogan: { id: 'Datang tenang, pulang tuntas', en: 'Come at ease, leave with it done' },
    pledge: { place: 'Sukamaju', date: '2026-01-02' },
    demo: true,
  })
  expect(sukamaju.hours[5]).toHaveLength(2)
  expect(sukamaju.holidays.map(({ day }) => day)).toContain('2026-04-03')
})

it('gives an office that the opening hours can be asked about', async () => {
  const sukamaju = await findOffice(world.reading, 'sukamaju')
  const closesAt = Date.parse('2026-04-06T15:00:00+07:00')
  expect(openingAt(MONDAY_NINE, sukamaju)).toEqual({ isOpen: true, closesAt })
})

it('refuses an office that is not there', async () => {
  await expect(findOffice(world.reading, 'sukamundur')).rejects.toMatchObject({ code: 'OFFICE_UNKNOWN' })
})

it('lists both offices with their own holidays', async () => {
  const offices = await listOffices(world.reading)
  expect(offices).toEqual([
    await findOffice(world.reading, 'sukamaju'),
    await findOffice(world.reading, 'waringin'),
  ])
})

it('lists the counters in the order of the hall, each with its agency and usual services', async () => {
  const counters = await listCounters(world.reading, 'sukamaju')
  expect(counters.map(({ counter }) => counter)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  expect(counters[0]).toEqual({
    office: 'sukamaju',
    counter: '1',
    name: { id: 'Loket 1', en: 'Counter 1' },
    agency: { code: 'DUKCAPIL', id: 'Dukcapil', en: 'Dukcapil (civil registry)' },
    place: { id: 'Lantai 1, sayap kiri', en: 'Ground floor, left wing' },
    services: ['KK', 'KTP', 'AKTA-LAHIR', 'KIA'],
    position: 0,
    retiredAt: null,
  })
})

it('finds a counter by its name in its own office', async () => {
  const counter = await findCounter(world.reading, 'waringin', '3')
  expect(counter.services).toEqual(['AMBIL-KK'])
})

it('refuses a counter that this office does not have, though another has it', async () => {
  const refused = { code: 'COUNTER_UNKNOWN' }
  await expect(findCounter(world.reading, 'sukamaju', '99')).rejects.toMatchObject(refused)
  await expect(findCounter(world.reading, 'waringin', '9')).rejects.toMatchObject(refused)
})

it('changes a counter that is there already', async () => {
  const plan = {
    counter: '3',
    name: { id: 'Loket Kilat', en: 'Express Counter' },
    agency: 'DUKCAPIL',
    place: { id: 'Ruang depan', en: 'Front room' },
    services: ['AMBIL-KK', 'SKTM'],
  }
  await world.perform('system', (work) => placeCounters(work, 'waringin', [plan]))
  const counter = await findCounter(world.reading, 'waringin', '3')
  expect(counter).toMatchObject({ name: plan.name, services: ['AMBIL-KK', 'SKTM'] })
  expect(await listCounters(world.reading, 'waringin')).toHaveLength(3)
})
