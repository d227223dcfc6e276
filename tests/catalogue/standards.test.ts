import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addService } from '../../src/catalogue/add-service.ts'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { feesOn } from '../../src/catalogue/rules/fee.ts'
import { findService, listGroups, listServices } from '../../src/catalogue/services.ts'
import { listStandards } from '../../src/catalogue/standards.ts'
import { type Planted, plantDemo } from '../support/planted.ts'

let world: Planted

beforeAll(async () => {
  world = await plantDemo()
})

afterAll(async () => {
  await world.close()
  expect(world.faults).toEqual([])
})

const today = '2026-04-06'
const sheetOf = async (code: string) => (await findService(world.reading, 'sukamaju', code)).sheet

function publish(code: string, validFrom: string, sheet: Awaited<ReturnType<typeof sheetOf>>) {
  return world.perform('officer:ani', (work) => publishStandard(work, 'sukamaju', { code, validFrom, sheet }))
}

describe('the services of an office', () => {
  it('are listed by group and place, each with letter, owner and the sheet in force', async () => {
    const services = await listServices(world.reading, 'sukamaju', today)
    expect(services.slice(0, 4).map(({ code }) => code)).toEqual(['KK', 'KTP', 'AKTA-LAHIR', 'KIA'])
    expect(services[0]).toMatchObject({
      office: 'sukamaju',
      code: 'KK',
      letter: 'A',
      group: { letter: 'A', name: { id: 'Kependudukan', en: 'Civil registration' }, position: 0 },
      owner: { code: 'DUKCAPIL', id: 'Dukcapil', en: 'Dukcapil (civil registry)' },
      version: 1,
      validFrom: '2025-07-01',
      validTo: null,
      sheet: { name: { id: 'Kartu Keluarga' }, fees: [{ amountRupiah: 0 }] },
    })
  })

  it('are not there before their standard is valid', async () => {
    expect(await listServices(world.reading, 'sukamaju', '2025-06-30')).toEqual([])
    await expect(findService(world.reading, 'sukamaju', 'KK', '2025-06-30')).rejects.toMatchObject({
      code: 'SERVICE_UNKNOWN',
    })
  })

  it('are not there for another office', async () => {
    await expect(findService(world.reading, 'waringin', 'PASPOR')).rejects.toMatchObject({
      code: 'SERVICE_UNKNOWN',
    })
  })

  it('stand in groups in the order of the hall', async () => {
    const groups = await listGroups(world.reading, 'sukamaju')
    expect(groups.map(({ letter }) => letter).join('')).toBe('ABCDEFGH')
  })

  it('are unseen until a standard is published for them', async () => {
    const plan = { code: 'SKTM', letter: 'A', owner: 'DUKCAPIL', position: 99 }
    await world.perform('system', (work) => addService(work, 'sukamaju', plan))
    const services = await listServices(world.reading, 'sukamaju', today)
    expect(services.map(({ code }) => code)).not.toContain('SKTM')
  })
})

describe('publishing a standard', () => {
  it('gives the next version, keeps the one before it until the eve, and tells everybody', async () => {
    const sheet = await sheetOf('PASPOR')
    const time = { ...sheet.time, amount: 3 }
    const version = await publish('PASPOR', '2026-05-01', { ...sheet, time })
    expect(version).toBe(2)
    const before = await findService(world.reading, 'sukamaju', 'PASPOR', '2026-04-30')
    const after = await findService(world.reading, 'sukamaju', 'PASPOR', '2026-05-01')
    expect(before).toMatchObject({ version: 1, validTo: '2026-04-30', sheet: { time: { amount: 4 } } })
    expect(after).toMatchObject({ version: 2, validTo: null, sheet: { time: { amount: 3 } } })
    expect(world.heard.at(-1)).toMatchObject({
      office: 'sukamaju',
      name: 'service.changed',
      facts: { service: 'PASPOR', version: 2, validFrom: '2026-05-01' },
    })
  })

  it('for today takes the place of one that was to come', async () => {
    const sheet = await sheetOf('NIB')
    await publish('NIB', '2026-06-01', sheet)
    await publish('NIB', today, sheet)
    expect(await findService(world.reading, 'sukamaju', 'NIB', today)).toMatchObject({ version: 3 })
    expect(await findService(world.reading, 'sukamaju', 'NIB', '2026-07-01')).toMatchObject({ version: 3 })
    const versions = await listStandards(world.reading, 'sukamaju', 'NIB')
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1])
  })

  it('refuses a service that the office does not have', async () => {
    const sheet = await sheetOf('KK')
    await expect(publish('PARKIR', today, sheet)).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' })
  })

  it.each(['requirements', 'procedure', 'fees'] as const)(
    'is blocked while the component %s is empty',
    async (component) => {
      const sheet = await sheetOf('KTP')
      await expect(publish('KTP', today, { ...sheet, [component]: [] })).rejects.toThrow('at least one')
      expect(await findService(world.reading, 'sukamaju', 'KTP')).toMatchObject({ version: 1 })
    },
  )

  it.each(['product', 'complaints'] as const)(
    'is blocked while the component %s is blank in one language',
    async (component) => {
      const sheet = await sheetOf('KTP')
      const halved = { ...sheet, [component]: { id: 'Ada', en: ' ' } }
      await expect(publish('KTP', today, halved)).rejects.toThrow('a text in English')
    },
  )
})

describe('fees', () => {
  it('of a date are those in force on it, both ends inside', () => {
    const what = { id: 'Paspor', en: 'Passport' }
    const old = { what, amountRupiah: 300_000, basis: [{ regulation: 'PP-28-2019' }], validTo: '2024-12-16' }
    const now = {
      what,
      amountRupiah: 350_000,
      basis: [{ regulation: 'PP-45-2024' }],
      validFrom: '2024-12-17',
    }
    const always = { what, amountRupiah: 0, setByOffice: true } as const
    expect(feesOn([old, now, always], '2024-12-16')).toEqual([old, always])
    expect(feesOn([old, now, always], '2024-12-17')).toEqual([now, always])
  })
})
