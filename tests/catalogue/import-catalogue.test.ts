import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup } from '../../src/catalogue/add-group.ts'
import { beginDraft } from '../../src/catalogue/begin-draft.ts'
import { catalogueNow } from '../../src/catalogue/catalogue-now.ts'
import { findDraft, openDrafts } from '../../src/catalogue/drafts.ts'
import { everyService } from '../../src/catalogue/every-service.ts'
import { importCatalogue } from '../../src/catalogue/import-catalogue.ts'
import { planOf, standOf } from '../../src/catalogue/rules/import-plan.ts'
import type { TabledService } from '../../src/catalogue/rules/import-table.ts'
import { setRegulations } from '../../src/catalogue/set-regulations.ts'
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

const now = () => catalogueNow(world.reading, office, MONDAY_NINE)
const service = async (
  code: string,
  change: Partial<TabledService['sheet']> = {},
): Promise<TabledService> => {
  const found = (await now()).services.find((each) => each.code === code)
  if (found?.base === undefined || found.base === null) throw new Error(`no ${code}`)
  return { code, letter: found.letter, owner: found.owner, sheet: { ...found.base.sheet, ...change } }
}
const take = async (services: readonly TabledService[], stand?: string) => {
  const was = stand ?? standOf((await now()).services)
  return world.perform('officer:admin', (work) => importCatalogue(work, office, { services, stand: was }))
}
const product = { id: 'SKCK cetak dan digital', en: 'A printed and a digital certificate' }

/** All that an import could have left behind. */
const traces = async () => ({
  services: (await everyService(world.reading, office)).map(({ code }) => code),
  drafts: await openDrafts(world.reading, office),
  events: world.heard.length,
})

test('a draft is begun for each service that differs, one is added, and nothing is public', async () => {
  const events = world.heard.length
  const fresh = { ...(await service('SKCK')), code: 'SKTM', letter: 'A', owner: 'DUKCAPIL' }
  const codes = await take([await service('KK'), await service('SKCK', { product }), fresh])
  expect(codes).toEqual(['SKCK', 'SKTM'])
  expect((await openDrafts(world.reading, office)).map(({ code }) => code)).toEqual(['SKCK', 'SKTM'])
  expect(await findDraft(world.reading, office, 'SKCK')).toMatchObject({
    ...{ basedOn: 1, state: 'draft', begunBy: 'officer:admin' },
    sheet: { product },
  })
  expect(await findDraft(world.reading, office, 'SKTM')).toMatchObject({ basedOn: null })
  expect((await everyService(world.reading, office)).at(-1)?.code).not.toBe('KK')
  expect(world.heard).toHaveLength(events)
})

test('the same again finds its drafts, and does nothing', async () => {
  const services = [await service('SKCK', { product })]
  await take(services)
  const before = await traces()
  expect(await take(services)).toEqual([])
  expect(await traces()).toEqual(before)
  const { services: present, around } = await now()
  expect(planOf(services, present, around).map(({ kind }) => kind)).toEqual(['drafted'])
})

test('a draft in the way is told by its name, and all the others are left too', async () => {
  await world.perform('officer:admin', (work) => beginDraft(work, office, { code: 'SKCK' }))
  const before = await traces()
  const services = [await service('KK', { product }), await service('SKCK', { product })]
  await expect(take(services)).rejects.toMatchObject({
    code: 'DRAFTS_IN_THE_WAY',
    facts: { services: (await service('SKCK')).sheet.name },
  })
  expect(await traces()).toEqual(before)
})

test('what was looked at when the catalogue stood otherwise is not taken', async () => {
  const services = [await service('KK', { product })]
  const stand = standOf((await now()).services)
  await world.perform('officer:admin', (work) => beginDraft(work, office, { code: 'KTP' }))
  const before = await traces()
  await expect(take(services, stand)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
  expect(await traces()).toEqual(before)
})

test('a regulation or a group that has gone since takes all of it back', async () => {
  const services = [await service('KK', { product }), await service('SKCK', { product })]
  const fresh = { ...(await service('SKCK')), code: 'SKTM', letter: 'K' }
  const before = await traces()
  await expect(take([...services, fresh])).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
  expect(await traces()).toEqual(before)
  await world.perform('officer:admin', (work) =>
    addGroup(work, office, { letter: 'K', name: { id: 'Sosial', en: 'Social' }, position: 9 }),
  )
  expect(await take([fresh])).toEqual(['SKTM'])
  await world.perform('officer:admin', (work) => setRegulations(work, office, []))
  await expect(take(services)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
})

test('a sheet that is not in order, the last of many, leaves nothing of those before it', async () => {
  const skck = await service('SKCK')
  const many = Array.from({ length: 150 }, (_, index) => ({ ...skck, code: `BARU-${index}` }))
  const broken = { ...(await service('KTP')), sheet: { name: { id: 'KTP', en: ' ' } } }
  const before = await traces()
  await expect(take([...many, broken])).rejects.toThrow('a text in English')
  expect(await traces()).toEqual(before)
  expect(await take(many)).toHaveLength(150)
})
