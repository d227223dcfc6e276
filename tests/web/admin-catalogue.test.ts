import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { everyService } from '../../src/catalogue/every-service.ts'
import { lifeEventsOf } from '../../src/catalogue/life-events.ts'
import { regulationsOf } from '../../src/catalogue/regulations.ts'
import { findService, listGroups, listServices } from '../../src/catalogue/services.ts'
import { findOffice } from '../../src/offices/office.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { type AdminWorld, openAdmin } from '../support/admin.ts'
import { formOn } from '../support/form-on.ts'

const MARKUP = '<img src=x onerror=alert(1)>'
let office: AdminWorld

beforeEach(async () => {
  office = await openAdmin()
  return () => office.close()
})

afterEach(() => expect(office.world.faults()).toEqual([]))

const reading = () => office.world.house().reading
const filled = async (path: string, action = path) =>
  formOn((await office.get(path)).html, `/sukamaju/admin${action}`)
const leadsTo = (html: string, field: string) => html.includes(`href="#${field}"`)

describe('a new service', () => {
  const plan = { code: 'sktm', letter: 'A', owner: 'DUKCAPIL' }

  test('is known to the office alone until its standard is published', async () => {
    expect((await office.post('/services/new', plan)).location).toBe(
      '/sukamaju/admin/services/SKTM?done=added',
    )
    expect((await office.get('/services')).html).toContain('Belum ada standar')
    expect((await listServices(reading(), 'sukamaju')).some(({ code }) => code === 'SKTM')).toBe(false)
    const { html, status } = await office.get('/services/SKTM')
    expect([status, html.includes('Mulai rancangan baru'), html.includes('Tunda layanan')]).toEqual([
      200,
      true,
      false,
    ])
    expect((await office.post('/services/SKTM/draft')).status).toBe(303)
    expect((await office.get('/drafts/SKTM')).html).toContain('belum pernah punya standar')
    expect((await office.get('/drafts/SKTM/difference')).status).toBe(200)
  })

  test('stands in no line at first, and the page says where to place it', async () => {
    await office.post('/services/new', plan)
    await office.post('/services/SKTM/draft')
    const { sheet } = await findService(reading(), 'sukamaju', 'SKCK')
    const parts = [
      ['names', { name_id: 'SKTM', name_en: 'Means certificate', summary_id: 'Surat', summary_en: 'Letter' }],
      ['requirements', { 'r0-text_id': 'KTP', 'r0-text_en': 'Identity card' }],
      ['procedure', { 'r0-text_id': 'Serahkan', 'r0-text_en': 'Hand in' }],
      [
        'time',
        { amount: '1', unit: 'jam', from_id: 'sejak lengkap', from_en: 'from complete', setByOffice: 'on' },
      ],
      ['product', { product_id: 'SKTM', product_en: 'Certificate' }],
      ['complaints', { complaints_id: sheet.complaints.id, complaints_en: sheet.complaints.en }],
      ['source', { source_id: 'Kantor', source_en: 'The office' }],
    ] as const
    for (const [part, fields] of parts) {
      const path = `/drafts/SKTM/parts/${part}`
      expect([part, (await office.post(path, { ...(await filled(path)), ...fields })).status]).toEqual([
        part,
        303,
      ])
    }
    const fee = { what_id: 'SKTM', what_en: 'Certificate', amount: '0', setByOffice: 'on' }
    await office.post('/drafts/SKTM/fees/new', { ...(await filled('/drafts/SKTM/fees/new')), ...fee })
    const publication = await filled('/drafts/SKTM/publication')
    expect((await office.post('/drafts/SKTM/publication', publication)).status).toBe(303)
    expect((await office.get('/services')).html).toContain('Belum masuk antrean')
    expect((await office.get('/services/SKTM')).html).toContain('/sukamaju/admin/policy')
    expect(await findService(reading(), 'sukamaju', 'SKTM', '2026-04-06')).toMatchObject({ version: 1 })
  })

  test.each([
    [{ code: 'KTP' }, 'code'],
    [{ code: 'surat miskin' }, 'code'],
    [{ letter: 'Q' }, 'letter'],
    [{ owner: 'NASA' }, 'owner'],
  ])('with %j leads to the field, and nothing is added', async (wrong, field) => {
    const before = (await everyService(reading(), 'sukamaju')).length
    const { status, html } = await office.post('/services/new', { ...plan, ...wrong })
    expect([status, leadsTo(html, field)]).toEqual([422, true])
    expect(await everyService(reading(), 'sukamaju')).toHaveLength(before)
  })
})

