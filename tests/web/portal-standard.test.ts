import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { regulationsOf } from '../../src/catalogue/regulations.ts'
import type { Sheet } from '../../src/catalogue/rules/standard.ts'
import { findService } from '../../src/catalogue/services.ts'
import { setLifeEvents } from '../../src/catalogue/set-life-events.ts'
import { setRegulations } from '../../src/catalogue/set-regulations.ts'
import { setStock } from '../../src/catalogue/set-stock.ts'
import type { Work } from '../../src/platform/work.ts'
import type { Door } from '../../src/web/http/house.ts'
import { type Morning, openMorning } from '../support/morning.ts'
import { readPage } from '../support/reader.ts'

/** What the portal tells of a standard: cases, fees, time, versions, and the pages beside it. */

let morning: Morning
let app: Door

beforeEach(async () => {
  morning = await openMorning()
  app = createApp(morning.world.house())
})

afterEach(() => morning.close())

const change = (job: (work: Work) => Promise<unknown>) =>
  morning.world.house().perform('officer:admin', async (work) => {
    await job(work)
  })

const text = (id: string) => ({ id, en: `${id} (en)` })

/** The family card with what a test wants to be different. */
async function published(more: Partial<Sheet>, validFrom = '2026-04-06', code = 'KK') {
  const { sheet } = await findService(morning.world.house().reading, 'sukamaju', code)
  await change((work) => publishStandard(work, 'sukamaju', { code, validFrom, sheet: { ...sheet, ...more } }))
}

const twoCases: Partial<Sheet> = {
  cases: [
    { code: 'BARU', name: text('Kartu baru') },
    { code: 'HILANG', name: text('Kartu hilang') },
  ],
  requirements: [
    { code: 'FC-KTP', text: text('Fotokopi KTP') },
    { code: 'BUKU-NIKAH', text: text('Buku nikah'), cases: ['BARU'] },
    { code: 'SURAT-POLISI', text: text('Surat polisi'), cases: ['HILANG'] },
  ],
}

describe('the page of a service with cases', () => {
  beforeEach(() => published(twoCases))

  it('shows every case, and lets one be chosen by a link', async () => {
    const { text: page, html } = await readPage(app, '/sukamaju/layanan/KK')
    expect(page).toContain('Semua keadaan Kartu baru Kartu hilang')
    expect(page).toContain('Bila: Kartu baru Buku nikah')
    expect(page).toContain('Bila: Kartu hilang Surat polisi')
    expect(html).toContain('href="/sukamaju/layanan/KK?keadaan=HILANG#requirements"')
  })

  it('shows what the chosen case needs, with what everybody brings, and keeps to it when it refreshes', async () => {
    const { text: page, html } = await readPage(app, '/sukamaju/layanan/KK?keadaan=HILANG')
    expect(page).toContain('Fotokopi KTP')
    expect(page).toContain('Surat polisi')
    expect(page).not.toContain('Buku nikah')
    expect(html).toContain('hx-get="/sukamaju/layanan/KK?keadaan=HILANG"')
  })

  it.each(['HANTU', '<img src=x onerror=alert(1)>', ''])(
    'shows all of them when “%s” is asked for, which is none',
    async (asked) => {
      const {
        status,
        text: page,
        html,
      } = await readPage(app, `/sukamaju/layanan/KK?${new URLSearchParams({ keadaan: asked })}`)
      expect(status).toBe(200)
      expect(page).toContain('Buku nikah')
      expect(page).toContain('Surat polisi')
      expect(html).not.toContain('<img src=x')
    },
  )
})

describe('what nobody offers', () => {
  it.each([
    ['KK?utm_source=warta', 'KK'],
    ['KK?keadaan=HANTU', 'KK'],
    ['KK?biaya=0&utm_source=warta', 'KK'],
    ['BPHTB?biaya=99&value=1', 'BPHTB'],
    ['BPHTB?biaya=2&value=1', 'BPHTB'],
    ['BPHTB?keadaan=WARIS&warta=april', 'BPHTB?keadaan=WARIS'],
    [
      'BPHTB?allowance=1&x=2&value=9&biaya=0&keadaan=WARIS',
      'BPHTB?keadaan=WARIS&biaya=0&value=9&allowance=1',
    ],
  ])('is left aside: %s is the page %s', async (asked, page) => {
    const { html } = await readPage(app, `/sukamaju/layanan/${asked}`)
    expect(html).toContain(`hx-get="/sukamaju/layanan/${page.replaceAll('&', '&amp;')}"`)
  })

  it('is not rendered for each address anew', async () => {
    const { html } = await readPage(app, '/sukamaju/layanan/BPHTB')
    for (const letter of ['a', 'b', 'c']) {
      const other = await readPage(app, `/sukamaju/layanan/BPHTB?biaya=0&${letter}=1&keadaan=HANTU`)
      expect(other.html).not.toBe(html)
      expect(other.html).toBe((await readPage(app, '/sukamaju/layanan/BPHTB?biaya=0')).html)
    }
  })
})

