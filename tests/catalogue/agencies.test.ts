import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addService } from '../../src/catalogue/add-service.ts'
import { assignService } from '../../src/catalogue/assign-service.ts'
import { removeAgency } from '../../src/catalogue/remove-agency.ts'
import { findService } from '../../src/catalogue/services.ts'
import { addAgency } from '../../src/offices/add-agency.ts'
import { everyCounter, listAgencies } from '../../src/offices/counters.ts'
import { placeCounter } from '../../src/offices/place-counter.ts'
import { renameAgency } from '../../src/offices/rename-agency.ts'
import { retireCounter } from '../../src/offices/retire-counter.ts'
import type { Work } from '../../src/platform/work.ts'
import { type Planted, plantDemo } from '../support/planted.ts'

let world: Planted

beforeEach(async () => {
  world = await plantDemo()
})

afterEach(async () => {
  await world.close()
  expect(world.faults).toEqual([])
})

const MPP = 'sukamaju'
const bpjs = { code: 'BPJS', name: { id: 'BPJS Kesehatan', en: 'BPJS (health insurance)' } }
const asAdmin = (job: (work: Work) => Promise<void>) => world.perform('officer:admin', job)
const codes = async (office = MPP) => (await listAgencies(world.reading, office)).map(({ code }) => code)
const counter21 = {
  counter: '21',
  name: { id: 'Loket 21', en: 'Counter 21' },
  place: { id: 'Lantai 2', en: 'Second floor' },
  services: ['KK'],
}

describe('an agency', () => {
  it('joins an office once, and everybody hears it', async () => {
    await asAdmin((work) => addAgency(work, MPP, bpjs))
    expect(await codes()).toContain('BPJS')
    expect(await codes('waringin')).not.toContain('BPJS')
    expect(world.heard.at(-1)).toMatchObject({
      name: 'service.changed',
      facts: { changed: 'agencies', agency: 'BPJS' },
    })
    await expect(asAdmin((work) => addAgency(work, MPP, bpjs))).rejects.toMatchObject({ code: 'CODE_USED' })
  })

  it.each(['bpjs', 'BPJS KESEHATAN', '', '-', 'A'.repeat(41)])('has no code such as "%s"', async (code) => {
    await expect(asAdmin((work) => addAgency(work, MPP, { ...bpjs, code }))).rejects.toThrow('DUKCAPIL')
  })

  it('takes another name at its counters and services at once, and the same name changes nothing', async () => {
    const name = { id: 'Disdukcapil', en: 'Civil registry' }
    expect((await findService(world.reading, MPP, 'KK')).owner.id).toBe('Dukcapil')
    await asAdmin((work) => renameAgency(work, MPP, { code: 'DUKCAPIL', name }))
    expect((await findService(world.reading, MPP, 'KK')).owner).toEqual({ code: 'DUKCAPIL', ...name })
    const [first] = await everyCounter(world.reading, MPP)
    expect(first?.agency).toEqual({ code: 'DUKCAPIL', ...name })
    const before = world.heard.length
    await asAdmin((work) => renameAgency(work, MPP, { code: 'DUKCAPIL', name }))
    expect(world.heard).toHaveLength(before)
    await expect(asAdmin((work) => renameAgency(work, MPP, bpjs))).rejects.toMatchObject({
      code: 'AGENCY_UNKNOWN',
    })
  })

  it('goes while nothing is its own', async () => {
    await asAdmin((work) => addAgency(work, MPP, bpjs))
    await asAdmin((work) => removeAgency(work, MPP, 'BPJS'))
    expect(await codes()).not.toContain('BPJS')
    await expect(asAdmin((work) => removeAgency(work, MPP, 'BPJS'))).rejects.toMatchObject({
      code: 'AGENCY_UNKNOWN',
    })
  })

  it('stays while a counter is its own, even one out of use', async () => {
    await asAdmin((work) => addAgency(work, MPP, bpjs))
    await asAdmin((work) => placeCounter(work, MPP, { ...counter21, agency: 'BPJS' }))
    await asAdmin((work) => retireCounter(work, MPP, '21'))
    await expect(asAdmin((work) => removeAgency(work, MPP, 'BPJS'))).rejects.toMatchObject({
      code: 'AGENCY_IN_USE',
      facts: { counters: 1, services: 0 },
    })
    await asAdmin((work) => placeCounter(work, MPP, { ...counter21, agency: 'DUKCAPIL' }))
    await asAdmin((work) => removeAgency(work, MPP, 'BPJS'))
  })

  it('stays while a service is its own, even one that nobody has published', async () => {
    await asAdmin((work) => addAgency(work, MPP, bpjs))
    const plan = { code: 'JKN', letter: 'A', owner: 'BPJS', position: 99 }
    await asAdmin((work) => addService(work, MPP, plan))
    await expect(asAdmin((work) => removeAgency(work, MPP, 'BPJS'))).rejects.toMatchObject({
      code: 'AGENCY_IN_USE',
      facts: { counters: 0, services: 1 },
    })
  })
})

describe('a service', () => {
  it('goes to another agency, once', async () => {
    await asAdmin((work) => assignService(work, MPP, 'SKCK', 'KUA'))
    expect((await findService(world.reading, MPP, 'SKCK')).owner.code).toBe('KUA')
    expect(world.heard.at(-1)).toMatchObject({ facts: { service: 'SKCK', changed: 'owner', agency: 'KUA' } })
    const before = world.heard.length
    await asAdmin((work) => assignService(work, MPP, 'SKCK', 'KUA'))
    expect(world.heard).toHaveLength(before)
  })

  it.each([
    ['SKCK', 'NASA', 'AGENCY_UNKNOWN'],
    ['TERBANG', 'KUA', 'SERVICE_UNKNOWN'],
  ])('%s does not go to %s', async (code, agency, refusal) => {
    await expect(asAdmin((work) => assignService(work, MPP, code, agency))).rejects.toMatchObject({
      code: refusal,
    })
  })
})

it('a counter is placed for no agency that is not there', async () => {
  const plan = { ...counter21, agency: 'NASA' }
  await expect(asAdmin((work) => placeCounter(work, MPP, plan))).rejects.toMatchObject({
    code: 'AGENCY_UNKNOWN',
  })
})
