import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findService } from '../../src/catalogue/services.ts'
import { everyCounter, listCounters } from '../../src/offices/counters.ts'
import { findOffice } from '../../src/offices/office.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { type AdminWorld, fieldsOn, openAdmin } from '../support/admin.ts'

let office: AdminWorld

beforeEach(async () => {
  office = await openAdmin()
  return () => office.close()
})

afterEach(() => expect(office.world.faults()).toEqual([]))

const reading = () => office.world.house().reading
const ktp = () => findService(reading(), 'sukamaju', 'KTP')
const open = (counter: string) =>
  office.world.house().perform('officer:1', (work) => openCounter(work, { ...asked, counter }))
const asked = { office: 'sukamaju', isPerson: true }

describe('a service', () => {
  test('is suspended for a public reason and given again', async () => {
    const reason = {
      reason_id: 'blangko habis.',
      reason_en: 'out of blank cards',
      expectedBack: '2026-04-20',
    }
    expect((await office.post('/services/KTP/suspension', reason)).status).toBe(303)
    expect((await ktp()).suspension).toMatchObject({
      reason: { id: 'blangko habis', en: 'out of blank cards' },
      expectedBack: '2026-04-20',
    })
    expect((await office.get('/services')).html).toContain('Ditunda sejak 6 April 2026')
    expect((await office.get('/services/KTP')).html).toContain('kembali 20 April 2026')
    await office.post('/services/KTP/resumption')
    expect((await ktp()).suspension).toBeNull()
  })

  test('is not suspended without a reason in both languages', async () => {
    const answer = await office.post('/services/KTP/suspension', { reason_id: 'habis', expectedBack: 'lusa' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('href="#reason_en"')
    expect(answer.html).toContain('href="#expectedBack"')
    expect((await ktp()).suspension).toBeNull()
  })

  test('has hours of its own, from the version it was made from, and those of the office again', async () => {
    const form = fieldsOn((await office.get('/services/KTP')).html)
    const own = { ...form, own: 'own', 'd1-1-closes': '12.00' }
    expect((await office.post('/services/KTP/hours', own)).status).toBe(303)
    expect((await ktp()).times.hours?.[1]).toEqual([{ opens: '08:00', closes: '12:00' }])
    expect((await office.post('/services/KTP/hours', own)).status).toBe(409)
    const again = fieldsOn((await office.get('/services/KTP')).html)
    await office.post('/services/KTP/hours', { ...again, own: 'office' })
    expect((await ktp()).times.hours).toBeNull()
  })

  test('that is not there has no page', async () => {
    expect((await office.get('/services/X')).status).toBe(404)
    expect((await office.post('/services/X/suspension', {})).status).toBe(404)
  })
})

describe('a counter', () => {
  const filled = {
    counter: '21',
    name_id: 'Loket 21',
    name_en: 'Counter 21',
    agency: 'DUKCAPIL',
    place_id: 'Lantai 2',
    place_en: 'Second floor',
    services: 'ktp, KK',
  }
  const named = async (counter: string) =>
    (await everyCounter(reading(), 'sukamaju')).find((each) => each.counter === counter)

  test('is added behind the others, renamed in its place, and can be opened', async () => {
    expect((await office.post('/counters/new', filled)).location).toContain('done=saved')
    const last = (await listCounters(reading(), 'sukamaju')).at(-1)
    expect(last).toMatchObject({ counter: '21', services: ['KTP', 'KK'] })
    await office.post('/counters/21', { ...filled, name_id: 'Loket Cepat' })
    expect(await named('21')).toMatchObject({ name: { id: 'Loket Cepat' }, position: last?.position })
    expect(await open('21')).toMatchObject({ services: ['KTP', 'KK'] })
  })

  test.each([
    [{ counter: '1' }, 'counter'],
    [{ counter: 'nomor satu' }, 'counter'],
    [{ name_en: ' ' }, 'name_en'],
    [{ agency: 'NASA' }, 'agency'],
    [{ services: 'KK KK' }, 'services'],
    [{ services: 'TERBANG' }, 'services'],
  ])('with %j leads to the field, and nothing is placed', async (wrong, field) => {
    const answer = await office.post('/counters/new', { ...filled, ...wrong })
    expect([answer.status, answer.html.includes(`href="#${field}"`)]).toEqual([422, true])
    expect(await named('21')).toBeUndefined()
  })

  test('goes out of use only when it is closed, leaves the lists, and comes back', async () => {
    await office.post('/counters/new', filled)
    await open('21')
    const refused = await office.post('/counters/21/retirement')
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Loket ini sedang dibuka')
    await open('1')
    expect((await office.post('/counters/21/retirement')).status).toBe(303)
    expect((await listCounters(reading(), 'sukamaju')).some(({ counter }) => counter === '21')).toBe(false)
    expect((await named('21'))?.retiredAt).toBe(office.world.now())
    await expect(open('21')).rejects.toMatchObject({ code: 'COUNTER_UNKNOWN' })
    expect((await office.get('/counters')).html).toContain('Tidak dipakai sejak 6 April 2026')
    await office.post('/counters/21/restoration')
    expect(await open('21')).toMatchObject({ counter: '21' })
  })
})

describe('the office', () => {
  test('is named anew and declares a pledge, for everybody at once', async () => {
    const { html } = await office.get('/office')
    const areas = [...html.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g)]
    const form = {
      ...fieldsOn(html),
      ...Object.fromEntries(areas.map(([, name = '', text = '']) => [name, text.trim()])),
    }
    const typed = { ...form, slogan_id: 'Dekat di hati', pledge_by: 'Kepala MPP' }
    expect((await office.post('/office', typed)).status).toBe(303)
    const now = await findOffice(reading(), 'sukamaju')
    expect(now).toMatchObject({ slogan: { id: 'Dekat di hati' }, pledge: { by: 'Kepala MPP' } })
    expect((await office.post('/office', { ...typed, pledge_date: '1 Mei' })).html).toContain(
      'href="#pledge_date"',
    )
    expect((await office.post('/office', { ...typed, name_en: '' })).html).toContain('href="#name_en"')
  })

  test('is seen by an auditor, who changes nothing', async () => {
    for (const path of ['/office', '/counters', '/services', '/policy', '/limits', '/holidays']) {
      expect((await office.getAsAuditor(path)).status).toBe(200)
    }
    for (const path of ['/office', '/counters/new', '/services/KTP/suspension', '/policy', '/limits']) {
      expect((await office.postAsAuditor(path)).status).toBe(403)
    }
  })
})
