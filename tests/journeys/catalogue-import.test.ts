import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../src/platform/csv.ts'
import { writeWorkbook } from '../../src/platform/workbook.ts'
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

test.each([
  ['on a laptop', { width: 1366, height: 768 }],
  ['on a phone', { width: 360, height: 800 }],
])('the admin brings a dearer fee from a spreadsheet %s', PATIENCE, async (_, viewport) => {
  const { page, table } = await signedIn(viewport)
  await page.goto(`${server.url}/sukamaju/admin/services`)
  await page.getByRole('link', { name: 'Impor katalog' }).click()
  await shown(page, 'Unduh dahulu')
  await findsNothing(page)
  const fee = table.findIndex(([service, part]) => service === 'SKCK' && part === 'biaya')
  const column = table[0]?.indexOf('tarif') ?? -1
  await bring(page, 'katalog.csv', writeCsv(changed(table, fee, column, 'tiga puluh lima ribu')))
  await shown(page, `Baris ${fee + 1}, kolom tarif: tulis bilangan bulat`)
  await findsNothing(page)
  const workbook = await writeWorkbook(changed(table, fee, column, '35.000'), 'Katalog')
  await bring(page, 'katalog.xlsx', Buffer.from(workbook))
  await shown(page, '0 layanan baru, 1 berubah, 15 tetap')
  await shown(page, 'Rp35.000')
  await findsNothing(page)
  await page.getByRole('button', { name: 'Buat 1 rancangan' }).click()
  await shown(page, 'Rancangan dari berkas sudah dibuat')
  expect(new URL(page.url()).pathname).toBe('/sukamaju/admin/services')
  await page.goto(`${server.url}/sukamaju/admin/drafts/SKCK/difference`)
  await shown(page, 'Rp35.000')
})

/** An admin in a browser of some size, and the present catalogue as it is downloaded. */
async function signedIn(viewport: { width: number; height: number }) {
  const cookie = await world.signedIn('kepala', 'admin')
  const context = await browser.newContext({ viewport, locale: 'id-ID' })
  contexts.push(context)
  const cookies = cookie.split('; ').map((pair) => pair.split('='))
  await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: server.url })))
  const answer = await context.request.get(`${server.url}/sukamaju/admin/services/import/catalogue.csv`)
  const read = readCsv(await answer.text())
  return { page: await context.newPage(), table: read.ok ? read.rows : [] }
}

function changed(table: readonly string[][], row: number, column: number, cell: string): string[][] {
  return table.map((cells, index) => (index === row ? cells.with(column, cell) : cells))
}

async function bring(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .getByLabel('Berkas Excel, CSV, atau JSON')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'Lihat perubahannya' }).click()
}

async function shown(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
}

async function findsNothing(page: Page): Promise<void> {
  expect(await barriersOf(page)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}
