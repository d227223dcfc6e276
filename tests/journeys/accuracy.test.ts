import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { barriersInBothSchemes, openBrowser } from '../support/browser.ts'
import { toldMorning } from '../support/estimates.ts'
import { openPortalServer, type PortalServer } from '../support/portal-server.ts'

vi.setConfig({ testTimeout: 120_000 })

let browser: Browser
let server: PortalServer
let page: Page
let faults: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  server = await openPortalServer()
  faults = []
})
afterEach(async () => {
  await page.context().close()
  await server.close()
  expect(faults).toEqual([])
})

async function visit(path: string, options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({ locale: 'id-ID', ...options })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(server.url + path)
}

/** Nothing that axe finds in the light and in the dark, and nothing to scroll sideways. */
async function seesNoBarrier(): Promise<void> {
  expect(await barriersInBothSchemes(page)).toEqual([])
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  expect(wide).toBeLessThanOrEqual(room)
}

test.each([
  ['on a small phone', { width: 320, height: 640 }],
  ['on a desktop', { width: 1366, height: 768 }],
] as const)(
  'a citizen asks without scripts how often the office was right, and how it knows, %s',
  async (_, viewport) => {
    await toldMorning(server)
    server.world.setClock('2026-04-06T14:00:00+07:00')
    await visit('/sukamaju/layanan/KK', { viewport, javaScriptEnabled: true })
    const aside = page.getByRole('complementary', { name: 'Tentang layanan ini' })
    await aside.getByRole('link', { name: 'Seberapa tepat perkiraan tunggu kami' }).click()
    await page.getByText('Dari 100 perkiraan, 80 tepat di dalam rentang; janji kami 80.').waitFor()
    await page.getByRole('img', { name: 'Berapa dari 100 tepat di dalam rentang' }).waitFor()
    await page
      .getByRole('table', { name: 'Menurut jam' })
      .getByRole('rowheader', { name: '09.00–10.00' })
      .waitFor()
    await seesNoBarrier()
    await page.getByLabel('Sampai tanggal').fill('2026-04-05')
    await page.getByRole('button', { name: 'Tampilkan' }).click()
    await page.getByText('Belum cukup data').waitFor()
    await seesNoBarrier()
    await page.getByRole('main').getByRole('link', { name: 'Bagaimana perkiraan tunggu dibuat' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bagaimana perkiraan tunggu dibuat' }).waitFor()
    await seesNoBarrier()
  },
)

test('a citizen prints it', async () => {
  await toldMorning(server)
  server.world.setClock('2026-04-06T14:00:00+07:00')
  await visit('/sukamaju/perkiraan', { viewport: { width: 1366, height: 768 }, javaScriptEnabled: false })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.on-paper-hidden:visible').count()).toBe(0)
  expect(await page.locator('.bar-chart').isVisible()).toBe(true)
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000)
})
