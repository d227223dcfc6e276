import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { beginDraft } from '../../src/catalogue/begin-draft.ts'
import { catalogueNow } from '../../src/catalogue/catalogue-now.ts'
import { openDrafts } from '../../src/catalogue/drafts.ts'
import { everyService } from '../../src/catalogue/every-service.ts'
import { readCsv, writeCsv } from '../../src/platform/csv.ts'
import { lastSeq } from '../../src/platform/events.ts'
import { writeWorkbook } from '../../src/platform/workbook.ts'
import { servicesShape } from '../../src/web/api/office-shapes.ts'
import { type AdminWorld, fieldsOn, openAdmin } from '../support/admin.ts'
import { tableWith } from '../support/catalogue-files.ts'
import { MONDAY_NINE } from '../support/world.ts'

let office: AdminWorld

beforeEach(async () => {
  office = await openAdmin()
  return () => office.close()
})

afterEach(() => expect(office.world.faults()).toEqual([]))

const page = '/services/import'
const reading = () => office.world.house().reading
const drafts = async () => (await openDrafts(reading(), 'sukamaju')).map(({ code }) => code)
const standing = async () => ({
  drafts: await openDrafts(reading(), 'sukamaju'),
  services: await everyService(reading(), 'sukamaju'),
  seq: await lastSeq(reading(), 'sukamaju'),
})
/** The table of the present catalogue, as it is downloaded, a cell of it changed. */
const table = async (change: (rows: string[][]) => void = () => undefined) => {
  const { html } = await office.get(`${page}/catalogue.csv`)
  const read = readCsv(html)
  const rows = read.ok ? read.rows : []
  change(rows)
  return rows
}
const column = (rows: readonly string[][], heading: string) => rows[0]?.indexOf(heading) ?? -1
const put = (rows: string[][], row: number, heading: string, cell: string) => {
  const cells = rows[row - 1]
  if (cells === undefined) throw new Error(`no row ${row}`)
  cells[column(rows, heading)] = cell
}
const preview = (content: string | Uint8Array) => office.upload(`${page}/preview`, content)
const rowOf = (rows: readonly string[][], service: string, component: string) =>
  rows.findIndex((cells) => cells[0] === service && cells[1] === component) + 1
const contentOn = (html: string): unknown => JSON.parse(fieldsOn(html).content ?? '')
const dearer = (rows: string[][]) => put(rows, rowOf(rows, 'SKCK', 'biaya'), 'tarif', 'Rp35.000')

