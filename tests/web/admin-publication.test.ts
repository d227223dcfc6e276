import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commentOnDraft } from '../../src/catalogue/comment-on-draft.ts'
import { findDraft } from '../../src/catalogue/drafts.ts'
import { regulationsOf } from '../../src/catalogue/regulations.ts'
import { findService } from '../../src/catalogue/services.ts'
import { setRegulations } from '../../src/catalogue/set-regulations.ts'
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

describe('a fee', () => {
  const path = '/drafts/SKCK/fees/new'
  const formula = {
    ...{ what_id: 'BPHTB', what_en: 'Transfer tax', kind: 'formula' },
    ...{ words_id: '5 % dari harga', words_en: '5 % of the price', expression: 'harga * 5 / 100' },
    ...{ 'i0-name': 'harga', 'i0-label_id': 'Harga', 'i0-label_en': 'Price', 'i0-example': '1000000' },
    'b0-regulation': 'UU-1-2022',
  }

  test('by a formula is tried with its example, and saved with its basis', async () => {
    await begin()
    const form = { ...(await filled(path)), ...formula }
    const tried = await send(path, { ...form, do: 'try' })
    expect(tried.html).toContain('Dengan contoh Harga 1.000.000 rupiah biayanya Rp50.000.')
    expect((await draft()).sheet.fees).toHaveLength(1)
    expect((await send(path, formOn(tried.html, `/sukamaju/admin${path}`))).status).toBe(303)
    expect((await draft()).sheet.fees?.[1]).toMatchObject({
      formula: {
        expression: 'harga * 5 / 100',
        inputs: [{ name: 'harga', unit: 'rupiah', example: 1_000_000 }],
      },
      basis: [{ regulation: 'UU-1-2022' }],
    })
  })

  test.each([
    [{ kind: 'amount', amount: '30.000' }, 'amount'],
    [{ expression: 'harga * diskon' }, 'expression'],
    [{ 'i0-example': '' }, 'i0-example'],
    [{ 'i0-name': 'Harga Jual' }, 'i0-name'],
    [{ 'b0-regulation': '' }, 'setByOffice'],
    [{ setByOffice: 'on' }, 'setByOffice'],
    [{ validFrom: '2026-06-01', validTo: '2026-05-01' }, 'validTo'],
    [{ words_en: '' }, 'words_en'],
  ])('with %j leads to the field', async (wrong, field) => {
    await begin()
    const answer = await send(path, { ...(await filled(path)), ...formula, ...wrong })
    expect([answer.status, answer.html.includes(`href="#${field}"`)]).toEqual([422, true])
    expect((await draft()).sheet.fees).toHaveLength(1)
  })

  test('is moved in its list and removed', async () => {
    await begin()
    await save(path, formula)
    const { revision } = await draft()
    await send(part('fees'), { version: String(revision), do: 'up-1' })
    expect((await draft()).sheet.fees?.map(({ what }) => what.id)).toEqual(['BPHTB', 'SKCK'])
    await send(part('fees'), { version: String(revision + 1), do: 'remove-0' })
    expect((await draft()).sheet.fees?.map(({ what }) => what.id)).toEqual(['SKCK'])
    expect((await send(part('fees'), { version: String(revision), do: 'remove-0' })).status).toBe(409)
    expect((await office.get('/drafts/SKCK/fees/9')).status).toBe(404)
  })
})