describe('a group', () => {
  test('is added behind the others with a letter that nothing else has, and named anew', async () => {
    expect((await office.post('/groups', { letter: 'j', name_id: 'Sosial', name_en: 'Social' })).status).toBe(
      303,
    )
    await office.post('/groups/J', { name_id: `Sosial ${MARKUP}`, name_en: 'Social care' })
    expect((await listGroups(reading(), 'sukamaju')).at(-1)).toMatchObject({
      letter: 'J',
      name: { id: `Sosial ${MARKUP}`, en: 'Social care' },
    })
    expect((await office.get('/groups')).html).not.toContain('<img')
    expect((await office.get('/groups/Q')).status).toBe(404)
  })

  test.each([
    [{ letter: 'A' }, 'letter'],
    [{ letter: 'O' }, 'letter'],
    [{ letter: 'Z' }, 'letter'],
    [{ name_en: '' }, 'name_en'],
  ])('with %j leads to the field', async (wrong, field) => {
    const plan = { letter: 'J', name_id: 'Sosial', name_en: 'Social' }
    const { status, html } = await office.post('/groups', { ...plan, ...wrong })
    expect([status, leadsTo(html, field)]).toEqual([422, true])
  })
})

describe('a regulation', () => {
  const law = async (code: string) =>
    (await regulationsOf(reading(), 'sukamaju')).regulations.find((each) => each.code === code)

  test('is added with a code of its own, for later', async () => {
    const form = await filled('/regulations/new')
    const typed = {
      kind: 'PP',
      number: '12',
      year: '2026',
      validFrom: '2026-06-01',
      link: 'https://peraturan.go.id/',
    }
    expect((await office.post('/regulations/new', { ...form, ...typed })).status).toBe(303)
    expect(await law('PP-12-2026')).toMatchObject({ validFrom: '2026-06-01' })
    expect((await office.get('/regulations')).html).toContain('Belum berlaku')
  })

  test('is asked about before its last day stops fees, which it names', async () => {
    const path = '/regulations/PP-76-2020'
    const ending = { ...(await filled(path)), validTo: '2026-05-31' }
    const asked = await office.post(path, ending)
    expect(asked.status).toBe(200)
    expect(asked.html).toMatch(/\d+ biaya tidak lagi dipungut/)
    expect(asked.html).toContain('SKCK: ')
    expect((await law('PP-76-2020'))?.validTo).toBeUndefined()
    expect((await office.post(path, formOn(asked.html, `/sukamaju/admin${path}`))).status).toBe(303)
    expect(await law('PP-76-2020')).toMatchObject({ validTo: '2026-05-31' })
    expect((await office.get('/regulations')).html).toContain('Sampai 31 Mei 2026')
  })

  test('that no fee rests on is saved without a question', async () => {
    const form = await filled('/regulations/new')
    await office.post('/regulations/new', { ...form, kind: 'Perda', number: '3', year: '2026' })
    const path = '/regulations/PERDA-3-2026'
    expect((await office.post(path, { ...(await filled(path)), validTo: '2026-05-31' })).status).toBe(303)
  })

  test('changed from a list that somebody else has changed keeps what was typed', async () => {
    const path = '/regulations/UU-1-2022'
    const mine = await filled(path)
    await office.post('/regulations/new', {
      ...(await filled('/regulations/new')),
      ...{ kind: 'PP', number: '12', year: '2026' },
    })
    const typed = { ...mine, about_id: `Hubungan keuangan ${MARKUP}`, about_en: 'Fiscal relations' }
    const answer = await office.post(path, typed)
    expect([answer.status, answer.html.includes('Isian Anda masih ada')]).toEqual([409, true])
    expect(answer.html).not.toContain('<img')
    await office.post(path, formOn(answer.html, `/sukamaju/admin${path}`))
    expect(await law('UU-1-2022')).toMatchObject({ about: { en: 'Fiscal relations' } })
    expect(await law('PP-12-2026')).toBeDefined()
  })

  test.each([
    [{ kind: '' }, 'kind'],
    [{ year: '76' }, 'year'],
    [{ link: 'javascript:alert(1)' }, 'link'],
    [{ about_id: 'Sebelah' }, 'about_en'],
    [{ validFrom: '2026-06-01', validTo: '2026-05-01' }, 'validTo'],
    [{ kind: 'PP', number: '76', year: '2020' }, 'number'],
  ])('with %j leads to the field', async (wrong, field) => {
    const typed = { ...(await filled('/regulations/new')), kind: 'PP', number: '12', year: '2026', ...wrong }
    const { status, html } = await office.post('/regulations/new', typed)
    expect([status, leadsTo(html, field)]).toEqual([422, true])
  })
})

