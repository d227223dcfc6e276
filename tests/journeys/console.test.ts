import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { barriersInBothSchemes, openBrowser } from '../support/browser.ts'
import { arrive, hire, serveConsole } from '../support/console.ts'
import { settledDesk } from '../support/console-browser.ts'
import { openWorld, PASSWORD, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 }

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serveConsole>>
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})

beforeEach(async () => {
  world = await openWorld()
  server = await serveConsole(world)
  await hire(world, 'ani', 'Bu Ani')
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' })
  page = await context.newPage()
  return async () => {
    await context.close()
    await server.close()
    await world.close()
  }
})

test('Bu Ani works a morning with the keyboard alone', PATIENCE, async () => {
  await signIn()
  await findsNothing()
  await page.getByRole('button', { name: /Buka Loket 1/ }).press('Enter')
  await shown('Tidak ada yang menunggu')
  await findsNothing()

  for (const service of ['KTP', 'KK', 'AKTA-LAHIR']) await arrive(world, service)
  await arrive(world, 'KK', 'P')
  await shown('Siap memanggil')
  await press('Space')
  await shown('Dipanggil, belum datang')
  expect(called()).toEqual(['A004'])
  await findsNothing()

  await until('r')
  await press('r')
  await shown('sejak panggilan ke-2')
  await until('r')
  await press('r')
  await shown('sejak panggilan ke-3')
  await until('h')
  await press('h')
  await shown('Tidak hadir (1)')
  await findsNothing()

  await press('F2')
  await shown('Dipanggil, belum datang')
  await press('Space')
  await shown('Sedang dilayani')
  await findsNothing()
  await page.getByLabel('Fotokopi Kartu Keluarga').press('Space')
  await press('1')
  await shown('Pilih Berkas kurang, atau hapus centangnya')
  expect(await page.getByLabel('Fotokopi Kartu Keluarga').isChecked()).toBe(true)
  await press('2')
  await shown('Siap memanggil')

  await press('j')
  await shown('Mengapa jeda?')
  await findsNothing()
  await press('2')
  await shown('Loket sedang jeda')
  await findsNothing()
  await press('Space')
  await shown('Siap memanggil')
  expect(called()).toEqual(['A004', 'A004', 'A004', 'A001'])
})

test('a key held down, and a double click, call one ticket', PATIENCE, async () => {
  await atDesk()
  await arrive(world)
  await arrive(world)
  await shown('Siap memanggil')
  await page.keyboard.down('Space')
  await page.keyboard.down('Space')
  await page.keyboard.down('Space')
  await shown('Dipanggil, belum datang')
  await page.keyboard.down('Space')
  await page.keyboard.up('Space')
  expect(await page.getByText('Sedang dilayani').count()).toBe(0)
  await press('Space')
  await shown('Sedang dilayani')
  await press('4')
  await shown('Siap memanggil')
  await settled()
  await page.locator('[data-primary]').dblclick()
  await shown('Dipanggil, belum datang')
  expect(await page.getByText('Sedang dilayani').count()).toBe(0)
  expect(called()).toEqual(['A001', 'A002'])
})

test('two tabs agree, and a tab that was left behind heals', PATIENCE, async () => {
  await atDesk()
  const second = await context.newPage()
  await second.goto(page.url())
  await second.locator('[data-connection=connected]').waitFor()
  await arrive(world)
  await shown('Siap memanggil')
  await shown('Siap memanggil', second)
  await second.keyboard.press('Space')
  await shown('Mulai layani', second)
  await shown('Mulai layani')
  await press('Space')
  await shown('Sedang dilayani', second)
  expect(called()).toEqual(['A001'])
})

test('an action that does not arrive is said, and done once when it is repeated', PATIENCE, async () => {
  await atDesk()
  await arrive(world)
  await shown('Siap memanggil')
  await context.setOffline(true)
  await press('Space')
  await shown('Belum terkirim')
  await shown('Terputus, mencoba lagi')
  await context.setOffline(false)
  await press('Space')
  await shown('Dipanggil, belum datang')
  await shown('Tersambung')
  expect(called()).toEqual(['A001'])
})

