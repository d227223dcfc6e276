import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OfficeFile } from '../src/catalogue/rules/office-file.ts'
import { listServices } from '../src/catalogue/services.ts'
import { listCounters } from '../src/offices/counters.ts'
import { findOffice } from '../src/offices/office.ts'
import { weekday } from '../src/offices/rules/local-time.ts'
import { openingAt } from '../src/offices/rules/opening-hours.ts'
import { policyOf } from '../src/queue/policy.ts'
import { demoOffices, plantOffice } from '../src/seed.ts'
import { iconPaths } from '../views/components/icon-paths.ts'
import { MONDAY_NINE, type Planted, plantDemo } from './support/planted.ts'

const offices = await demoOffices()
const [sukamaju, waringin] = offices
/** Every text with a language in it, wherever it stands in a value. */
function textsIn(value: unknown): { id?: unknown; en?: unknown }[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(textsIn)
  return 'id' in value || 'en' in value ? [value, ...inside] : inside
}

describe('the seeds', () => {
  it('are the two offices of the contract, in their zones', () => {
    expect(sukamaju?.office).toMatchObject({ slug: 'sukamaju', timeZone: 'Asia/Jakarta', demo: true })
    expect(sukamaju?.office.name.id).toBe('Mal Pelayanan Publik Sukamaju')
    expect(waringin?.office).toMatchObject({ slug: 'waringin', timeZone: 'Asia/Makassar', demo: true })
    expect(waringin?.office.name.id).toBe('Kantor Kecamatan Waringin')
  })

  it('have the nineteen services of the catalogue, sixteen in the town and three letters in the village', () => {
    const codes = (file: OfficeFile | undefined) => file?.services.map(({ code }) => code)
    expect(codes(sukamaju)).toEqual([
      ...['KK', 'KTP', 'AKTA-LAHIR', 'KIA', 'SIM-BARU', 'SIM-PERPANJANGAN', 'SKCK', 'STNK', 'BPKB'],
      ...['MUTASI', 'PASPOR', 'NIB', 'PBG', 'NIKAH', 'AK1', 'BPHTB'],
    ])
    expect(codes(waringin)).toEqual(['SKTM', 'PENGANTAR-SKCK', 'CEK-TANAH', 'AMBIL-KK'])
    expect(sukamaju?.groups.map(({ letter }) => letter).join('')).toBe('ABCDEFGH')
    expect(sukamaju?.counters.length).toBeGreaterThanOrEqual(6)
    expect(waringin?.counters.length).toBeGreaterThanOrEqual(2)
  })

  it('speak both languages everywhere, plainly', () => {
    const texts = offices.flatMap(textsIn)
    expect(texts.length).toBeGreaterThan(500)
    for (const text of texts) {
      expect(text).toEqual(expect.objectContaining({ id: expect.any(String), en: expect.any(String) }))
      expect(`${text.id}${text.en}`).not.toMatch(/!|antrian|antri /i)
    }
  })

  it.each(offices.map((file) => [file.office.slug, file] as const))(
    '%s serves each of its services at a counter, and each group has one',
    (_, { counters, groups, services }) => {
      const served = new Set(counters.flatMap((counter) => counter.services))
      expect(services.filter(({ code }) => !served.has(code))).toEqual([])
      const letters = new Set(services.map(({ letter }) => letter))
      expect(groups.map(({ letter }) => letter)).toEqual([...letters])
    },
  )

  it.each(offices.map((file) => [file.office.slug, file] as const))(
    '%s serves a service at counters of the agency that owns it',
    (_, { counters, services }: OfficeFile) => {
      for (const { code, owner } of services) {
        const agencies = counters
          .filter((counter) => counter.services.includes(code))
          .map(({ agency }) => agency)
        expect(new Set(agencies)).toEqual(new Set([owner]))
      }
    },
  )

  it.each(offices.map((file) => [file.office.slug, file] as const))(
    '%s has life events that each lead to a service, with pictures of the house',
    (_, { lifeEvents, services }) => {
      expect(lifeEvents.length).toBeGreaterThanOrEqual(8)
      const reached = new Set(services.flatMap(({ sheet }) => sheet.lifeEvents ?? []))
      expect(lifeEvents.map(({ code }) => code).filter((code) => !reached.has(code))).toEqual([])
      const icons = lifeEvents.flatMap(({ icon }) => icon ?? [])
      expect(icons.filter((icon) => !(icon in iconPaths))).toEqual([])
      expect(new Set(icons).size).toBe(icons.length)
    },
  )

  it.each(offices.map((file) => [file.office.slug, file] as const))(
    '%s has regulations that it refers to, each with what it is about, and says which are made up',
    (_, { regulations, services }) => {
      const references = services.flatMap(({ sheet: { legal, fees } }) => [
        ...legal,
        ...fees.flatMap(({ basis = [] }) => basis),
      ])
      const referred = new Set(references.map(({ regulation }) => regulation))
      expect(regulations.map(({ code }) => code).filter((code) => !referred.has(code))).toEqual([])
      for (const { code, kind, about, link } of regulations) {
        expect(about, code).toBeDefined()
        expect(kind.endsWith('(contoh)'), code).toBe(kind.startsWith('Perda'))
        expect(about?.id.startsWith('Contoh, bukan peraturan sungguhan'), code).toBe(kind.startsWith('Perda'))
        expect(link ?? 'https://peraturan.bpk.go.id/', code).toMatch(/^https:\/\/peraturan\.bpk\.go\.id\//)
      }
    },
  )

  it('bind themselves by a pledge to the end of the year, and say by when complaints are answered', () => {
    for (const { office } of offices) {
      expect(office.pledge).toMatchObject({ validTo: '2026-12-31' })
      expect(office.complaints.id).toMatch(/lapor\.go\.id.*5.*14.*60/)
    }
  })
})

describe('the holidays of 2026', () => {
  it('are 17 national ones and 8 days of joint leave, each with its decree', () => {
    const holidays = sukamaju?.holidays ?? []
    expect(holidays.filter(({ kind }) => kind === 'national')).toHaveLength(17)
    expect(holidays.filter(({ kind }) => kind === 'joint-leave')).toHaveLength(8)
    expect(holidays.every(({ source }) => source.includes('1497/2025'))).toBe(true)
    expect(waringin?.holidays).toEqual(holidays)
  })

  it('hold the days everybody knows, and nothing of 2027', () => {
    const days = sukamaju?.holidays.map(({ day }) => day) ?? []
    for (const day of ['2026-01-01', '2026-03-21', '2026-04-03', '2026-05-01', '2026-08-17', '2026-12-25']) {
      expect(days).toContain(day)
    }
    expect(days.every((day) => day.startsWith('2026-'))).toBe(true)
    expect(days).toEqual([...days].sort())
  })

  it('put no joint leave on a weekend', () => {
    const joint = sukamaju?.holidays.filter(({ kind }) => kind === 'joint-leave') ?? []
    expect(joint.filter(({ day }) => weekday(day) > 5)).toEqual([])
  })
})

describe('planting', () => {
  let world: Planted

  beforeAll(async () => {
    world = await plantDemo()
  })

  afterAll(async () => {
    await world.close()
    expect(world.faults).toEqual([])
  })

  it.each(offices.map((file) => [file.office.slug, file] as const))(
    '%s gives back what its file says',
    async (slug, file) => {
      const services = await listServices(world.reading, slug, '2026-04-06')
      expect(services.map(({ code, letter, sheet }) => ({ code, letter, sheet }))).toEqual(
        file.services.map(({ code, letter, sheet }) => ({ code, letter, sheet })),
      )
      const counters = await listCounters(world.reading, slug)
      expect(counters.map(({ counter, services: usual }) => [counter, usual])).toEqual(
        file.counters.map(({ counter, services: usual }) => [counter, usual]),
      )
      const office = await findOffice(world.reading, slug)
      expect(office.hours).toEqual(file.office.hours)
      expect(office.holidays).toEqual(file.holidays)
    },
  )

  it('opens both on Monday 6 April 2026 at 09.00 WIB, which is 10.00 WITA', async () => {
    for (const slug of ['sukamaju', 'waringin']) {
      expect(openingAt(MONDAY_NINE, await findOffice(world.reading, slug))).toMatchObject({ isOpen: true })
    }
  })

  it('puts a policy in force, with a line for every group', async () => {
    const policy = await policyOf(world.reading, 'sukamaju')
    expect(Object.keys(policy.lines)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'])
    expect(policy.services.KK).toEqual({ line: 'A' })
  })

  it('does not plant an office twice, and leaves the first as it was', async () => {
    const again = world.perform('system', async (work) => {
      for (const file of offices) await plantOffice(work, file)
    })
    await expect(again).rejects.toThrow()
    expect(await listServices(world.reading, 'sukamaju')).toHaveLength(sukamaju?.services.length ?? 0)
  })
})
