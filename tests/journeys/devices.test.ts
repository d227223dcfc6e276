import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { barriersOf, openBrowser } from '../support/browser.ts'
import { serve } from '../support/serve.ts'
import { openWorld, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 }

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serve>>
let admin: Page
const contexts: BrowserContext[] = []

beforeAll(async () => {
  browser = await openBrowser()
})

beforeEach(async () => {
  world = await openWorld()
  server = await serve(world)
  const cookie = await world.signedIn('kepala', 'admin')
  admin = await openPage({ width: 1366, height: 768 }, cookie)
  return async () => {
    for (const context of contexts.splice(0)) await context.close()
    await server.close()
    await world.close()
  }
})

test(
  'a screen is enrolled by its code, and says within five seconds that it was revoked',
  PATIENCE,
  async () => {
    const screen = await openPage({ width: 1920, height: 1080 })
    await screen.goto(`${server.url}/sukamaju/display`)
    await screen.getByText('Layar ini belum terdaftar').waitFor()
    await findsNothing(screen)
    const code = (await screen.locator('.enrolment-code__code').textContent()) ?? ''
    expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    await screen.reload()
    expect(await screen.locator('.enrolment-code__code').textContent()).toBe(code)

    await admin.goto(`${server.url}/sukamaju/admin/devices`)
    await admin.getByLabel('Kode di layar').fill('AAAA-AAAA')
    await admin.getByRole('button', { name: 'Cari layar' }).click()
    await admin.getByText('Kode ini tidak dikenal').first().waitFor()
    await findsNothing(admin)
    await admin.getByLabel('Kode di layar').fill(code.toLowerCase().replace('-', ' '))
    await admin.getByRole('button', { name: 'Cari layar' }).click()
    await admin.getByText('Layar ini ingin menjadi: Papan antrean').waitFor()
    await findsNothing(admin)
    await admin.getByRole('button', { name: 'Daftarkan' }).click()
    await admin.getByText('Beri nama layar ini').first().waitFor()
    await admin.getByLabel('Nama untuk layar ini').fill('Ruang tunggu')
    await admin.getByRole('button', { name: 'Daftarkan' }).click()
    await admin.getByText('Ruang tunggu sudah terdaftar').waitFor()
    await findsNothing(admin)

    await screen.getByText('Belum ada panggilan hari ini').waitFor()
    await screen.waitForFunction(() => document.querySelector('[data-live]')?.hasAttribute('data-heard'))
    await admin.reload()
    await admin.getByText('Baru saja').waitFor()

    await admin.getByText('Cabut Ruang tunggu').first().click()
    const begun = Date.now()
    await admin.getByRole('button', { name: 'Cabut Ruang tunggu' }).click()
    await screen.getByText('Layar ini belum terdaftar').waitFor()
    expect(Date.now() - begun).toBeLessThan(5_000)
    await admin.getByText('Perangkat sudah dicabut').waitFor()
  },
)

test('a kiosk is enrolled by its code', PATIENCE, async () => {
  const screen = await openPage({ width: 1080, height: 1920 })
  await screen.goto(`${server.url}/sukamaju/kiosk`)
  await findsNothing(screen)
  await enrol(screen, 'Pintu utama')
  await screen.getByText('Kependudukan').first().waitFor()
})

test(
  'the browser of a counter is enrolled by its code, and an officer unlocks it by PIN',
  PATIENCE,
  async () => {
    const budi = await openPage({ width: 1366, height: 768 }, await world.signedIn('budi'))
    await budi.goto(`${server.url}/sukamaju/sign-in/pin`)
    await findsNothing(budi)
    await budi.getByLabel('PIN baru').fill('739164')
    await budi.getByLabel('Ulangi PIN').fill('739164')
    await budi.getByLabel('Kata sandi Anda').fill('gembok-loket-satu')
    await budi.getByRole('button', { name: 'Simpan PIN' }).click()
    await budi.getByText('PIN Anda sudah disimpan').waitFor()

    const counter = await openPage({ width: 1366, height: 768 })
    await counter.goto(`${server.url}/sukamaju/sign-in`)
    await counter.getByRole('link', { name: 'Daftarkan peramban loket ini' }).click()
    await findsNothing(counter)
    await enrol(counter, 'Loket 1')
    await counter.getByText('Buka dengan PIN').waitFor()
    await findsNothing(counter)
    await counter.getByLabel('Petugas').selectOption('budi')
    await counter.getByLabel('PIN', { exact: true }).fill('739165')
    await counter.getByRole('button', { name: 'Buka' }).click()
    await counter.getByText('PIN tidak cocok').waitFor()
    await findsNothing(counter)
    await counter.getByLabel('PIN', { exact: true }).fill('739164')
    await counter.getByRole('button', { name: 'Buka' }).click()
    await counter.getByText('Pilih loket').first().waitFor()
  },
)

/** An admin types the code that the screen shows, and gives it a name. */
async function enrol(screen: Page, label: string): Promise<void> {
  const code = (await screen.locator('.enrolment-code__code').textContent()) ?? ''
  await admin.goto(`${server.url}/sukamaju/admin/devices`)
  await admin.getByLabel('Kode di layar').fill(code)
  await admin.getByRole('button', { name: 'Cari layar' }).click()
  await admin.getByLabel('Nama untuk layar ini').fill(label)
  await admin.getByRole('button', { name: 'Daftarkan' }).click()
  await admin.getByText(`${label} sudah terdaftar`).waitFor()
}

async function openPage(viewport: { width: number; height: number }, cookie = ''): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'id-ID' })
  contexts.push(context)
  const cookies = cookie === '' ? [] : cookie.split('; ')
  await context.addCookies(
    cookies.map((pair) => {
      const [name = '', value = ''] = pair.split('=')
      return { name, value, url: server.url }
    }),
  )
  return context.newPage()
}

async function findsNothing(page: Page): Promise<void> {
  expect(await barriersOf(page)).toEqual([])
}