describe('a fee that is worked out', () => {
  it('says for which case it is, and comes back to the case that was chosen', async () => {
    const all = await readPage(app, '/sukamaju/layanan/BPHTB')
    expect(all.text).toContain('Hitung BPHTB Bila: Jual beli')
    expect(all.text).toContain('Hitung BPHTB Bila: Waris')
    const { html, text: page } = await readPage(app, '/sukamaju/layanan/BPHTB?keadaan=WARIS')
    expect(page).not.toContain('Bila: Jual beli')
    expect(html).toContain('<input type="hidden" name="keadaan" value="WARIS"/>')
  })
})

describe('the time of a service', () => {
  it('is worked out with the calendar of the office: after Easter Friday comes Monday', async () => {
    morning.world.setClock('2026-04-02T09:00:00+07:00')
    const { text: page } = await readPage(app, '/sukamaju/layanan/KK')
    expect(page).toContain('Bila dihitung dari sekarang, selesai paling lambat Senin, 6 April 2026.')
  })
})

describe('a fee by formula', () => {
  const formula = {
    words: text('5 % dari nilai'),
    expression: 'max(0, npop - npoptkp) * 5 / 100',
    inputs: [
      { name: 'npop', label: text('Nilai perolehan'), unit: 'rupiah' as const, example: 200_000_000 },
      { name: 'npoptkp', label: text('Bebas pajak'), unit: 'rupiah' as const, example: 80_000_000 },
    ],
  }

  beforeEach(() => published({ fees: [{ what: text('BPHTB'), formula, setByOffice: true }] }))

  it('is worked out from what the visitor types, without scripts', async () => {
    const { text: page } = await readPage(app, '/sukamaju/layanan/KK?biaya=0&npop=500000000&npoptkp=80000000')
    expect(page).toContain('Hasil hitungan: Rp21.000.000')
  })

  it.each(['biaya=0&npop=x&npoptkp=1', 'biaya=0&npop=-5&npoptkp=1', 'biaya=0&npop=&npoptkp=1', 'biaya=0'])(
    'says so when %s gives it no value',
    async (query) => {
      const { status, text: page } = await readPage(app, `/sukamaju/layanan/KK?${query}`)
      expect(status).toBe(200)
      expect(page).toContain('Tidak dapat dihitung dengan angka ini.')
    },
  )
})

describe('a fee whose legal basis lapses', () => {
  const fee = { what: text('Pengesahan'), amountRupiah: 25_000, basis: [{ regulation: 'PP-60-2016' }] }

  beforeEach(async () => {
    await change(async (work) => {
      const { regulations } = await regulationsOf(work.db, 'sukamaju')
      const old = { code: 'PP-60-2016', kind: 'PP', number: '60', year: 2016, validTo: '2026-04-06' }
      await setRegulations(work, 'sukamaju', [...regulations, old])
    })
    await published({ fees: [fee, { what: text('Kartu'), amountRupiah: 0, setByOffice: true }] })
  })

  it('is charged until the evening of its last day, and on no page after midnight', async () => {
    const before = await readPage(app, '/sukamaju/layanan/KK')
    expect(before.text).toContain('Pengesahan Rp25.000 PP 60/2016')
    expect(before.text).not.toContain('Tidak boleh dipungut')
    morning.world.setClock('2026-04-07T09:00:00+07:00')
    const after = await readPage(app, '/sukamaju/layanan/KK')
    expect(after.text).toContain('Tidak boleh dipungut Pengesahan Rp25.000')
    const { body } = await morning.api.get('/offices/sukamaju/services/KK')
    expect(body).toMatchObject({ fees: [{ isCharged: false }, { isCharged: true }] })
  })
})

describe('a version for tomorrow', () => {
  beforeEach(() => published({ product: text('Kartu dengan kode QR') }, '2026-04-07'))

  it('is announced today, and read everywhere from midnight on', async () => {
    const today = await readPage(app, '/sukamaju/layanan/KK')
    expect(today.text).not.toContain('Kartu dengan kode QR')
    expect(today.text).toContain('v 2 Mulai berlaku 7 April 2026')
    morning.world.setClock('2026-04-07T00:00:00+07:00')
    expect((await readPage(app, '/sukamaju/layanan/KK')).text).toContain('Kartu dengan kode QR')
    const { body } = await morning.api.get('/offices/sukamaju/services/KK')
    expect(body).toMatchObject({ version: 2, product: { id: 'Kartu dengan kode QR' } })
  })

  it('can be read beforehand, and the one it follows for ever', async () => {
    const next = await readPage(app, '/sukamaju/layanan/KK/versi/2')
    expect(next.text).toContain('Versi 2 standar Kartu Keluarga')
    expect(next.text).toContain('Kartu dengan kode QR')
    const first = await readPage(app, '/sukamaju/layanan/KK/versi/1')
    expect(first.text).toContain('Berlaku 1 Juli 2025 sampai 6 April 2026')
    for (const version of ['0', '3', 'x', '1.5']) {
      expect((await readPage(app, `/sukamaju/layanan/KK/versi/${version}`)).status).toBe(404)
    }
  })

  it('was never in force when another takes its place before its day', async () => {
    await published({ product: text('Kartu dengan foto') }, '2026-04-06')
    const { text: page } = await readPage(app, '/sukamaju/layanan/KK')
    expect(page).toContain('v 3 Berlaku sekarang. Berlaku sejak 6 April 2026')
    expect(page).toContain('v 2 Tidak pernah berlaku, digantikan versi lain')
    const second = await readPage(app, '/sukamaju/layanan/KK/versi/2')
    expect(second.text).toContain('Tidak pernah berlaku, digantikan versi lain')
  })

  test('leaves a ticket of today under the version it was taken under', async () => {
    const { url } = await morning.take('KK')
    const path = new URL(url).pathname
    expect((await readPage(app, path)).html).toContain('href="/sukamaju/layanan/KK"')
    morning.world.setClock('2026-04-07T00:00:30+07:00')
    const later = await readPage(app, path)
    expect(later.html).toContain('href="/sukamaju/layanan/KK/versi/1"')
    expect(later.text).toContain('saat nomor ini diambil (versi 1)')
  })
})

