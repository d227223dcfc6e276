import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { arrive, hire, serveConsole } from '../support/console.ts'
import { openDesk } from '../support/console-browser.ts'
import { openWorld, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 }

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serveConsole>>
let context: BrowserContext

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
  world = await openWorld()
  server = await serveConsole(world)
  await hire(world, 'ani', 'Bu Ani')
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' })
  return async () => {
    await context.close()
    await server.close()
    await world.close()
  }
})

test('a call out of turn is refused, and then allowed with a reason', PATIENCE, async () => {
  const { page, press, shown, settled, findsNothing } = await openDesk(context, server.url, 'ani', '1')
  for (const service of ['KK', 'KTP', 'AKTA-LAHIR']) await arrive(world, service)
  await shown('A001 berikutnya')
  await press('l')
  await shown('alasannya tercatat dan diumumkan kepada semua orang')
  await findsNothing()

  await page.getByLabel('Nomor yang menunggu').filter({ visible: true }).fill('a003')
  await page.getByRole('button', { name: 'Panggil di luar urutan' }).click()
  await shown('Pilih satu alasan dari daftar kantor')
  await findsNothing()
  expect(called()).toEqual([])

  // The line changes meanwhile, and the choice stays with the number.
  await arrive(world, 'KK', 'P')
  await shown('A004 berikutnya')
  await press('l')
  await page.getByLabel('Keadaan darurat').check()
  await settled()
  await page.getByRole('button', { name: 'Panggil di luar urutan' }).click()
  await shown('Dipanggil, belum datang')
  await shown('A003 dipanggil.')
  await findsNothing()
  expect(called()).toEqual(['A003'])
})

function called(): string[] {
  return world
    .heard()
    .filter(({ name }) => name === 'ticket.called')
    .map(({ facts }) => String(facts.number))
}