test('fits the screen, and reflows on a small one, light and dark', PATIENCE, async () => {
  await atDesk()
  for (let visitor = 0; visitor < 20; visitor++) await arrive(world)
  await shown('Siap memanggil')
  await press('Space')
  await shown('Mulai layani')
  expect(await overflow()).toEqual({ across: 0, down: 0 })
  for (const [width, height] of [
    [320, 640],
    [342, 192],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect((await overflow()).across).toBe(0)
    await findsNothing()
  }
})

test('the way back covers no requirement and no button', PATIENCE, async () => {
  await atDesk()
  await arrive(world, 'AKTA-LAHIR')
  await shown('Siap memanggil')
  await press('Space')
  await shown('Mulai layani')
  await press('Space')
  await shown('A001 mulai dilayani.')
  const { beside, met } = await page.evaluate(() => {
    const bar = document.querySelector('#just-now')?.getBoundingClientRect() ?? new DOMRect()
    const beside = [...document.querySelectorAll('.requirements .tick, .actions .button')].filter((each) =>
      each.checkVisibility(),
    )
    const met = beside.filter((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect()
      return top < bar.bottom && bar.top < bottom && left < bar.right && bar.left < right
    })
    return { beside: beside.length, met: met.map(({ textContent }) => textContent) }
  })
  expect(beside).toBeGreaterThan(12)
  expect(met).toEqual([])
})

test('a closed counter takes no more room in the hall than it needs', PATIENCE, async () => {
  await atDesk()
  const [name = '', value = ''] =
    (await world.signedIn('sari', 'supervisor')).split('; ')[0]?.split('=') ?? []
  await context.addCookies([{ name, value, url: server.url }])
  await page.goto(`${server.url}/sukamaju/console/hall`)
  const heights = await page
    .locator('.at')
    .evaluateAll((all) => all.slice(0, 3).map((each) => each.getBoundingClientRect().height))
  const [open = 0, beside = 0] = heights
  // Its name, whose it is, and the button that asks what it would change.
  expect(open).toBeGreaterThan(220)
  expect(beside).toBeLessThan(170)
})

async function signIn(): Promise<void> {
  await page.goto(`${server.url}/sukamaju/console`)
  await page.locator('#username').fill('ani')
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#password').press('Enter')
  await page.waitForURL('**/console/counters')
}

async function atDesk(): Promise<void> {
  await signIn()
  await page.getByRole('button', { name: /Buka Loket 1/ }).click()
  await page.locator('[data-connection=connected]').waitFor()
}

/** Presses a key with nothing in focus, once the desk takes the next action. */
async function press(key: string): Promise<void> {
  await settled()
  await page.keyboard.press(key)
}

function settled(): Promise<void> {
  return settledDesk(page)
}

function shown(text: string, where: Page = page): Promise<void> {
  return where.getByText(text).filter({ visible: true }).first().waitFor()
}

/** Lets the office's time pass until a key may be pressed. */
async function until(key: string): Promise<void> {
  world.pass(21)
  await page.evaluate(() => document.body.dispatchEvent(new Event('heal')))
  await page.locator(`[data-key=${key}]:not([disabled])`).waitFor()
}

function called(): string[] {
  return world
    .heard()
    .filter(({ name }) => name === 'ticket.called')
    .map(({ facts }) => String(facts.number))
}

/** How far the page reaches beyond the screen. */
function overflow(): Promise<{ across: number; down: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return { across: Math.max(0, scrollWidth - innerWidth), down: Math.max(0, scrollHeight - innerHeight) }
  })
}

/** Nothing is found wrong with the page for whoever needs it otherwise, light and dark. */
async function findsNothing(): Promise<void> {
  expect(await barriersInBothSchemes(page)).toEqual([])
}
