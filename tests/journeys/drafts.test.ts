import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { barriersOf, openBrowser } from '../support/browser.ts'
import { pdf } from '../support/form-files.ts'
import { serve } from '../support/serve.ts'
import { openWorld, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 240_000 }

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serve>>
const contexts: BrowserContext[] = []

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
  world = await openWorld()
  server = await serve(world)
  return async () => {
    for (const context of contexts.splice(0)) await context.close()
    await server.close()
    await world.close()
  }
})

test('a fee gets a new basis from a date, a citizen comments, and it is published', PATIENCE, async () => {
  const kepala = await signedIn()
  await kepala.goto(`${server.url}/sukamaju/admin/services`)
  await kepala.getByRole('link', { name: 'Dasar hukum' }).click()
  await kepala.getByRole('link', { name: 'Tambah peraturan' }).click()
  await fill(kepala, {
    Jenis: 'PP',
    Nomor: '12',
    Tahun: '2026',
    'Berlaku mulai (boleh dikosongkan)': '2026-06-01',
  })
  await findsNothing(kepala)
  await press(kepala, 'Simpan peraturan', 'Dasar hukum sudah disimpan')
  await findsNothing(kepala)

  await kepala.goto(`${server.url}/sukamaju/admin/services/SKCK`)
  await press(kepala, 'Mulai rancangan baru', 'Rancangan dimulai')
  await findsNothing(kepala)
  await kepala.getByRole('link', { name: 'Biaya atau tarif' }).click()
  await findsNothing(kepala)
  await kepala.getByRole('row').filter({ hasText: 'Rp30.000' }).getByRole('link').first().click()
  await fill(kepala, { 'Jumlah, rupiah (boleh dikosongkan)': '45000' })
  await kepala.getByLabel('Peraturan ke-1').selectOption('PP-12-2026')
  await findsNothing(kepala)
  await press(kepala, 'Simpan biaya', 'Bagian sudah disimpan')
  await kepala.getByRole('link', { name: 'Semua bagian' }).click()

  await kepala.getByRole('link', { name: 'Perubahan dari versi 1' }).click()
  await shown(kepala, 'Rp45.000')
  await findsNothing(kepala)
  await kepala.getByRole('link', { name: 'Rancangan standar: SKCK' }).click()
  await kepala.getByRole('link', { name: 'Baca seperti warga' }).click()
  await fill(kepala, { 'Berlaku mulai': '2026-06-01' })
  await press(kepala, 'Lihat pada tanggal ini', 'bila berlaku mulai 1 Juni 2026')
  await shown(kepala, 'Rp45.000')
  await findsNothing(kepala)
  await kepala.getByRole('link', { name: 'Rancangan standar: SKCK' }).click()
  await press(kepala, 'Buka uji publik', 'Uji publik dibuka')
  await findsNothing(kepala)

  const budi = await openPage({ viewport: { width: 360, height: 800 } })
  await budi.goto(`${server.url}/sukamaju/layanan/SKCK/rancangan`)
  await shown(budi, 'Rp45.000')
  await budi.getByRole('textbox').last().fill('Apakah bisa dibayar dengan QRIS?')
  await budi.locator('form[action$="/komentar"]').getByRole('button').click()
  await shown(budi, 'Apakah bisa dibayar dengan QRIS?')

  await kepala.goto(`${server.url}/sukamaju/admin/drafts/SKCK/publication`)
  await shown(kepala, 'Masih ada 1 tanggapan warga')
  await kepala.getByRole('link', { name: 'Rancangan standar: SKCK' }).click()
  await kepala.getByRole('link', { name: 'Baca dan jawab tanggapan' }).click()
  await fill(kepala, { Jawaban: 'Bisa, di semua loket.' })
  await findsNothing(kepala)
  await press(kepala, 'Kirim jawaban', 'Jawaban sudah terbaca semua orang')
  await findsNothing(kepala)
  await budi.reload()
  await shown(budi, 'Bisa, di semua loket.')

  await kepala.goto(`${server.url}/sukamaju/admin/drafts/SKCK/publication`)
  await press(kepala, 'Terbitkan', 'berdasar pada PP 12/2026, yang tidak berlaku pada 6 April 2026')
  await findsNothing(kepala)
  await fill(kepala, { 'Berlaku mulai': '2026-06-01' })
  await press(kepala, 'Terbitkan', 'Standar diterbitkan')
  await findsNothing(kepala)
  await shown(kepala, 'Versi 2 mulai 1 Juni 2026')

  const fee = async () => {
    await budi.goto(`${server.url}/sukamaju/layanan/SKCK`)
    return (await budi.locator('.fees').first().textContent()) ?? ''
  }
  expect(await fee()).toContain('Rp30.000')
  world.setClock('2026-06-01T09:00:00+07:00')
  expect(await fee()).toContain('Rp45.000')
})

