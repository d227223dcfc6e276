import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { findService } from '../../src/catalogue/services.ts'
import { barriersOf, openBrowser } from '../support/browser.ts'
import { openPortalServer, type PortalServer } from '../support/portal-server.ts'

vi.setConfig({ testTimeout: 120_000 })

const PHONE = { width: 360, height: 800 }

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

async function visit(path: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'id-ID', ...options })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(server.url + path)
}

/** Nothing that axe finds, nothing to scroll sideways. */
async function seesNoBarrier(): Promise<void> {
  expect(await barriersOf(page)).toEqual([])
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  expect(wide).toBeLessThanOrEqual(room)
}

describe('a journalist', () => {
  test.each([
    ['on a phone', { viewport: PHONE }],
    ['on a phone in the dark', { viewport: PHONE, colorScheme: 'dark' }],
    ['on a desktop', { viewport: { width: 1366, height: 768 } }],
  ] as const)('finds the data of the office and reads what a column means, %s', async (_, options) => {
    await visit('/sukamaju', options)
    await page.getByRole('contentinfo').getByRole('link', { name: 'Semua data kantor ini' }).click()
    await page.getByRole('heading', { level: 1, name: 'Data terbuka' }).waitFor()
    await seesNoBarrier()
    const fees = page.getByRole('region', { name: 'Biaya' })
    await fees.getByText('21 kolom').click()
    await fees.getByRole('rowheader', { name: 'amount_rupiah' }).waitFor()
    await fees.getByText('Tarif dalam rupiah; 0 berarti gratis').waitFor()
    await seesNoBarrier()
  })

  test('reads what a call of the API answers', async () => {
    await visit('/sukamaju/data')
    await page.getByRole('link', { name: 'Antarmuka untuk program (API) dan penjelasannya' }).click()
    await page.getByRole('heading', { level: 1, name: 'Antarmuka untuk program (API)' }).waitFor()
    await page.getByText('GET /api/v1/offices/{office}/line', { exact: true }).click()
    await page.getByRole('link', { name: 'Line', exact: true }).first().click()
    await page.getByRole('heading', { name: 'Line', exact: true }).waitFor()
    await seesNoBarrier()
  })

  test('takes a table and the whole bundle without scripts', async () => {
    await visit('/sukamaju/data', { javaScriptEnabled: false, acceptDownloads: true })
    const fees = page.getByRole('region', { name: 'Biaya' })
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      fees.getByRole('link', { name: 'Biaya, CSV' }).click(),
    ])
    expect(table.suggestedFilename()).toBe('sukamaju-fees.csv')
    expect(readFileSync(await table.path(), 'utf8')).toContain('sukamaju/SIM-BARU/fee/1')
    const [bundle] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Ambil semuanya' }).click(),
    ])
    expect(Object.keys(unzipSync(readFileSync(await bundle.path())))).toContain('manifest.json')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Open data' }).waitFor()
    expect(page.url()).toBe(`${server.url}/sukamaju/data`)
  })
})

test('the facts for search engines are read by the browser and never run, whatever a text says', async () => {
  const house = server.world.house()
  const { sheet } = await findService(house.reading, 'sukamaju', 'KK')
  const name = { id: '</script><script>document.title = "jahat"</script>', en: 'x' }
  const plan = { code: 'KK', validFrom: '2026-04-06', sheet: { ...sheet, name } }
  await house.perform('system', (work) => publishStandard(work, 'sukamaju', plan))
  await visit('/sukamaju/layanan/KK')
  const facts = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(facts ?? '')).toMatchObject({ '@type': 'GovernmentService', name: name.id })
  expect(await page.title()).not.toBe('jahat')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name.id)
})
