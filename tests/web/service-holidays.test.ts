import { afterEach, beforeEach, expect, test } from 'vitest'
import { listServiceTimes } from '../../src/catalogue/service-times.ts'
import { findService } from '../../src/catalogue/services.ts'
import { type AdminWorld, fieldsOn, openAdmin } from '../support/admin.ts'
import { arrive } from '../support/console.ts'

let office: AdminWorld

beforeEach(async () => {
  office = await openAdmin()
  return () => office.close()
})

afterEach(() => expect(office.world.faults()).toEqual([]))

const reading = () => office.world.house().reading
const times = async () => (await findService(reading(), 'sukamaju', 'KTP')).times
const today = {
  day: '2026-04-06',
  name_id: 'Pemeliharaan jaringan',
  name_en: 'Network maintenance',
  kind: 'local',
  source: 'Surat Kepala 4/2026',
}

test('a service is closed on a day of its own while the others are given, until that is withdrawn', async () => {
  await arrive(office.world, 'KTP')
  const added = await office.post('/services/KTP/holidays', today)
  expect(added.location).toBe('/sukamaju/admin/services/KTP?done=holiday')
  const page = (await office.get('/services/KTP?done=holiday')).html
  expect(page).toContain('Hari libur layanan sudah disimpan.')
  expect(page).toMatch(/6 April 2026.*Pemeliharaan jaringan.*Surat Kepala 4\/2026/s)
  expect((await office.get('/services')).html).toContain('1 hari libur sendiri')
  await expect(arrive(office.world, 'KTP')).rejects.toMatchObject({ code: 'OFFICE_CLOSED' })
  await arrive(office.world, 'KK')
  expect((await office.post('/services/KTP/holidays/2026-04-06/withdrawal')).location).toContain(
    'done=opened',
  )
  await arrive(office.world, 'KTP')
  expect((await times()).holidays).toEqual([])
  const audit = (await office.get('/audit?what=service.')).html
  expect(audit.match(/layanan: KTP, perubahan: hari libur/g)).toHaveLength(2)
})

test('days stand in the order of the year, each once, and the hours of the service stay', async () => {
  const form = fieldsOn((await office.get('/services/KTP')).html)
  await office.post('/services/KTP/hours', { ...form, own: 'own', 'd1-1-closes': '12.00' })
  await office.post('/services/KTP/holidays', { ...today, day: '2026-05-20' })
  await office.post('/services/KTP/holidays', { ...today, day: '2026-05-20', name_id: 'Rapat' })
  await office.post('/services/KTP/holidays', { ...today, from: '10.00', to: '24.00' })
  expect(await times()).toMatchObject({
    hours: { 1: [{ opens: '08:00', closes: '12:00' }] },
    holidays: [
      { day: '2026-04-06', part: { opens: '10:00', closes: '24:00' } },
      { day: '2026-05-20', name: { id: 'Rapat' } },
    ],
  })
  await arrive(office.world, 'KTP')
})

test('the hours that somebody else changes meanwhile keep the day', async () => {
  const stale = fieldsOn((await office.get('/services/KTP')).html)
  await office.post('/services/KTP/holidays', today)
  const answer = await office.post('/services/KTP/hours', { ...stale, own: 'own' })
  expect(answer.status).toBe(409)
  expect(answer.html).toContain('orang lain sudah mengubahnya')
  expect((await times()).holidays).toHaveLength(1)
})

test.each([
  [{ day: 'besok' }, 'day'],
  [{ name_en: '' }, 'name_en'],
  [{ source: ' ' }, 'source'],
  [{ from: '15.00', to: '12.00' }, 'to'],
])('with %j the page leads to the field, and nothing is kept', async (wrong, field) => {
  const answer = await office.post('/services/KTP/holidays', { ...today, ...wrong })
  expect([answer.status, answer.html.includes(`href="#${field}"`)]).toEqual([422, true])
  expect(await listServiceTimes(reading(), 'sukamaju', 'KTP')).toEqual([])
})

test('what is declared twice, or withdrawn though it is not there, makes no new version', async () => {
  for (const _ of [1, 2]) await office.post('/services/KTP/holidays', today)
  await office.post('/services/KTP/holidays/2026-12-24/withdrawal')
  expect(await listServiceTimes(reading(), 'sukamaju', 'KTP')).toHaveLength(1)
})

test('is for those who manage the catalogue, and for services that are there', async () => {
  expect((await office.postAsAuditor('/services/KTP/holidays')).status).toBe(403)
  expect((await office.postAsAuditor('/services/KTP/holidays/2026-04-06/withdrawal')).status).toBe(403)
  expect((await office.post('/services/TERBANG/holidays', today)).status).toBe(404)
  expect((await office.post('/services/TERBANG/holidays/2026-04-06/withdrawal')).status).toBe(404)
})
