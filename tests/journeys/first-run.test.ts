import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { barriersOf, openBrowser } from '../support/browser.ts'
import { codeOf } from '../support/codes.ts'
import { serve } from '../support/serve.ts'
import { startServer } from '../support/server-process.ts'
import { openWorld, PASSWORD, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 180_000 }
const OFFICE_FILE = new URL('../support/kelurahan.yaml', import.meta.url).pathname

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serve>>
const contexts: BrowserContext[] = []

beforeAll(async () => {
  browser = await openBrowser()
})

beforeEach(async () => {
  world = await openWorld({ isEmpty: true })
  server = await serve(world)
  return async () => {
    for (const context of contexts.splice(0)) await context.close()
    await server.close()
    await world.close()
  }
})

test('from nothing to the first ticket', PATIENCE, async () => {
  const link = `${server.url}/setup?key=${world.house().setUp.link.renew()}`
  const kepala = await openPage()
  await kepala.goto(link)
  await shown(kepala, 'Langkah 1 dari 5')
  expect(kepala.url()).toBe(`${server.url}/setup/office`)
  await next(kepala)
  await shown(kepala, 'Isi alamat kantor')
  await kepala.getByLabel('Nama kantor, bahasa Indonesia').fill('Kelurahan Melati')
  await kepala.getByLabel('Nama kantor, bahasa Inggris').fill('Melati Ward Office')
  await kepala.getByLabel('Nama di alamat web').fill('melati')
  await kepala.getByLabel('Zona waktu').selectOption('Asia/Jakarta')
  await kepala.getByLabel('Alamat', { exact: true }).fill('Jalan Melati 1')
  await next(kepala)

  await shown(kepala, 'Langkah 2 dari 5')
  await kepala.getByLabel('Jumat, bagian 2, tutup').fill('pagi')
  await next(kepala)
  await shown(kepala, 'Jumat: tulis jam seperti 08.00')
  await kepala.getByLabel('Jumat, bagian 2, tutup').fill('16.00')
  await next(kepala)

  await shown(kepala, 'Langkah 3 dari 5')
  await kepala.getByLabel('Layanan diambil dari').selectOption('file')
  const broken = { name: 'rusak.yaml', mimeType: 'text/yaml', buffer: Buffer.from('office:\n  slug: A B\n') }
  await kepala.getByLabel('Berkas kantor', { exact: false }).last().setInputFiles(broken)
  await next(kepala)
  await shown(kepala, 'rusak.yaml, office › slug (line 2)')
  await kepala.getByLabel('Berkas kantor', { exact: false }).last().setInputFiles(OFFICE_FILE)
  await next(kepala)

  await shown(kepala, 'Berkas layanan menyebut 1 loket')
  await kepala.getByLabel('Banyaknya loket').fill('2')
  await next(kepala)

  await shown(kepala, 'Langkah 5 dari 5')
  expect(await (await fetch(`${server.url}/melati`)).status).toBe(404)
  await kepala.getByLabel('Nama lengkap').fill('Bu Lurah')
  await kepala.getByLabel('Nama pengguna').fill('lurah')
  await kepala.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD)
  await kepala.getByLabel('Kata sandi sekali lagi').fill('bukan-yang-sama')
  await open(kepala)
  await shown(kepala, 'Kedua kata sandi tidak sama')
  await kepala.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD)
  await kepala.getByLabel('Kata sandi sekali lagi').fill(PASSWORD)
  await open(kepala)

  await kepala.getByLabel('Nama pengguna').fill('lurah')
  await kepala.getByLabel('Kata sandi').fill(PASSWORD)
  await kepala.getByRole('button', { name: 'Masuk' }).click()
  await shown(kepala, 'Pasang pengaman kedua')
  const secret = (await kepala.locator('[data-secret]').getAttribute('data-secret')) ?? ''
  await kepala.getByLabel('Kode enam angka').fill(codeOf(secret))
  await kepala.getByRole('button', { name: 'Lanjutkan' }).click()
  await kepala.waitForURL(/\/melati\/admin/)
  await findsNothing(kepala)

  const kiosk = await openPage({ width: 1080, height: 1920 })
  await kiosk.goto(`${server.url}/melati/kiosk`)
  const code = (await kiosk.locator('.enrolment-code__code').textContent()) ?? ''
  await kepala.goto(`${server.url}/melati/admin/devices?code=${code}`)
  await kepala.getByLabel('Nama untuk layar ini').fill('Pintu utama')
  await kepala.getByRole('button', { name: 'Daftarkan' }).click()
  await shown(kepala, 'Pintu utama sudah terdaftar')

  await kiosk.getByText('Surat', { exact: true }).first().click()
  await kiosk.getByText('Surat domisili').first().click()
  await kiosk.getByRole('button', { name: 'Ambil nomor Tidak ada orang' }).waitFor()
  await findsNothing(kiosk)
  await kiosk.getByRole('button', { name: 'Ambil nomor Tidak ada orang' }).click()
  await shown(kiosk, 'A001')
  await findsNothing(kiosk)

  expect((await kepala.goto(link))?.status()).toBe(404)
  expect((await kepala.goto(`${server.url}/setup/office`))?.status()).toBe(404)
})

test('a house in production says where to begin, and each start says it anew', PATIENCE, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'giliran-first-run-'))
  const start = () => startServer(folder, { clock: '', more: { NODE_ENV: 'production' } })
  const linkOf = ({ said }: { said: readonly string[] }) =>
    said.map((line) => /\S*\/setup\?key=\S+/.exec(line)?.[0]).find((link) => link !== undefined) ?? ''
  const status = async (link: string) => (await fetch(link, { redirect: 'manual' })).status
  const first = await start()
  const earlier = new URL(linkOf(first)).search
  expect(await status(linkOf(first))).toBe(303)
  expect(await status(`${first.url}/setup`)).toBe(404)
  await first.stop()
  const second = await start()
  expect(await status(linkOf(second))).toBe(303)
  expect(await status(`${second.url}/setup${earlier}`)).toBe(404)
  await second.stop()
  await rm(folder, { recursive: true })
})

async function openPage(viewport = { width: 1366, height: 768 }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'id-ID' })
  contexts.push(context)
  return context.newPage()
}

/** Looks at the page for barriers, and goes on. */
async function next(page: Page): Promise<void> {
  await findsNothing(page)
  await page.getByRole('button', { name: 'Lanjut' }).click()
}

async function open(page: Page): Promise<void> {
  await findsNothing(page)
  await page.getByRole('button', { name: 'Buka kantor' }).click()
}

async function shown(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
}

async function findsNothing(page: Page): Promise<void> {
  expect(await barriersOf(page)).toEqual([])
}