describe('the life events', () => {
  test('are written row by row, moved, and kept in their order', async () => {
    const before = (await lifeEventsOf(reading(), 'sukamaju')).lifeEvents
    const form = await filled('/life-events')
    const last = `r${Number(form['r-rows']) - 1}`
    const typed = {
      ...{ [`${last}-name_id`]: `Bencana ${MARKUP}`, [`${last}-name_en`]: 'A disaster' },
      ...{ [`${last}-summary_id`]: 'Surat hilang.', [`${last}-summary_en`]: 'Papers are lost.' },
    }
    const more = await office.post('/life-events', { ...form, ...typed, do: 'add' })
    const moved = await office.post('/life-events', {
      ...formOn(more.html, '/sukamaju/admin/life-events'),
      do: `up-${last.slice(1)}`,
    })
    expect(moved.html).not.toContain('<img')
    await office.post('/life-events', formOn(moved.html, '/sukamaju/admin/life-events'))
    const { lifeEvents } = await lifeEventsOf(reading(), 'sukamaju')
    expect(lifeEvents).toHaveLength(before.length + 1)
    expect(lifeEvents.at(-2)?.name.en).toBe('A disaster')
  })

  test('stay as they are when nothing is changed', async () => {
    const before = await lifeEventsOf(reading(), 'sukamaju')
    expect((await office.post('/life-events', await filled('/life-events'))).status).toBe(303)
    const after = await lifeEventsOf(reading(), 'sukamaju')
    expect(after).toEqual({ version: before.version + 1, lifeEvents: before.lifeEvents })
  })

  test('that a standard names are not removed', async () => {
    const form = await filled('/life-events')
    const removed = await office.post('/life-events', { ...form, do: 'remove-0' })
    const answer = await office.post('/life-events', formOn(removed.html, '/sukamaju/admin/life-events'))
    expect([answer.status, answer.html.includes('Masih dipakai layanan')]).toEqual([422, true])
  })
})

describe('a service', () => {
  const ktp = () => findService(reading(), 'sukamaju', 'KTP')

  test('says what is left of what it uses up, and nothing any more', async () => {
    const low = {
      stock: 'low',
      item_id: `Blangko ${MARKUP}`,
      item_en: 'Blank cards',
      note_id: '',
      note_en: '',
    }
    expect((await office.post('/services/KTP/stock', low)).status).toBe(303)
    expect((await ktp()).stock).toMatchObject({ state: 'low', item: { en: 'Blank cards' } })
    const { html } = await office.get('/services')
    expect(html).toContain('Hampir habis: Blangko')
    expect(html).not.toContain('<img')
    await office.post('/services/KTP/stock', { ...low, stock: 'none' })
    expect((await ktp()).stock).toBeNull()
    const wrong = await office.post('/services/KTP/stock', { ...low, item_en: '' })
    expect([wrong.status, leadsTo(wrong.html, 'item_en')]).toEqual([422, true])
  })

  test('is given up after a last day on which everybody is still served', async () => {
    const plan = { lastDay: '2026-04-06', why_id: `Pindah ${MARKUP}`, why_en: 'Moved' }
    const take = () =>
      office.world
        .house()
        .perform('visitor', (work) =>
          issueTicket(work, { office: 'sukamaju', service: 'KTP', channel: 'kiosk' }),
        )
    expect((await office.post('/services/KTP/withdrawal', plan)).status).toBe(303)
    const { html } = await office.get('/services/KTP')
    expect(html).toContain('hari terakhirnya 6 April 2026')
    expect(html).not.toContain('<img')
    expect((await take()).ticket.service).toBe('KTP')
    expect((await office.post('/services/KTP/withdrawal', plan)).status).toBe(409)
    office.world.setClock('2026-04-07T09:00:00+07:00')
    await expect(take()).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' })
    expect((await office.get('/services')).html).toContain('Dihentikan sejak 6 April 2026')
  })

  test.each([
    [{ lastDay: '2026-04-05' }, 'lastDay'],
    [{ lastDay: 'besok' }, 'lastDay'],
    [{ why_en: '' }, 'why_en'],
  ])('is not given up with %j', async (wrong, field) => {
    const plan = { lastDay: '2026-04-30', why_id: 'Pindah', why_en: 'Moved', ...wrong }
    const { status, html } = await office.post('/services/KTP/withdrawal', plan)
    expect([status, leadsTo(html, field)]).toEqual([422, true])
    expect((await ktp()).withdrawal).toBeNull()
  })
})

test('the pledge keeps its last day, and the office is told before it ends', async () => {
  const form = await filled('/office')
  await office.post('/office', { ...form, pledge_validTo: '2026-05-31' })
  expect((await findOffice(reading(), 'sukamaju')).pledge).toMatchObject({ validTo: '2026-05-31' })
  expect((await office.get('/services')).html).not.toContain('Maklumat pelayanan berakhir')
  office.world.setClock('2026-05-01T09:00:00+07:00')
  expect((await office.get('/services')).html).toContain('berakhir 31 Mei 2026. Siapkan yang baru')
  office.world.setClock('2026-06-01T09:00:00+07:00')
  expect((await office.get('/services')).html).toContain('berakhir 31 Mei 2026. Tetapkan yang baru')
  await office.post('/office', await filled('/office'))
  expect((await findOffice(reading(), 'sukamaju')).pledge).toMatchObject({ validTo: '2026-05-31' })
  const wrong = await office.post('/office', { ...form, pledge_validTo: 'selamanya' })
  expect(leadsTo(wrong.html, 'pledge_validTo')).toBe(true)
})
