import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addService } from '../../src/catalogue/add-service.ts'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { findService, listServices } from '../../src/catalogue/services.ts'
import { listStandards } from '../../src/catalogue/standards.ts'
import { withdrawStandard } from '../../src/catalogue/withdraw-standard.ts'
import type { Work } from '../../src/platform/work.ts'
import { MONDAY_NINE, type Planted, plantDemo } from '../support/planted.ts'

const office = 'sukamaju'
let world: Planted

beforeEach(async () => {
  world = await plantDemo()
})

afterEach(async () => {
  await world.close()
  expect(world.faults).toEqual([])
})

const asAdmin = <T>(job: (work: Work) => Promise<T>) => world.perform('officer:admin', job)
const service = (code: string, day = '2026-04-06') => findService(world.reading, office, code, day)
const publish = async (code: string, validFrom: string) => {
  const { sheet } = await service(code)
  return asAdmin((work) => publishStandard(work, office, { code, validFrom, sheet }))
}

describe('a service that is given up', () => {
  const plan = { lastDay: '2026-04-30', reason: { id: 'Pindah ke pusat', en: 'Moved to the centre' } }
  const withdraw = (code: string, more: Partial<typeof plan> = {}) =>
    asAdmin((work) => withdrawStandard(work, office, code, { ...plan, ...more }))

  test('is given in whole on its last day and not after it, and everybody is told why', async () => {
    await withdraw('SKCK')
    expect(await service('SKCK', '2026-04-30')).toMatchObject({
      validTo: '2026-04-30',
      withdrawal: { reason: plan.reason, at: MONDAY_NINE },
    })
    const later = await listServices(world.reading, office, '2026-05-01')
    expect(later.some(({ code }) => code === 'SKCK')).toBe(false)
    expect(world.heard.at(-1)?.facts).toEqual({ service: 'SKCK', changed: 'withdrawal', ...plan })
  })

  test('takes a version that was to come with it', async () => {
    await publish('NIB', '2026-06-01')
    await withdraw('NIB')
    const later = await listServices(world.reading, office, '2026-06-02')
    expect(later.some(({ code }) => code === 'NIB')).toBe(false)
  })

  test('is given up once, not in the past, and only when it was ever given', async () => {
    await expect(withdraw('SKCK', { lastDay: '2026-04-05' })).rejects.toMatchObject({ code: 'DAY_PAST' })
    await withdraw('SKCK')
    await expect(withdraw('SKCK')).rejects.toMatchObject({
      code: 'STANDARD_WITHDRAWN',
      facts: { day: { id: '30 April 2026' } },
    })
    const unseen = { code: 'SKTM', letter: 'A', owner: 'DUKCAPIL', position: 99 }
    await asAdmin((work) => addService(work, office, unseen))
    await expect(withdraw('SKTM')).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' })
  })

  test('is given again by the next version, which leaves nothing of the farewell when it follows at once', async () => {
    await withdraw('SKCK')
    await publish('SKCK', '2026-05-01')
    expect((await service('SKCK', '2026-05-01')).version).toBe(2)
    expect((await service('SKCK', '2026-04-30')).withdrawal).toBeNull()
    const versions = await listStandards(world.reading, office, 'SKCK')
    expect(versions.map(({ validTo }) => validTo)).toEqual([null, '2026-04-30'])
  })
})