test('a list is written, moved and given a form to download', PATIENCE, async () => {
  const kepala = await signedIn({ viewport: { width: 360, height: 800 } })
  await kepala.goto(`${server.url}/sukamaju/admin/services/KTP`)
  await press(kepala, 'Mulai rancangan baru', 'Rancangan dimulai')
  await kepala.getByRole('link', { name: 'Persyaratan', exact: true }).click()
  await findsNothing(kepala)
  const last = kepala.getByRole('group', { name: 'Persyaratan baru' })
  await last.getByLabel('Persyaratan, bahasa Indonesia').fill('Surat kuasa')
  await last.getByLabel('Persyaratan, bahasa Inggris').fill('Letter of authority')
  await press(kepala, 'Tambah baris', 'belum disimpan')
  const first = await kepala.getByLabel('Persyaratan, bahasa Indonesia').first().inputValue()
  await kepala.getByRole('button', { name: 'Turunkan: Persyaratan ke-1' }).click()
  await kepala.waitForURL(/#r1$/)
  expect(await kepala.getByLabel('Persyaratan, bahasa Indonesia').nth(1).inputValue()).toBe(first)
  await findsNothing(kepala)
  await kepala.getByLabel('Persyaratan, bahasa Indonesia').first().press('Enter')
  await shown(kepala, 'Bagian sudah disimpan')
  await kepala.getByRole('link', { name: 'Persyaratan', exact: true }).click()
  await kepala.getByRole('link', { name: 'Unggah formulir' }).last().click()
  await kepala
    .getByLabel('Berkas formulir')
    .setInputFiles({ name: 'kuasa.pdf', mimeType: 'application/pdf', buffer: Buffer.from('bukan PDF') })
  await press(kepala, 'Unggah formulir', 'bukan PDF, PNG, JPEG, DOCX, atau ODT')
  await findsNothing(kepala)
  await kepala
    .getByLabel('Berkas formulir')
    .setInputFiles({ name: 'kuasa.pdf', mimeType: 'application/pdf', buffer: pdf })
  await press(kepala, 'Unggah formulir', 'Bagian sudah disimpan')
  await kepala.getByRole('link', { name: 'Baca seperti warga' }).click()
  await shown(kepala, 'kuasa.pdf')
  await findsNothing(kepala)
})

type Options = Parameters<Browser['newContext']>[0]

async function openPage(options: Options = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    ...options,
  })
  context.setDefaultTimeout(30_000)
  contexts.push(context)
  return context.newPage()
}

async function signedIn(options: Options = {}): Promise<Page> {
  const page = await openPage(options)
  const cookies = (await world.signedIn('kepala', 'admin')).split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=')
    return { name, value: value.join('='), url: server.url }
  })
  await page.context().addCookies(cookies)
  return page
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).first().fill(value)
  }
}

async function press(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await shown(page, text)
}

async function shown(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
}

async function findsNothing(page: Page): Promise<void> {
  expect(await barriersOf(page)).toEqual([])
}