describe('publishing', () => {
  test('for tomorrow is seen tomorrow, and not today', async () => {
    await begin()
    await save(part('product'), { product_id: 'SKCK cetak', product_en: 'A printed certificate' })
    const answer = await save('/drafts/SKCK/publication', { validFrom: '2026-04-07' })
    expect(answer.location).toContain('done=published')
    const seen = async () => {
      const page = await office.getPublic('/sukamaju/layanan/SKCK')
      return page.includes('SKCK cetak')
    }
    expect(await seen()).toBe(false)
    expect((await office.get('/services')).html).toContain('Versi 2 mulai 7 April 2026')
    office.world.setClock('2026-04-06T23:59:59+07:00')
    expect(await seen()).toBe(false)
    office.world.setClock('2026-04-07T00:00:00+07:00')
    expect(await seen()).toBe(true)
    expect((await office.get('/services')).html).toContain('Versi 2, sejak 7 April 2026')
  })

  test('says everything that stands in the way, and publishes nothing', async () => {
    const { regulations } = await regulationsOf(reading(), 'sukamaju')
    const ended = regulations.map((law) =>
      law.code === 'PP-76-2020' ? { ...law, validTo: '2026-05-31' } : law,
    )
    await office.world.house().perform('system', (work) => setRegulations(work, 'sukamaju', ended))
    await begin()
    await save('/drafts/SKCK/publication', {})
    await begin()
    const { revision } = await draft()
    await send('/drafts/SKCK/review', { version: String(revision) })
    await office.world.house().perform('visitor', (work) => commentOnDraft(work, 'sukamaju', 'SKCK', 'Halo'))
    const answer = await save('/drafts/SKCK/publication', { validFrom: '2026-06-01' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('berdasar pada PP 76/2020, yang tidak berlaku pada 1 Juni 2026')
    expect(answer.html).toContain('Masih ada 1 tanggapan warga')
    expect((await draft()).state).toBe('review')
    expect((await save('/drafts/SKCK/publication', { validFrom: '2026-04-05' })).html).toContain(
      'href="#validFrom"',
    )
  })

  test('warns of a version that was to come and would be replaced', async () => {
    await begin()
    await save('/drafts/SKCK/publication', { validFrom: '2026-06-01' })
    const { html } = await office.get('/services/SKCK')
    expect(html).toContain('Versi 2, berlaku mulai 1 Juni 2026')
    await office.post('/services/SKCK/draft', { from: '2' })
    expect((await draft()).basedOn).toBe(2)
    expect((await office.get('/drafts/SKCK/publication')).html).toContain(
      'Versi 2, yang semula berlaku mulai',
    )
  })

  test('of what is not complete is told on every page, and no review is opened', async () => {
    await begin()
    await save(part('product'), { product_id: '', product_en: '' })
    expect((await office.get('/drafts/SKCK')).html).toContain('Wajib, masih kosong')
    expect((await office.get('/drafts/SKCK/preview')).html).toContain('Masih kosong: Produk pelayanan')
    const { revision } = await draft()
    const answer = await send('/drafts/SKCK/review', { version: String(revision) })
    expect([answer.status, answer.html.includes('Isi dahulu: Produk pelayanan')]).toEqual([422, true])
  })
})

describe('a review', () => {
  test('takes nothing apart that everybody reads, and answers each comment once', async () => {
    await begin()
    const { revision } = await draft()
    await send('/drafts/SKCK/review', { version: String(revision) })
    const emptied = await save(part('product'), { product_id: '', product_en: '' })
    expect([emptied.status, emptied.html.includes('Isi dahulu: Produk pelayanan')]).toEqual([422, true])
    const said = `Halo ${MARKUP}`
    const id = await office.world
      .house()
      .perform('visitor', (work) => commentOnDraft(work, 'sukamaju', 'SKCK', said))
    const path = `/drafts/SKCK/comments/${id}`
    expect((await send(path, { answer: ' ' })).html).toContain(`href="#answer-${id}"`)
    expect((await send(path, { answer: `Ya ${MARKUP}` })).status).toBe(303)
    expect((await send(path, { answer: 'Tidak' })).status).toBe(409)
    expect((await send('/drafts/SKCK/comments/x', { answer: 'Tidak' })).status).toBe(404)
    const { html } = await office.get('/drafts/SKCK/comments')
    expect(html).toContain('Ya &lt;img')
    expect(html).not.toContain('<img')
  })

  test('ends with the draft, and the service stays as it was', async () => {
    await begin()
    const { revision } = await draft()
    await send('/drafts/SKCK/end', { version: String(revision) })
    expect((await office.get('/drafts/SKCK')).status).toBe(404)
    expect(await findService(reading(), 'sukamaju', 'SKCK')).toMatchObject({ version: 1 })
  })
})
