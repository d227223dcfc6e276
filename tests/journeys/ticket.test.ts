import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { barriersInBothSchemes, openBrowser } from '../support/browser.ts'
import { openPortalServer, type PortalServer } from '../support/portal-server.ts'

vi.setConfig({ testTimeout: 120_000 })

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

async function follow(secret: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    locale: 'id-ID',
    ...options,
  })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${server.url}/t/${secret}`)
}

test.each([
  ['on a phone', {}],
  ['on a narrow phone', { viewport: { width: 320, height: 640 } }],
] as const)('somebody who waits sees the call at once, %s', async (_, options) => {
  await server.open('1')
  const { secret } = await server.take('KK')
  await follow(secret, options)
  await page.getByText('Tidak ada orang di depan Anda').waitFor()
  await seesNoBarrier()
  await server.call('1')
  await page.locator('#ticket-now[data-state=called]').waitFor()
  await page.getByText('Silakan menuju Loket 1', { exact: true }).waitFor()
  await seesNoBarrier()
})

test('the one ahead goes, and the line moves', async () => {
  await server.open('1')
  await server.take('KK')
  const { secret } = await server.take('KK')
  await follow(secret)
  await page.getByText('1 orang di depan Anda').waitFor()
  await server.call('1')
  await page.getByText('Tidak ada orang di depan Anda').waitFor({ timeout: 15_000 })
})

test.each([
  ['with scripts', true],
  ['without scripts', false],
])('somebody who cannot stay gives up the place with one confirmation, %s', async (_, javaScriptEnabled) => {
  const { secret } = await server.take('KK')
  await follow(secret, { javaScriptEnabled })
  await page.getByRole('link', { name: 'Batalkan nomor' }).click()
  await page.getByRole('heading', { name: 'Batalkan nomor A001?' }).waitFor()
  if (javaScriptEnabled) await seesNoBarrier()
  await page.getByRole('link', { name: 'Tetap menunggu' }).click()
  await page.getByText('Menunggu', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Batalkan nomor' }).click()
  await page.getByRole('button', { name: 'Batalkan nomor' }).click()
  await page.getByText('Nomor ini sudah dibatalkan.').waitFor()
  expect(page.url()).toBe(`${server.url}/t/${secret}`)
  if (javaScriptEnabled) await seesNoBarrier()
})

/** Nothing that axe finds in the light and in the dark, and nothing to scroll sideways. */
async function seesNoBarrier(): Promise<void> {
  expect(await barriersInBothSchemes(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
}