describe('a catalogue from a file', () => {
  test('is downloaded, changed, looked at, taken, and waits as a draft', async () => {
    const seen = await preview(writeCsv(await table(dearer)))
    expect(seen.status).toBe(200)
    expect(seen.html).toContain('0 layanan baru, 1 berubah, 15 tetap')
    expect(seen.html).toContain('Rp35.000')
    expect(await drafts()).toEqual([])
    const taken = await office.post(page, fieldsOn(seen.html))
    expect(taken.location).toBe('/sukamaju/admin/services?done=imported')
    expect(await drafts()).toEqual(['SKCK'])
    expect((await office.get('/services?done=imported')).html).toContain('Rancangan dari berkas sudah dibuat')
    expect((await office.get('/audit')).html).toContain('Katalog diimpor')
  })

  test('is the same as CSV with semicolons, as a workbook and as JSON', async () => {
    const rows = await table(dearer)
    const comma = await preview(writeCsv(rows))
    const semicolons = rows
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\n')
    const app = createApp(office.world.house())
    const answer = await app.request('/api/v1/offices/sukamaju/services')
    const open = servicesShape.parse(await answer.json())
    const dearerIn = (service: (typeof open.services)[number]) =>
      service.code === 'SKCK'
        ? { ...service, fees: service.fees.map((fee) => ({ ...fee, amountRupiah: 35_000 })) }
        : service
    const files = [
      semicolons,
      await writeWorkbook(rows, 'Katalog'),
      JSON.stringify({ services: open.services.map(dearerIn) }),
    ]
    for (const file of files) {
      const seen = await preview(file)
      expect(seen.status).toBe(200)
      expect(fieldsOn(seen.html).stand).toBe(fieldsOn(comma.html).stand)
      expect(seen.html).toContain('0 layanan baru, 1 berubah, 15 tetap')
      expect(contentOn(seen.html)).toEqual(contentOn(comma.html))
    }
  })

  test('that was only downloaded changes nothing, in both forms', async () => {
    const admin = await office.world.signedIn('induk', 'admin')
    const app = createApp(office.world.house())
    const file = await app.request(`/sukamaju/admin${page}/catalogue.xlsx`, { headers: { cookie: admin } })
    const seen = [
      await preview(new Uint8Array(await file.arrayBuffer())),
      await preview((await office.get(`${page}/catalogue.csv`)).html),
    ]
    for (const { html, status } of seen) {
      expect(status).toBe(200)
      expect(html).toContain('Semua layanan di berkas ini sudah seperti itu')
      expect(html).not.toContain('name="content"')
    }
  })

  test('with a fault in row 300 changes nothing, and says so of that row', async () => {
    const before = await standing()
    const rows = await table((all) => {
      dearer(all)
      put(all, 300, 'komponen', 'syarat')
    })
    const seen = await preview(writeCsv(rows))
    expect(seen.status).toBe(422)
    expect(seen.html).toContain('Baris 300, kolom komponen: komponen “syarat” tidak dikenal')
    expect(seen.html).toContain('href="#file"')
    expect(seen.html).not.toContain('name="content"')
    expect(await standing()).toEqual(before)
  })

  test('counts rows as a spreadsheet does, also below blank ones', async () => {
    const rows = await table((all) => put(all, 40, 'komponen', 'syarat'))
    const blanks = [...rows.slice(0, 10), rows[0]?.map(() => '') ?? [], ...rows.slice(10)]
    for (const file of [writeCsv(blanks), await writeWorkbook(blanks, 'Katalog')]) {
      expect((await preview(file)).html).toContain('Baris 41, kolom komponen')
    }
  })

  test('is refused by name while a draft of the same service is open', async () => {
    const seen = await preview(writeCsv(await table(dearer)))
    await office.world
      .house()
      .perform('officer:sari', (work) => beginDraft(work, 'sukamaju', { code: 'SKCK' }))
    const before = await standing()
    const late = await office.post(page, fieldsOn(seen.html))
    expect(late.status).toBe(409)
    const again = await preview(writeCsv(await table(dearer)))
    expect(again.html).toContain('Belum dapat diimpor')
    expect(again.html).toContain('href="/sukamaju/admin/drafts/SKCK"')
    expect(again.html).not.toContain('name="content"')
    expect(await standing()).toEqual(before)
  })

  test('that somebody wrote into the form by hand is looked at again', async () => {
    const fields = fieldsOn((await preview(writeCsv(await table(dearer)))).html)
    const before = await standing()
    const bad = JSON.stringify({ services: [{ code: 'SKCK', product: 'x' }] })
    expect((await office.post(page, { ...fields, content: bad })).status).toBe(409)
    expect((await office.post(page, { ...fields, content: 'x' })).status).toBe(400)
    expect(await standing()).toEqual(before)
  })

  test('says what it brings as text, never as markup or as a formula', async () => {
    const evil = '<img src=x onerror=alert(1)>'
    const rows = await table((all) => {
      put(all, rowOf(all, 'SKCK', 'nama layanan'), 'isi (id)', evil)
      put(all, rowOf(all, 'SKCK', 'produk'), 'isi (id)', '=HYPERLINK("http://jahat.example")')
      put(all, rowOf(all, 'KK', 'produk'), 'komponen', evil)
    })
    const wrong = await preview(writeCsv(rows))
    expect(wrong.html).not.toContain('<img')
    expect(wrong.html).toContain('&lt;img')
    put(rows, rowOf(rows, 'KK', evil), 'komponen', 'produk')
    const seen = await preview(writeCsv(rows))
    expect(seen.html).not.toContain('<img')
    expect(seen.html).toContain('=HYPERLINK')
    await office.post(page, fieldsOn(seen.html))
    expect(await drafts()).toEqual(['SKCK'])
    const { services } = await catalogueNow(reading(), 'sukamaju', MONDAY_NINE)
    const skck = services.find(({ code }) => code === 'SKCK')
    const { letter = '', owner = '', draft } = skck ?? {}
    const out = writeCsv(tableWith([{ code: 'SKCK', letter, owner, sheet: draft?.sheet ?? {} }]))
    expect(out).toContain(`"'=HYPERLINK`)
  })

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'bukan Excel'],
    ['nothing', '', 'Pilih berkasnya dahulu'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'tidak dapat dibaca'],
    ['macros', zipSync({ 'xl/vbaProject.bin': strToU8('x') }), 'berisi makro'],
    [
      'a formula',
      zipSync({ 'xl/s.xml': strToU8('<sheetData><c r="B7"><f>1</f></c></sheetData>') }),
      'sel B7',
    ],
    ['JSON that breaks off', '{"services": [', 'JSON ini tidak terbaca'],
    [
      'a heading that is not known',
      'layanan,komponen,isi (id),isi (en),keterangan\nKK,produk,a,b,c',
      '“keterangan” tidak dikenal',
    ],
    ['a heading too few', 'layanan,komponen,isi (id)\nKK,produk,a', 'Kolom isi (en) tidak ada'],
    ['a heading twice', 'layanan,komponen,isi (id),isi (en),Komponen\nKK,produk,a,b,c', 'ada dua kali'],
    ['only headings', 'layanan,komponen,isi (id),isi (en)', 'tidak berisi layanan'],
    ['quotation marks out of order', 'layanan,komponen\n"KK,produk', 'Tanda kutip di baris'],
    [
      'too many rows',
      `layanan,komponen,isi (id),isi (en)\n${'KK,produk,a,b\n'.repeat(5001)}`,
      'lebih dari 5.000 baris',
    ],
    ['too many columns', 'x,'.repeat(101), 'lebih dari 100 kolom'],
  ])('%s gets a sentence and changes nothing', async (_, content, sentence) => {
    const before = await standing()
    const seen = await preview(content)
    expect(seen.status).toBe(422)
    expect(seen.html).toContain(sentence)
    expect(await standing()).toEqual(before)
  })

  test('larger than may be is refused, while other forms stay as small as they were', async () => {
    const large = 'x'.repeat(3 * 1024 * 1024)
    expect((await preview(large)).status).toBe(422)
    expect((await preview('x'.repeat(5 * 1024 * 1024))).status).toBe(413)
    expect((await office.post('/services/new', { code: 'x'.repeat(70 * 1024) })).status).toBe(413)
    expect((await office.post('/services/important', { code: 'x'.repeat(70 * 1024) })).status).toBe(413)
  })

  test('is for admins of this office alone, and from its own pages', async () => {
    const app = createApp(office.world.house())
    const ask = (headers: Record<string, string>) => {
      const body = new FormData()
      body.set('file', new File(['x'], 'x.csv'))
      return app.request(`/sukamaju/admin${page}/preview`, { method: 'POST', body, headers })
    }
    const before = await standing()
    expect((await ask({ cookie: await office.world.signedIn('ani', 'officer') })).status).toBe(403)
    expect((await ask({ cookie: await office.world.signedIn('jauh', 'admin', 'waringin') })).status).toBe(404)
    const cookie = await office.world.signedIn('induk', 'admin')
    expect((await ask({ cookie, origin: 'https://jahat.example' })).status).toBe(403)
    expect((await office.getAsAuditor(page)).status).toBe(403)
    expect(await standing()).toEqual(before)
  })

  test('begins with a template that says nothing until somebody fills it in', async () => {
    const { html } = await office.get(`${page}/template.csv`)
    expect(html).toContain('LAYANAN-BARU,persyaratan')
    const seen = await preview(html)
    expect(seen.html).toContain('tidak berisi layanan')
    const { html: guide } = await office.get(page)
    for (const said of ['no. sk', 'berlaku mulai', 'DUKCAPIL', 'PP-76-2020']) expect(guide).toContain(said)
  })
})
