import { afterEach, beforeEach, expect, test } from 'vitest'
import { findService } from '../../src/catalogue/services.ts'
import { listAgencies } from '../../src/offices/counters.ts'
import { type AdminWorld, fieldsOn, openAdmin } from '../support/admin.ts'

let office: AdminWorld

beforeEach(async () => {
  office = await openAdmin()
  return () => office.close()
})

afterEach(() => expect(office.world.faults()).toEqual([]))

const reading = () => office.world.house().reading
const agency = async (code: string) =>
  (await listAgencies(reading(), 'sukamaju')).find((each) => each.code === code)
const bpjs = { code: ' bpjs ', name_id: 'BPJS Kesehatan', name_en: 'BPJS (health insurance)' }

test('an agency is added in capitals, and counters and services choose it', async () => {
  expect((await office.post('/agencies', bpjs)).location).toBe('/sukamaju/admin/agencies?done=added')
  expect(await agency('BPJS')).toMatchObject({ id: 'BPJS Kesehatan' })
  for (const page of ['/counters/1', '/services/KK', '/agencies?done=added']) {
    expect((await office.get(page)).html).toContain('BPJS Kesehatan')
  }
  const one = await office.post('/services/KK/owner', { owner: 'BPJS' })
  expect(one.location).toBe('/sukamaju/admin/services/KK?done=owner')
  expect((await findService(reading(), 'sukamaju', 'KK')).owner.code).toBe('BPJS')
  const list = (await office.get('/agencies')).html
  expect(list).toMatch(/BPJS Kesehatan<\/a>.*?belum ada.*?Kartu Keluarga<\/td>/s)
  const audit = (await office.get('/audit?what=service.')).html
  expect(audit).toContain('perubahan: instansi, instansi: BPJS')
  expect(audit).toContain('layanan: KK, perubahan: instansi layanan, instansi: BPJS')
})

test.each([
  [{ code: 'dua kata' }, 422, 'code'],
  [{ code: 'POLRI' }, 409, 'code'],
  [{ name_en: ' ' }, 422, 'name_en'],
])('with %j nothing is added, and the page leads to the field', async (wrong, status, field) => {
  const answer = await office.post('/agencies', { ...bpjs, ...wrong })
  expect([answer.status, answer.html.includes(`href="#${field}"`)]).toEqual([status, true])
  expect(fieldsOn(answer.html)).toMatchObject({ name_id: bpjs.name_id })
  expect(await agency('BPJS')).toBeUndefined()
})

test('an agency has another name at every door, under the same code', async () => {
  const form = fieldsOn((await office.get('/agencies/DUKCAPIL')).html)
  expect(form).toMatchObject({ name_id: 'Dukcapil', name_en: 'Dukcapil (civil registry)' })
  await office.post('/agencies/DUKCAPIL', { ...form, name_id: 'Disdukcapil', code: 'LAIN' })
  expect(await agency('DUKCAPIL')).toMatchObject({ id: 'Disdukcapil' })
  expect((await office.get('/counters')).html).toContain('Disdukcapil')
  const wrong = await office.post('/agencies/DUKCAPIL', { ...form, name_id: '' })
  expect([wrong.status, wrong.html.includes('href="#name_id"')]).toEqual([422, true])
  expect((await office.get('/agencies/NASA')).status).toBe(404)
})

test('an agency in use is not removed, and the page says by what it is used', async () => {
  const page = (await office.get('/agencies/POLRI')).html
  expect(page).toContain('Loket 3, Loket 7, SIM baru')
  expect(page).not.toContain('/removal"')
  const refused = await office.post('/agencies/POLRI/removal')
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('masih memiliki 2 loket dan 6 layanan')
  expect(await agency('POLRI')).toBeDefined()
  await office.post('/agencies', bpjs)
  expect((await office.get('/agencies/BPJS')).html).toContain('/agencies/BPJS/removal"')
  expect((await office.post('/agencies/BPJS/removal')).location).toContain('done=removed')
  expect(await agency('BPJS')).toBeUndefined()
})

test('a service goes to no agency that is not there', async () => {
  const answer = await office.post('/services/KK/owner', { owner: 'NASA' })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('Instansi ini tidak ada di kantor ini')
})

test('an auditor reads the agencies and changes nothing', async () => {
  const { status, html } = await office.getAsAuditor('/agencies')
  expect([status, html.includes('Dukcapil'), html.includes('Tambah instansi')]).toEqual([200, true, false])
  expect(html).not.toContain('href="/sukamaju/admin/agencies/DUKCAPIL"')
  for (const path of ['/agencies', '/agencies/POLRI', '/agencies/POLRI/removal', '/services/KK/owner']) {
    expect((await office.postAsAuditor(path)).status).toBe(403)
  }
})
