import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OfficeFile } from '../src/catalogue/rules/office-file.ts'
import { basisText } from '../src/catalogue/rules/regulation.ts'
import { listServices } from '../src/catalogue/services.ts'
import { listCounters } from '../src/offices/counters.ts'
import { findOffice } from '../src/offices/office.ts'
import { weekday } from '../src/offices/rules/local-time.ts'
import { openingAt } from '../src/offices/rules/opening-hours.ts'
import { policyOf } from '../src/queue/policy.ts'
import { demoOffices, plantOffice } from '../src/seed.ts'
import { MONDAY_NINE, type Planted, plantDemo } from './support/planted.ts'

const offices = await demoOffices()
const [sukamaju, waringin] = offices
const planted = offices.flatMap(({ services }) => services)

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

  it('have services enough to try every door with', () => {
    expect(sukamaju?.services.length).toBeGreaterThanOrEqual(14)
    expect(sukamaju?.groups.map(({ letter }) => letter).join('')).toBe('ABCDEFGH')
    expect(sukamaju?.counters.length).toBeGreaterThanOrEqual(6)
    expect(waringin?.services.length).toBeGreaterThanOrEqual(3)
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
})

describe.each(planted.map((service) => [service.code, service.sheet] as const))(
  'the sheet of %s',
  (_, sheet) => {
    it('rests every fee on a law or says that the office sets it', () => {
      for (const fee of sheet.fees) {
        expect(fee.basis ?? fee.setByOffice, fee.what.id).toBeTruthy()
      }
    })

    it('has its six components of delivery and the eight internal ones', () => {
      expect(sheet.requirements.length).toBeGreaterThan(0)
      expect(sheet.procedure.length).toBeGreaterThan(1)
      expect(sheet.legal.length).toBeGreaterThan(0)
      expect(Object.keys(sheet)).toEqual(
        expect.arrayContaining([
          'facilities',
          'competence',
          'supervision',
          'staffing',
          'guarantee',
          'safety',
          'evaluation',
        ]),
      )
    })

    it('says that it is an example to be checked, and where it comes from', () => {
      expect(sheet.source.id).toMatch(/^Contoh untuk peraga, periksa dengan kantor Anda\. /)
      expect(sheet.keywords.length).toBeGreaterThan(2)
    })
  },
)

describe('the fees of Sukamaju', () => {
  const feesOf = (code: string) => {
    const sheet = sukamaju?.services.find((service) => service.code === code)?.sheet
    return sheet?.fees.map(({ amountRupiah, basis }) => [
      amountRupiah ?? 'formula',
      basis && basisText(basis, sukamaju?.regulations ?? []),
    ])
  }

  it.each([
    ['KK', [[0, 'UU 24/2013 Pasal 79A']]],
    ['KTP', [[0, 'UU 24/2013 Pasal 79A']]],
    ['SIM-BARU', [120_000, 100_000, 50_000, 250_000].map((amount) => [amount, 'PP 76/2020'])],
    ['SIM-PERPANJANGAN', [80_000, 75_000, 30_000, 225_000].map((amount) => [amount, 'PP 76/2020'])],
    ['BPKB', [225_000, 375_000].map((amount) => [amount, 'PP 76/2020'])],
    ['MUTASI', [150_000, 250_000].map((amount) => [amount, 'PP 76/2020'])],
    ['SKCK', [[30_000, 'PP 76/2020']]],
    [
      'PASPOR',
      [350_000, 650_000, 650_000, 950_000, 1_000_000, 1_000_000, 500_000].map((amount) => [
        amount,
        'PP 45/2024',
      ]),
    ],
    ['NIKAH', [0, 600_000].map((amount) => [amount, 'PP 59/2018'])],
  ])('for %s are those of the law', (code, fees) => expect(feesOf(code)).toEqual(fees))

  it('leave out the yearly endorsement that the Supreme Court annulled', () => {
    const amounts = feesOf('STNK')?.map(([amount]) => amount)
    expect(amounts).toEqual([100_000, 200_000, 60_000, 100_000, 'formula', 'formula'])
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
