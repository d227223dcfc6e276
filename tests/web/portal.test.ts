import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { sheetShape } from '../../src/catalogue/rules/standard.ts'
import { findService } from '../../src/catalogue/services.ts'
import type { Door } from '../../src/web/http/house.ts'
import { type Morning, openMorning } from '../support/morning.ts'
import { fillPortal, publicPages } from '../support/public-pages.ts'
import { readPage } from '../support/reader.ts'

let morning: Morning
let app: Door

beforeEach(async () => {
  morning = await openMorning()
  app = createApp(morning.world.house())
})

afterEach(() => morning.close())

describe('the list of offices', () => {
  it('says of each where it is, until when it is open and how many wait', async () => {
    await morning.take('KK')
    const { status, text, html } = await readPage(app, '/')
    expect(status).toBe(200)
    expect(text).toContain(
      'Mal Pelayanan Publik Sukamaju Jalan Taman Kota 1, Kota Sukamaju Buka sekarang, sampai 15.00 WIB',
    )
    expect(text).toContain('1 orang menunggu')
    expect(text).toContain('Buka sekarang, sampai 12.00 WITA')
    expect(html).toContain('href="/waringin"')
  })
})

describe('the home of Sukamaju', () => {
  it('says on Monday at nine that it is open until three', async () => {
    const { status, text, html } = await readPage(app, '/sukamaju')
    expect(status).toBe(200)
    expect(text).toContain('Buka sekarang, sampai 15.00 WIB')
    expect(text).toContain('Apa keperluan Anda?')
    expect(text).toContain('Hari ini, Senin 08.00–15.00')
    expect(text).toContain('Jumat 08.00–11.30, 13.00–15.00')
    expect(text).toContain('Sabtu Tutup')
    expect(text).toContain('Jumat, 1 Mei 2026 Hari Buruh Internasional')
    expect(text).toContain('Diperbarui Senin, 6 April 2026, pukul 09.00 WIB.')
    expect(html).toContain('<link rel="canonical" href="http://antrean.test/sukamaju"/>')
    expect(html).toMatch(/<meta name="description" content="[^"]*Mal Pelayanan Publik Sukamaju[^"]*"\/>/)
  })

  it.each([
    [
      '2026-04-03T10:00:00+07:00',
      'Libur: Wafat Yesus Kristus. Buka Senin, 6 April 2026, pukul 08.00 WIB',
      'a holiday',
    ],
    ['2026-04-10T11:45:00+07:00', 'Istirahat sampai 13.00 WIB', 'the break of a Friday'],
    ['2026-04-07T07:00:00+07:00', 'Sedang tutup. Buka hari ini pukul 08.00 WIB', 'before it opens'],
    ['2026-04-10T15:00:00+07:00', 'Sedang tutup. Buka Senin, 13 April 2026, pukul 08.00 WIB', 'after a week'],
  ])('at %s says: %s (%s)', async (time, sentence) => {
    morning.world.setClock(time)
    expect((await readPage(app, '/sukamaju')).text).toContain(sentence)
  })

  it('counts a ticket as soon as it is taken, and shows it at the counter that calls it', async () => {
    expect((await readPage(app, '/sukamaju')).text).toContain(
      'Kependudukan Tidak ada antrean Belum ada loket buka',
    )
    await morning.open('1')
    await morning.take('KK')
    await morning.take('KTP')
    expect((await readPage(app, '/sukamaju')).text).toContain('Kependudukan 2 orang menunggu Loket 1 buka')
    await morning.call('1')
    const { text } = await readPage(app, '/sukamaju')
    expect(text).toContain('Kependudukan 1 orang menunggu Loket 1 buka')
    expect(text).toContain('Loket 1 Dukcapil A001 Dipanggil')
  })

  it('says when a counter pauses', async () => {
    await morning.open('5')
    await morning.api.put(
      '/offices/sukamaju/counters/5/shift',
      { paused: 'BREAK' },
      { token: morning.officer },
    )
    expect((await readPage(app, '/sukamaju')).text).toContain(
      'Usaha dan bangunan Tidak ada antrean Loket 5 sedang jeda',
    )
  })

  it('speaks English', async () => {
    const { text, html } = await readPage(app, '/sukamaju', { language: 'en' })
    expect(html).toContain('<html lang="en"')
    expect(text).toContain('Open now, until 15.00 WIB')
    expect(text).toContain('Civil registration Nobody waiting No counter open yet')
    expect(text).not.toMatch(/Buka|antrean|Loket/)
  })

  it('finds a service by the words of people, and says so when there is none', async () => {
    const found = await readPage(app, '/sukamaju?q=pindah+keluarga')
    expect(found.text).toContain('1 layanan cocok dengan “pindah keluarga” A Kartu Keluarga')
    const nothing = await readPage(app, '/sukamaju?q=%3Cimg+src%3Dx+onerror%3Dalert(2)%3E')
    expect(nothing.text).toContain('Tidak ada layanan yang cocok')
    expect(nothing.html).not.toContain('<img')
  })

  it('shows nothing that would lead to a person or a ticket', async () => {
    const cookie = await morning.world.signedIn('bu-ani')
    const { status } = await morning.api.put('/offices/sukamaju/counters/1/shift', {}, { cookie })
    expect(status).toBe(200)
    const ticket = await morning.take('KK')
    await morning.call('1')
    for (const path of ['/', '/sukamaju', '/sukamaju/layanan/KK', '/sukamaju/loket/1']) {
      const { html } = await readPage(app, path)
      expect(html).not.toContain(ticket.secret)
      expect(html).not.toContain(ticket.id)
      expect(html).not.toMatch(/\/t\//)
      expect(html).not.toContain('bu-ani')
    }
  })

  it('gives htmx the part that changes alone', async () => {
    const { html } = await readPage(app, '/sukamaju', { headers: { 'hx-request': 'true' } })
    expect(html).toMatch(/^<div id="portal-now"/)
    expect(html).not.toContain('<html')
  })
})

describe('the page of a service', () => {
  it('has the six components in their order, and says that it is free', async () => {
    const { status, text, html } = await readPage(app, '/sukamaju/layanan/KK')
    expect(status).toBe(200)
    const titles = [...html.matchAll(/<h2 class="sheet__title"[^>]*>([^<]*)/g)].map(([, title]) => title)
    expect(titles).toEqual([
      'Persyaratan',
      'Sistem, mekanisme, dan prosedur',
      'Jangka waktu pelayanan',
      'Biaya atau tarif',
      'Produk pelayanan',
      'Penanganan pengaduan, saran, dan masukan',
    ])
    expect(text).toContain('Bila: Perubahan isi Kartu Keluarga lama')
    expect(text).toContain('Petugas tidak boleh meminta syarat lain di luar daftar ini.')
    expect(text).toContain('Serahkan berkas di loket saat dipanggil Pemohon · 2 menit')
    expect(text).toContain('1 hari kerja sejak berkas lengkap')
    expect(text).toContain('Kartu Keluarga GRATIS UU 24/2013 Pasal 79A')
    expect(text).toContain('Perpres 96/2018 Pasal 11–13')
    expect(text).toContain('Penanggung jawab Dukcapil')
    expect(text).toContain('Riwayat versi v 1 Berlaku sekarang. Berlaku sejak 1 Juli 2025')
    expect(text).toContain('Contoh untuk peraga, periksa dengan kantor Anda.')
  })

  it('lists every fee with its law, and a formula as it is', async () => {
    expect((await readPage(app, '/sukamaju/layanan/SIM-BARU')).text).toContain(
      'Penerbitan SIM baru Bila: SIM C (motor), kecuali dibebaskan Pasal 7 Rp100.000 PP 76/2020',
    )
    const { sheet } = await findService(morning.world.house().reading, 'sukamaju', 'BPHTB')
    const formula = sheet.fees.find((fee) => fee.formula !== undefined)?.formula?.words.id ?? 'no formula'
    expect((await readPage(app, '/sukamaju/layanan/BPHTB')).html).toContain(formula.replaceAll('&', '&amp;'))
  })

  it('says who waits now, and which counters serve it', async () => {
    await morning.open('2')
    await morning.take('KTP')
    const { text } = await readPage(app, '/sukamaju/layanan/KTP', { language: 'en' })
    expect(text).toContain('Waiting now 1 person')
    expect(text).toContain('Counter 2 open')
    expect(text).toContain('Counter 1 Closed Ground floor, left wing')
    expect(text).toContain('Identity card FREE')
  })

  it('shows what an office wrote as text, whatever it wrote', async () => {
    const { sheet } = await findService(morning.world.house().reading, 'sukamaju', 'KK')
    const name = { id: '<img src=x onerror=alert(1)>', en: '<script>alert(1)</script>' }
    const hostile = sheetShape.parse({ ...sheet, name, summary: name, product: name, source: name })
    await morning.world
      .house()
      .perform('system', (work) =>
        publishStandard(work, 'sukamaju', { code: 'KK', validFrom: '2026-04-06', sheet: hostile }),
      )
    for (const path of ['/sukamaju', '/sukamaju/layanan/KK', '/sukamaju/loket/1']) {
      for (const language of ['id', 'en']) {
        const { html } = await readPage(app, path, { language })
        expect(html).toContain(language === 'id' ? '&lt;img src=x' : '&lt;script&gt;')
        expect(html).not.toMatch(/<img|<script>/)
      }
    }
  })
})

describe('the page of a counter', () => {
  it('says where it is, its number now, its line and what it serves', async () => {
    await morning.open('1')
    await morning.take('KK')
    await morning.take('KK')
    await morning.call('1')
    const { status, text } = await readPage(app, '/sukamaju/loket/1')
    expect(status).toBe(200)
    expect(text).toContain('Loket 1 Dukcapil · Lantai 1, sayap kiri Buka Nomor sekarang A001 Dipanggil')
    expect(text).toContain('Menunggu sekarang 1 orang')
    expect(text).toContain(
      'Kartu Keluarga GRATIS 1 hari kerja sejak berkas lengkap 1 orang menunggu Prosedur, 10 langkah',
    )
  })

  it('shows what it usually serves while it is closed', async () => {
    const { text } = await readPage(app, '/sukamaju/loket/4')
    expect(text).toContain('Tutup Nomor sekarang Belum ada')
    expect(text).toContain('Layanan yang biasa dilayani di loket ini Paspor')
  })
})

describe('what is not there', () => {
  it.each([
    ['/sukamaju/layanan/TIDAK-ADA', '/sukamaju', 'Layanan ini tidak ada', 'no such service'],
    ['/sukamaju/loket/99', '/sukamaju', 'Loket ini tidak ada', 'no such counter'],
    ['/sukamaju/entah/apa', '/sukamaju', 'Halaman ini tidak ditemukan', 'This page'],
    ['/antah-berantah', '/', 'Kantor ini tidak ditemukan', 'This office'],
    ['/antah-berantah/layanan/KK', '/', 'Kantor ini tidak ditemukan', 'This office'],
  ])(
    '%s is 404 with a way back to %s, in the language of the visitor',
    async (path, back, indonesian, english) => {
      const { status, text, html, headers } = await readPage(app, path)
      expect(status).toBe(404)
      expect(headers.get('etag')).toBeNull()
      expect(text).toContain(indonesian)
      expect(html).toMatch(new RegExp(`<a class="button"[^>]*href="${back}"`))
      expect((await readPage(app, path, { language: 'en' })).text).toContain(english)
    },
  )
})

describe('a page on a slow phone', () => {
  it('weighs less than 100 KB with its stylesheet, scripts and font, whichever public page it is', async () => {
    await fillPortal(morning)
    const font = readFileSync(
      createRequire(import.meta.url).resolve(
        '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
      ),
    ).length
    const pages = await publicPages(morning)
    const weights: [string, number][] = []
    for (const path of pages) {
      const { html } = await readPage(app, path)
      const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+(?:css|js))"/g)]
      expect(assets.length).toBe(3)
      const sizes = await Promise.all(assets.map(([, address = '']) => sizeOf(address)))
      weights.push([path, sizes.reduce((sum, size) => sum + size, brotliCompressSync(html).length + font)])
    }
    expect(weights.filter(([, weight]) => weight >= 100_000)).toEqual([])
    expect(weights.length).toBeGreaterThan(60)
  })

  async function sizeOf(address: string): Promise<number> {
    const answer = await app.request(address, { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
    return (await answer.arrayBuffer()).byteLength
  }
})
