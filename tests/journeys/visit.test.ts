import type { Browser, BrowserContext } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { arrive, hire, serveConsole } from '../support/console.ts'
import { type Desk, openDesk } from '../support/console-browser.ts'
import { openWorld, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 180_000 }

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serveConsole>>
let contexts: BrowserContext[]

beforeAll(async () => {
  browser = await openBrowser()
})

beforeEach(async () => {
  world = await openWorld()
  server = await serveConsole(world)
  contexts = []
  return async () => {
    for (const context of contexts) await context.close()
    await server.close()
    await world.close()
  }
})

test('a visit of two services, with a transfer on the way', PATIENCE, async () => {
  const ani = await deskOf('ani', 'Bu Ani', '1')
  const budi = await deskOf('budi', 'Budi', '3')

  // Somebody cannot use the kiosk, and needs two things.
  await ani.press('n')
  await ani.page.waitForURL('**/new-ticket')
  await ani.findsNothing()
  await ani.page.getByLabel('Layanan', { exact: true }).first().selectOption('KK')
  await ani.page.getByLabel('Lalu layanan ke-2').selectOption('SKCK')
  await ani.page.getByRole('button', { name: 'Buat nomor' }).click()
  await ani.shown('Kartu Keluarga, lalu SKCK')
  await ani.findsNothing()
  await ani.page.getByRole('link', { name: 'Kembali ke Loket 1' }).click()
  await arrive(world, 'SKCK')

  // The first service; something is noted, and the papers are fetched meanwhile.
  await ani.shown('Siap memanggil')
  await ani.press('Space')
  await ani.shown('Setelah ini SKCK, Loket 3, tanpa antre ulang.')
  await ani.press('c')
  await ani.shown('Hanya dibaca petugas')
  await ani.findsNothing()
  await ani.page.keyboard.type('Alamat baru, j t b')
  await ani.page.getByRole('button', { name: 'Simpan catatan' }).click()
  await ani.shown('Alamat baru, j t b')
  expect(happened().at(-1)).toBe('ticket.called')
  await ani.press('t')
  await ani.shown('Mengapa A001 ditangguhkan?')
  await ani.findsNothing()
  await ani.press('1')
  await ani.shown('Ditangguhkan (1)')
  await ani.findsNothing()
  await ani.settled()
  await ani.page.getByRole('button', { name: 'Panggil kembali, A001' }).click()
  await ani.shown('Dipanggil, belum datang')
  await ani.press('Space')
  await ani.shown('Sedang dilayani')

  // It was another service: a transfer, undone as a slip, and made again.
  await transfer(ani, 'KTP elektronik')
  await ani.shown('A001 ke antrean KTP elektronik')
  await ani.findsNothing()
  await ani.press('z')
  await ani.shown('Diurungkan: A001 ke antrean KTP elektronik')
  await ani.shown('Sedang dilayani')
  await transfer(ani, 'KTP elektronik')
  await ani.shown('Siap memanggil')
  await ani.press('Space')
  await ani.shown('Mulai layani')
  await ani.press('Space')
  await ani.shown('Hasil layanan A001')
  await ani.press('1')

  // The second service, before who came later, and the note came along.
  await budi.shown('A001')
  await budi.press('Space')
  await budi.shown('Catatan petugas, 09.00: Alamat baru, j t b')
  await budi.press('Space')
  await budi.shown('Sedang dilayani')
  await budi.findsNothing()
  await budi.press('1')
  await budi.shown('1 dari 1')
  expect(called()).toEqual(['A001', 'A001', 'A001', 'A001'])
  expect(happened().at(-1)).toBe('ticket.finished')
})

test('a question shows every key, and what is undone in time counts no more', PATIENCE, async () => {
  const ani = await deskOf('ani', 'Bu Ani', '1')
  await arrive(world)
  await ani.shown('Siap memanggil')
  await ani.press('?')
  await ani.shown('Pintasan papan ketik')
  await ani.findsNothing()
  await ani.press('Space')
  expect(called()).toEqual([])
  await ani.shown('Siap memanggil')
  await ani.press('Space')
  await ani.shown('A001 dipanggil.')
  world.pass(11)
  await ani.heal()
  await ani.gone('A001 dipanggil.')
  await ani.press('z')
  await ani.shown('Dipanggil, belum datang')
  expect(happened()).not.toContain('ticket.undone')
})

async function deskOf(username: string, name: string, counter: string): Promise<Desk> {
  await hire(world, username, name)
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' })
  contexts.push(context)
  return openDesk(context, server.url, username, counter)
}

async function transfer({ page, press, shown }: Desk, service: string): Promise<void> {
  await press('a')
  await shown('Alihkan A001 ke mana?')
  await page.getByLabel('Tujuan').selectOption({ label: service })
  await page.getByRole('button', { name: 'Salah memilih layanan' }).click()
}

function happened(): string[] {
  return world.heard().map(({ name }) => name)
}

function called(): string[] {
  return world
    .heard()
    .filter(({ name }) => name === 'ticket.called')
    .map(({ facts }) => String(facts.number))
}
