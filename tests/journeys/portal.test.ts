import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { barriersInBothSchemes, openBrowser } from '../support/browser.ts'
import { openPortalServer, type PortalServer } from '../support/portal-server.ts'

vi.setConfig({ testTimeout: 120_000 })

const PHONE = { width: 360, height: 800 }
const DESKTOP = { width: 1280, height: 900 }

let browser: Browser
let server: PortalServer
let page: Page
let faults: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
})

beforeEach(async () => {
  server = await openPortalServer()
  faults = []
})

afterEach(async () => {
  await page.context().close()
  await server.close()
  expect(faults).toEqual([])
})

async function visit(path: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'id-ID', ...options })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      faults.push(message.text())
  })
  await page.clock.install()
  await page.goto(server.url + path)
}

describe('somebody who needs a family card', () => {
  test.each([
    ['on a phone', { viewport: PHONE }],
    ['on a desktop', { viewport: DESKTOP }],
    ['on a narrow phone', { viewport: { width: 320, height: 640 } }],
    ['at 400 % on a desktop', { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 }],
  ] as const)('finds what it needs and where it is served, %s', async (_, options) => {
    await server.open('1')
    await server.take('KK')
    await visit('/', options)
    await seesNoBarrier()
    await page.getByRole('link', { name: 'Mal Pelayanan Publik Sukamaju' }).click()
    await page.getByText('Buka sekarang, sampai 15.00 WIB').waitFor()
    await page.getByText('1 orang menunggu').waitFor()
    await seesNoBarrier()
    await page.getByRole('searchbox').fill('pindah keluarga')
    await page.getByRole('button', { name: 'Cari' }).click()
    await page.getByRole('heading', { name: '1 layanan cocok' }).waitFor()
    await seesNoBarrier()
    await page.getByRole('main').getByRole('link', { name: 'Kartu Keluarga' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Kartu Keluarga' }).waitFor()
    await page.getByRole('checkbox', { name: 'Kartu Keluarga lama' }).check()
    await page.getByText('Petugas tidak boleh meminta syarat lain').waitFor()
    await page.getByRole('cell', { name: 'GRATIS' }).waitFor()
    await seesNoBarrier()
    await page.getByRole('link', { name: 'Loket 1' }).click()
    await page.getByRole('heading', { level: 1, name: 'Loket 1' }).waitFor()
    await page.getByText('Prosedur, 10 langkah').click()
    await page.getByText('Tanda tangan elektronik').waitFor()
    await seesNoBarrier()
  })

  test('finds the same without scripts', async () => {
    await server.open('1')
    await server.take('KK')
    await visit('/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Mal Pelayanan Publik Sukamaju' }).click()
    expect(await page.locator('meta[http-equiv="refresh"]').getAttribute('content')).toBe('60')
    await page.getByRole('searchbox').fill('keluarga')
    await page.getByRole('searchbox').press('Enter')
    await page.getByRole('main').getByRole('link', { name: 'Kartu Keluarga' }).first().click()
    await page.getByText('1 orang', { exact: true }).waitFor()
    await page.getByRole('checkbox', { name: 'Kartu Keluarga lama' }).check()
    await page.getByRole('link', { name: 'Loket 1' }).click()
    await page.getByText('Prosedur, 10 langkah').click()
    await page.getByText('Tanda tangan elektronik').waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Counter 1' }).waitFor()
    expect(page.url()).toBe(`${server.url}/sukamaju/loket/1`)
  })

  test('comes back from a page that is not there', async () => {
    await visit('/sukamaju/layanan/TIDAK-ADA')
    faults = faults.filter((fault) => !fault.includes('404'))
    await seesNoBarrier()
    await page.getByRole('main').getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: 'Apa keperluan Anda?' }).waitFor()
  })
})

describe('a page that stays open', () => {
  test('shows new figures within a quarter of a minute, and keeps what was ticked, typed and opened', async () => {
    await visit('/sukamaju/layanan/KK')
    await page.getByRole('checkbox', { name: 'Kartu Keluarga lama' }).check()
    await page.getByText('Komponen pengelolaan pelayanan').click()
    await server.take('KK')
    await page.clock.runFor(15_000)
    await page.getByText('1 orang', { exact: true }).waitFor()
    expect(await page.getByRole('checkbox', { name: 'Kartu Keluarga lama' }).isChecked()).toBe(true)
    expect(await page.locator('details').getAttribute('open')).not.toBeNull()
    await seesNoBarrier()
  })

  test('shows the truth at once when somebody comes back to it', async () => {
    await visit('/sukamaju')
    await page.getByRole('searchbox').fill('kel')
    await server.open('1')
    await server.take('KK')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.getByText('Loket 1 buka').waitFor({ timeout: 2_000 })
    expect(await page.getByRole('searchbox').inputValue()).toBe('kel')
  })

  test('asks for nothing while nobody looks', async () => {
    await visit('/sukamaju')
    let asked = 0
    page.on('request', () => asked++)
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await page.clock.runFor(60_000)
    expect(asked).toBe(0)
  })
})

describe('a page on paper', () => {
  test.each(['/sukamaju', '/sukamaju/layanan/KK', '/sukamaju/layanan/BPHTB', '/sukamaju/loket/1'])(
    '%s prints black on white',
    async (path) => {
      await visit(path, { colorScheme: 'dark' })
      await page.emulateMedia({ media: 'print', colorScheme: 'light' })
      expect(await page.locator('nav.menu').isVisible()).toBe(false)
      expect(await page.locator('.on-paper-hidden:visible').count()).toBe(0)
      const heading = page.getByRole('heading', { level: 1 })
      expect(await heading.evaluate((element) => getComputedStyle(element).color)).not.toBe(
        'rgb(255, 255, 255)',
      )
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.byteLength).toBeGreaterThan(10_000)
    },
  )
})

/** Nothing that axe finds in the light and in the dark, and nothing to scroll sideways. */
async function seesNoBarrier(): Promise<void> {
  expect(await barriersInBothSchemes(page)).toEqual([])
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  expect(wide).toBeLessThanOrEqual(room)
}
