import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findDraft } from '../../src/catalogue/drafts.ts'
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
const draft = (code = 'SKCK') => findDraft(reading(), 'sukamaju', code)
const begin = (code = 'SKCK') => office.post(`/services/${code}/draft`)
const part = (name: string) => `/drafts/SKCK/parts/${name}`
/** The form of a page as it stands. */
const filled = async (path: string) => formOn((await office.get(path)).html, `/sukamaju/admin${path}`)
const send = (path: string, fields: Record<string, string>) => office.post(path, fields)
/** Saves a part with some fields changed. */
const save = async (path: string, changes: Record<string, string>) =>
  send(path, { ...(await filled(path)), ...changes })

describe('a draft', () => {
  test('is begun on the page of its service and shows its fourteen components', async () => {
    const answer = await begin()
    expect([answer.status, answer.location]).toEqual([303, '/sukamaju/admin/drafts/SKCK?done=begun'])
    const { html } = await office.get('/drafts/SKCK')
    expect(html).toContain('14. ')
    expect(html).toContain('Penanganan pengaduan, saran, dan masukan')
    expect((await office.get('/services')).html).toContain('Rancangan')
    expect((await office.get('/services/SKCK')).html).toContain('/sukamaju/admin/drafts/SKCK')
  })

  test.each([
    ['names', { name_id: `SKCK ${MARKUP}`, slogan_id: 'Cepat', slogan_en: 'Fast', decree: 'SK 1/2026' }],
    ['product', { product_id: `SKCK ${MARKUP}` }],
    ['time', { amount: '30', unit: 'menit' }],
    ['keywords', { keywords: `skck, ${MARKUP},  polisi\npolisi` }],
    ['source', { source_id: `Sumber ${MARKUP}` }],
    ['cases', { 'r0-name_id': `Baru ${MARKUP}`, 'r0-name_en': 'New' }],
    ['guide', { 'r0-text_id': `Datang ${MARKUP}.`, 'r0-text_en': 'Come.' }],
    ['procedure', { 'r0-text_id': `Isi ${MARKUP}`, 'r0-minutes': '9' }],
    ['legal', { 'r0-articles': `Pasal ${MARKUP}` }],
    ['requirements', { 'r0-text_id': `Fotokopi ${MARKUP}`, 'r0-note_id': 'Asli', 'r0-note_en': 'Original' }],
  ])('keeps what is typed in %s, and shows it as plain text', async (name, changes) => {
    await begin()
    expect((await save(part(name), changes)).location).toContain('done=saved')
    expect(await filled(part(name))).toMatchObject(
      name === 'keywords' ? { keywords: `skck, ${MARKUP}, polisi` } : changes,
    )
    for (const path of [part(name), '/drafts/SKCK', '/drafts/SKCK/preview', '/drafts/SKCK/difference']) {
      const { status, html } = await office.get(path)
      expect([path, status]).toEqual([path, 200])
      expect(html).not.toContain('<img')
    }
  })

  test.each([
    ['names', { name_en: ' ' }, 'name_en'],
    ['product', { product_en: '' }, 'product_en'],
    ['time', { amount: 'satu' }, 'amount'],
    ['procedure', { 'r1-minutes': '1,5' }, 'r1-minutes'],
    ['requirements', { 'r1-text_en': '' }, 'r1-text_en'],
    ['requirements', { 'r1-code': 'huruf kecil!' }, 'r1-code'],
    ['requirements', { 'r1-note_id': 'Hanya sebelah' }, 'r1-note_en'],
    ['legal', { 'r0-regulation': '' }, 'r0-regulation'],
  ])('in %s leads from %j to the field, and keeps nothing', async (name, wrong, field) => {
    await begin()
    const { revision } = await draft()
    const answer = await save(part(name), wrong)
    expect([answer.status, answer.html.includes(`href="#${field}"`)]).toEqual([422, true])
    expect((await draft()).revision).toBe(revision)
    const [[id, value] = ['', '']] = Object.entries(wrong)
    expect(formOn(answer.html, `/sukamaju/admin${part(name)}`)[id]).toBe(value.trim())
  })

  test('refuses a code that stands above already', async () => {
    await begin()
    const { html, status } = await save(part('requirements'), { 'r1-code': 'ktp', 'r0-code': 'KTP' })
    expect([status, html.includes('Kode ini sudah dipakai di atas')]).toEqual([422, true])
  })

  test('has no part that nobody knows', async () => {
    await begin()
    for (const name of ['constructor', 'toString', 'x', '__proto__']) {
      expect((await office.get(part(name))).status).toBe(404)
    }
  })
})

