import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resumeService } from '../../src/catalogue/resume-service.ts'
import { listServiceTimes } from '../../src/catalogue/service-times.ts'
import { findService } from '../../src/catalogue/services.ts'
import { setServiceTimes } from '../../src/catalogue/set-service-times.ts'
import { suspendService } from '../../src/catalogue/suspend-service.ts'
import { listSuspensions } from '../../src/catalogue/suspensions.ts'
import { findOffice } from '../../src/offices/office.ts'
import { openingAt } from '../../src/offices/rules/opening-hours.ts'
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
const service = (code = 'KTP') => findService(world.reading, 'sukamaju', code)
const outOfForms = { reason: { id: 'Blangko habis', en: 'No forms left' }, expectedBack: '2026-04-09' }

describe('a suspended service', () => {
  it('says why, since when and when it is expected back, and everybody is told', async () => {
    await asAdmin((work) => suspendService(work, 'sukamaju', 'KTP', outOfForms))
    expect((await service()).suspension).toEqual({ ...outOfForms, since: MONDAY_NINE })
    expect((await service('KK')).suspension).toBeNull()
    expect(world.heard.at(-1)).toMatchObject({
      name: 'service.changed',
      facts: { service: 'KTP', suspension: outOfForms },
    })
  })

  it('takes a new reason, and keeps the one before', async () => {
    const worse = { reason: { id: 'Jaringan putus', en: 'Network down' }, expectedBack: null }
    const written = { ...worse, reason: { id: 'Jaringan putus.', en: 'Network down ...' } }
    await asAdmin((work) => suspendService(work, 'sukamaju', 'KTP', written))
    expect((await service()).suspension).toMatchObject(worse)
    expect(await listSuspensions(world.reading, 'sukamaju', 'KTP')).toMatchObject([
      { ...worse, suspendedBy: 'officer:admin', resumedAt: null },
      { ...outOfForms, resumedAt: MONDAY_NINE, resumedBy: 'officer:admin' },
    ])
  })

  it('is given again when it is resumed, once', async () => {
    await asAdmin((work) => resumeService(work, 'sukamaju', 'KTP'))
    expect((await service()).suspension).toBeNull()
    expect(world.heard.at(-1)).toMatchObject({ facts: { service: 'KTP', suspension: null } })
    const before = world.heard.length
    await asAdmin((work) => resumeService(work, 'sukamaju', 'KTP'))
    expect(world.heard).toHaveLength(before)
  })

  it('must be a service of this office, with a reason in both languages', async () => {
    await expect(
      asAdmin((work) => suspendService(work, 'waringin', 'PASPOR', outOfForms)),
    ).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' })
    const mute = { reason: { id: 'Blangko habis', en: ' ' }, expectedBack: null }
    await expect(asAdmin((work) => suspendService(work, 'sukamaju', 'KK', mute))).rejects.toThrow('English')
    expect((await service('KK')).suspension).toBeNull()
  })
})

describe('the times of a service', () => {
  const mornings = [{ opens: '08:00', closes: '10:00' }]
  const own = {
    hours: { 1: mornings, 2: mornings, 3: [], 4: [], 5: [], 6: [], 7: [] },
    holidays: [],
  }

  it('are those of its office until it has its own, of which every version is kept', async () => {
    expect((await service('SIM-BARU')).times).toEqual({ hours: null, holidays: [] })
    const longer = { ...own, hours: { ...own.hours, 3: mornings } }
    await asAdmin((work) => setServiceTimes(work, 'sukamaju', 'SIM-BARU', longer))
    for (const _ of [1, 2]) {
      await asAdmin((work) => setServiceTimes(work, 'sukamaju', 'SIM-BARU', { ...own, holidays: [] }))
    }
    expect((await service('SIM-BARU')).times).toEqual(own)
    expect((await service('KK')).times.hours).toBeNull()
    expect(await listServiceTimes(world.reading, 'sukamaju', 'SIM-BARU')).toMatchObject([
      { version: 2, setBy: 'officer:admin' },
      { version: 1, setAt: MONDAY_NINE },
    ])
    expect(world.heard.at(-1)).toMatchObject({ facts: { service: 'SIM-BARU', changed: 'hours' } })
  })

  it('decide with those of the office when it is given', async () => {
    const office = await findOffice(world.reading, 'sukamaju')
    const { times } = await service('SIM-BARU')
    const closesAt = Date.parse('2026-04-06T10:00:00+07:00')
    expect(openingAt(MONDAY_NINE, office, times)).toEqual({ isOpen: true, closesAt })
  })

  it('are never kept out of order', async () => {
    const backwards = { ...own, hours: { ...own.hours, 1: [{ opens: '10:00', closes: '08:00' }] } }
    await expect(asAdmin((work) => setServiceTimes(work, 'sukamaju', 'KK', backwards))).rejects.toThrow(
      'runs backwards',
    )
    await expect(asAdmin((work) => setServiceTimes(work, 'waringin', 'PASPOR', own))).rejects.toMatchObject({
      code: 'SERVICE_UNKNOWN',
    })
  })
})