describe('what is left of what a service uses up', () => {
  it('is said at the head of its page', async () => {
    const stock = { item: text('blangko KTP-el'), state: 'low' as const, note: text('Datang besok.') }
    await change((work) => setStock(work, 'sukamaju', 'KTP', stock))
    const { text: page } = await readPage(app, '/sukamaju/layanan/KTP')
    expect(page).toContain('Hampir habis: blangko KTP-el Menurut kantor ini, 6 April 2026. Datang besok.')
    await change((work) => setStock(work, 'sukamaju', 'KTP', null))
    expect((await readPage(app, '/sukamaju/layanan/KTP')).text).not.toContain('blangko KTP-el')
  })
})

describe('a life event', () => {
  const birth = { code: 'KELUARGA-BARU', name: text('Keluarga baru'), summary: text('Setelah menikah') }

  it('leads from the home of the office to the services it needs', async () => {
    await change((work) => setLifeEvents(work, 'sukamaju', [birth]))
    await published({ lifeEvents: ['KELUARGA-BARU'] })
    const home = await readPage(app, '/sukamaju')
    expect(home.html).toContain('href="/sukamaju/peristiwa/KELUARGA-BARU"')
    const { text: page, html } = await readPage(app, '/sukamaju/peristiwa/KELUARGA-BARU')
    expect(page).toContain('Keluarga baru Setelah menikah Layanan yang diperlukan Kartu Keluarga')
    expect(html).toContain('href="/sukamaju/layanan/KK"')
    expect((await readPage(app, '/sukamaju/peristiwa/HANTU')).status).toBe(404)
  })
})

describe('the pages beside the services', () => {
  it('tell all hours and holidays from today on, and the year that is missing', async () => {
    const { text: page } = await readPage(app, '/sukamaju/jam')
    expect(page).toContain('Jumat, 1 Mei 2026 Hari Buruh Internasional Libur nasional · SKB Tiga Menteri')
    expect(page).not.toContain('Tahun Baru Masehi')
    morning.world.setClock('2026-10-01T09:00:00+07:00')
    const october = await readPage(app, '/sukamaju/jam')
    expect(october.text).toContain('Hari libur tahun 2027 belum dimasukkan oleh kantor ini.')
  })

  it('tell all fees with their law', async () => {
    const { text: page } = await readPage(app, '/sukamaju/biaya')
    expect(page).toContain('Tarif yang berlaku 6 April 2026.')
    expect(page).toContain('UU 24/2013 Pasal 79A')
    expect(page.match(/SKCK/g)?.length).toBeGreaterThan(0)
  })

  it('tell the pledge with who signed it', async () => {
    const { text: page } = await readPage(app, '/sukamaju/maklumat')
    expect(page).toContain('Sukamaju, 2 Januari 2026. Kepala Mal Pelayanan Publik Sukamaju.')
  })

  it('are all in the map for search engines, and nothing that is not public', async () => {
    const map = await (await app.request('/sitemap.xml')).text()
    for (const path of ['/sukamaju', '/sukamaju/layanan/KK', '/sukamaju/biaya', '/waringin/loket/1']) {
      expect(map).toContain(`<loc>http://antrean.test${path}</loc>`)
    }
    expect(map).not.toMatch(/console|admin|kiosk|\/t\//)
    expect(await (await app.request('/robots.txt')).text()).toContain('Disallow: /t/')
  })

  it('say to other sites what they are when somebody shares them', async () => {
    const { html } = await readPage(app, '/sukamaju/layanan/KK')
    expect(html).toContain('<meta property="og:title" content="Kartu Keluarga"/>')
    const [, image = ''] = /og:image" content="http:\/\/antrean\.test([^"]+)"/.exec(html) ?? []
    const picture = await app.request(image)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
  })
})