describe('a list', () => {
  const texts = async () => (await draft()).sheet.requirements?.map(({ text }) => text.id)

  test('is moved and shortened before it is saved, with what was typed', async () => {
    await begin()
    const before = (await texts()) ?? []
    const form = await filled(part('requirements'))
    const moved = await send(part('requirements'), { ...form, 'r0-text_id': 'Diketik', do: 'down-0' })
    expect(moved.status).toBe(200)
    expect(moved.html).toContain('belum disimpan')
    expect(await texts()).toEqual(before)
    const path = `/sukamaju/admin${part('requirements')}`
    const shorter = await send(part('requirements'), { ...formOn(moved.html, path), do: 'remove-2' })
    await send(part('requirements'), formOn(shorter.html, path))
    expect(await texts()).toEqual([before[1], 'Diketik', ...before.slice(3)])
  })

  test('has an empty row to write in, which gets a code of its words', async () => {
    await begin()
    const form = await filled(part('requirements'))
    const last = Number(form['r-rows']) - 1
    const more = await send(part('requirements'), { ...form, do: 'add' })
    expect(formOn(more.html, `/sukamaju/admin${part('requirements')}`)['r-rows']).toBe(String(last + 2))
    await save(part('requirements'), {
      [`r${last}-text_id`]: 'Surat kuasa bermeterai',
      [`r${last}-text_en`]: 'Stamped letter of authority',
    })
    expect((await draft()).sheet.requirements?.at(-1)).toEqual({
      code: 'SURAT-KUASA-BERMETERAI',
      text: { id: 'Surat kuasa bermeterai', en: 'Stamped letter of authority' },
    })
  })

  test('keeps the cases that are ticked, and forgets those that are gone', async () => {
    await begin()
    const form = await filled(part('cases'))
    const last = `r${Number(form['r-rows']) - 1}`
    await save(part('cases'), { [`${last}-name_id`]: 'Robek sebagian', [`${last}-name_en`]: 'Torn' })
    await save(part('requirements'), { 'r0-case-ROBEK-SEBAGIAN': 'on', 'r0-case-HANTU': 'on' })
    expect((await draft()).sheet.requirements?.[0]?.cases).toContain('ROBEK-SEBAGIAN')
    expect((await draft()).sheet.requirements?.[0]?.cases).not.toContain('HANTU')
    const gone = { [`${last}-name_id`]: '', [`${last}-name_en`]: '', [`${last}-code`]: '' }
    await save(part('cases'), gone)
    expect((await office.get('/drafts/SKCK')).html).toContain('Perlu diperiksa')
    await save(part('requirements'), {})
    expect((await draft()).sheet.requirements?.[0]?.cases ?? []).not.toContain('ROBEK-SEBAGIAN')
    expect((await office.get('/drafts/SKCK')).html).not.toContain('Perlu diperiksa')
  })
})

describe('two editors of one draft', () => {
  test('notice each other, and nothing that was typed is lost', async () => {
    await begin()
    const mine = await filled(part('product'))
    await save(part('product'), { product_id: 'Milik Sari' })
    const answer = await send(part('product'), { ...mine, product_id: 'Milik saya' })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('kepala mengubah rancangan ini')
    expect(answer.html).toContain('Milik Sari')
    const again = formOn(answer.html, `/sukamaju/admin${part('product')}`)
    expect(again.product_id).toBe('Milik saya')
    expect((await draft()).sheet.product?.id).toBe('Milik Sari')
    await send(part('product'), again)
    expect((await draft()).sheet.product?.id).toBe('Milik saya')
  })

  test('are told when the part itself has not changed', async () => {
    await begin()
    const mine = await filled(part('time'))
    await save(part('product'), { product_id: 'Milik Sari' })
    const { html, status } = await send(part('time'), mine)
    expect([status, html.includes('Bagian ini sendiri tidak berubah')]).toEqual([409, true])
  })

  test('see both fees when one was changed meanwhile', async () => {
    await begin()
    const path = '/drafts/SKCK/fees/0'
    const mine = await filled(path)
    await save(path, { amount: '40000' })
    const answer = await send(path, { ...mine, amount: '50000' })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Rp40.000')
    expect(answer.html).toContain('Rp50.000')
    await send(path, formOn(answer.html, `/sukamaju/admin${path}`))
    expect((await draft()).sheet.fees?.[0]?.amountRupiah).toBe(50_000)
  })

  test('publish and drop only what they have seen', async () => {
    await begin()
    const publication = await filled('/drafts/SKCK/publication')
    const { revision } = await draft()
    await save(part('product'), { product_id: 'Milik Sari' })
    expect((await send('/drafts/SKCK/publication', publication)).status).toBe(409)
    expect((await send('/drafts/SKCK/end', { version: String(revision) })).status).toBe(409)
    expect((await draft()).state).toBe('draft')
  })
})
