import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { barriersOf, openBrowser } from '../support/browser.ts'
import { serve } from '../support/serve.ts'
import { openWorld, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 180_000 }

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serve>>
const contexts: BrowserContext[] = []

beforeAll(async () => {
  browser = await openBrowser()
})

beforeEach(async () => {
  world = await openWorld()
  server = await serve(world)
  return async () => {
    for (const context of contexts.splice(0)) await context.close()
    await server.close()
    await world.close()
  }
})

test('the admin brings the holidays of the next year from a spreadsheet', PATIENCE, async () => {
  world.setClock('2026-10-05T09:00:00+07:00')
  const kepala = await signedIn({ width: 360, height: 800 })
  await go(kepala, 'hours', 'Hari libur tahun 2027 belum diisi')
  await kepala.getByRole('link', { name: 'Hari libur' }).first().click()
  await shown(kepala, 'Tabel hari libur')
  await bring(kepala, 'day,name_id,name_en,kind,source\n1 Januari,Tahun Baru,New Year,national,SKB 2027\n')
  await shown(kepala, 'Baris 1, kolom day')
  await findsNothing(kepala)
  await bring(kepala, 'day;name_id;name_en;kind;source\n2027-01-01;Tahun Baru;New Year;national;SKB 2027\n')
  await shown(kepala, '1 hari baru, 0 hari berubah')
  await findsNothing(kepala)
  await kepala.getByRole('button', { name: 'Simpan hari libur' }).click()
  await shown(kepala, 'Hari libur dari tabel sudah disimpan')
  await findsNothing(kepala)
  expect(await kepala.getByText('belum diisi').count()).toBe(0)
})

test('the admin looks at what a rule would change before it holds', PATIENCE, async () => {
  for (const each of ['N', 'N', 'P']) {
    const request = { office: 'sukamaju', service: 'KK', class: each, channel: 'kiosk' } as const
    await world.house().perform('system', (work) => issueTicket(work, request))
  }
  const kepala = await signedIn()
  await go(kepala, 'policy', 'Aturan yang berlaku, versi 1')
  await kepala.getByLabel('Pola antrean A').fill('P X')
  await kepala.getByRole('button', { name: 'Pratinjau' }).click()
  await shown(kepala, 'Tulis huruf jenis yang ada')
  await findsNothing(kepala)
  await kepala.getByLabel('Pola antrean A').fill('N N P')
  await kepala.getByRole('button', { name: 'Pratinjau' }).click()
  await shown(kepala, '3 orang dipanggil di tempat lain')
  await findsNothing(kepala)
  await kepala.getByRole('button', { name: 'Terapkan' }).click()
  await shown(kepala, 'Aturan baru berlaku mulai sekarang')
  await shown(kepala, 'Aturan yang berlaku, versi 2')
  await findsNothing(kepala)
})

test('what the admin suspends is suspended for everybody', PATIENCE, async () => {
  const kepala = await signedIn()
  await go(kepala, 'services', 'Kartu Keluarga')
  await kepala.getByRole('link', { name: 'KTP elektronik' }).click()
  await findsNothing(kepala)
  await kepala.getByLabel('Alasan untuk umum, bahasa Indonesia').fill('blangko habis')
  await kepala.getByRole('button', { name: 'Tunda' }).click()
  await shown(kepala, 'Tulis alasannya dalam kedua bahasa')
  await findsNothing(kepala)
  await kepala.getByLabel('Alasan untuk umum, bahasa Inggris').fill('out of blank cards')
  await kepala.getByRole('button', { name: 'Tunda' }).click()
  await shown(kepala, 'Layanan ditunda')
  await findsNothing(kepala)
  const citizen = await openPage()
  await citizen.goto(`${server.url}/sukamaju/layanan/KTP`)
  await shown(citizen, 'blangko habis')
  await kepala.getByRole('button', { name: 'Berikan lagi' }).click()
  await shown(kepala, 'Layanan diberikan lagi')
  await citizen.reload()
  expect(await citizen.getByText('blangko habis').count()).toBe(0)
})

test(
  'the admin takes in an agency, gives it a service, and closes the service for a day',
  PATIENCE,
  async () => {
    const kepala = await signedIn({ width: 360, height: 800 })
    await go(kepala, 'agencies', 'DPMPTSP')
    await kepala.getByLabel('Kode').fill('polri')
    await kepala.getByLabel('Nama, bahasa Indonesia').fill('BPJS Kesehatan')
    await kepala.getByRole('button', { name: 'Tambah' }).click()
    await shown(kepala, 'Isi dalam kedua bahasa')
    await findsNothing(kepala)
    await kepala.getByLabel('Kode').fill('bpjs')
    await kepala.getByLabel('Nama, bahasa Inggris').fill('BPJS (health insurance)')
    await kepala.getByRole('button', { name: 'Tambah' }).click()
    await shown(kepala, 'Instansi sudah ditambahkan')
    await kepala.getByRole('link', { name: 'BPJS Kesehatan' }).click()
    await shown(kepala, 'kodenya boleh dihapus')
    await findsNothing(kepala)
    await go(kepala, 'services/NIB', 'Layanan ini belum punya hari libur sendiri')
    await kepala.getByLabel('Instansi').selectOption('BPJS Kesehatan')
    await kepala.getByRole('button', { name: 'Simpan instansi' }).click()
    await shown(kepala, 'Instansi layanan ini sudah berganti')
    await kepala.getByLabel('Tanggal').fill('2026-04-06')
    await kepala.getByLabel('Nama dalam bahasa Indonesia').fill('Pemeliharaan jaringan')
    await kepala.getByLabel('Nama dalam bahasa Inggris').fill('Network maintenance')
    await kepala.getByLabel('Dasar').fill('Surat Kepala 4/2026')
    await kepala.getByRole('button', { name: 'Tambah' }).click()
    await shown(kepala, 'Hari libur layanan sudah disimpan')
    await findsNothing(kepala)
    const citizen = await openPage({ width: 360, height: 800 })
    await citizen.goto(`${server.url}/sukamaju/layanan/NIB`)
    await shown(citizen, 'BPJS Kesehatan')
    await shown(citizen, 'Pemeliharaan jaringan')
    await kepala.locator('summary', { hasText: 'Batalkan' }).click()
    await kepala.getByRole('button', { name: 'Batalkan libur Pemeliharaan jaringan' }).click()
    await shown(kepala, 'Libur layanan sudah dibatalkan')
    await citizen.reload()
    expect(await citizen.getByText('Pemeliharaan jaringan').count()).toBe(0)
  },
)

async function openPage(viewport = { width: 1366, height: 768 }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'id-ID' })
  contexts.push(context)
  return context.newPage()
}

async function signedIn(viewport?: { width: number; height: number }): Promise<Page> {
  const page = await openPage(viewport)
  const cookies = (await world.signedIn('kepala', 'admin')).split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=')
    return { name, value: value.join('='), url: server.url }
  })
  await page.context().addCookies(cookies)
  return page
}

async function go(page: Page, name: string, text: string): Promise<void> {
  await page.goto(`${server.url}/sukamaju/admin/${name}`)
  await shown(page, text)
  await findsNothing(page)
}

async function bring(page: Page, table: string): Promise<void> {
  const file = { name: 'libur.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
  await page.getByLabel('Berkas CSV').setInputFiles(file)
  await page.getByRole('button', { name: 'Lihat perubahannya' }).click()
}

async function shown(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
}

async function findsNothing(page: Page): Promise<void> {
  expect(await barriersOf(page)).toEqual([])
}
