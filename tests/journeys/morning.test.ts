import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inviteDevice } from '../../src/people/invite-device.ts'
import type { DeviceRole } from '../../src/people/rules/can.ts'
import { barriersOf, closeWindows, openBrowser, scan } from '../support/browser.ts'
import { hire } from '../support/console.ts'
import { settledDesk } from '../support/console-browser.ts'
import { serve } from '../support/serve.ts'
import { recordShort } from '../support/wall.ts'
import { openWorld, PASSWORD, type World } from '../support/world.ts'

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serve>>
let kiosk: Page
let display: Page
let ani: Page
let budi: Page
const phones = new Map<string, Page>()

beforeAll(async () => {
  browser = await openBrowser()
  world = await openWorld()
  await recordShort(world.folder)
  server = await serve(world)
  await hire(world, 'ani', 'Bu Ani')
  await hire(world, 'budi', 'Budi')
  kiosk = await enrol('kiosk', { width: 1080, height: 1920 })
  display = await enrol('display', { width: 1920, height: 1080 })
  ani = await signIn('ani', '1')
  budi = await signIn('budi', '2')
}, 120_000)

afterAll(async () => {
  await closeWindows()
  await server?.close()
  await world?.close()
})

test('one morning with kiosk, display, two consoles and three phones open at once', async () => {
  // three visitors take numbers, one of them priority, and follow them on their phones
  expect(await take('Ambil nomor')).toBe('A001')
  expect(await take('Ambil nomor')).toBe('A002')
  expect(await take('Ambil nomor prioritas')).toBe('A003')
  await seen(phone('A001'), '1 orang di depan Anda')
  await seen(phone('A002'), '2 orang di depan Anda')
  await seen(phone('A003'), 'Tidak ada orang di depan Anda')
  await seen(display, '3')
  await findsNothing(kiosk, display, ani, ...phones.values())

  // Bu Ani calls: the priority ticket goes first, and everybody sees it
  await press(ani, 'Space')
  await calledTo('A003', '1')
  await phone('A003').getByText('Silakan menuju Loket 1', { exact: true }).waitFor()
  await seen(phone('A001'), 'Tidak ada orang di depan Anda')
  await findsNothing(ani, display, phone('A003'))

  // Budi calls in the meantime, and gets another one
  await press(budi, 'Space')
  await calledTo('A001', '2')
  await phone('A001').getByText('Silakan menuju Loket 2', { exact: true }).waitFor()
  await seen(ani, 'A003')
  await press(budi, 'Space')
  await seen(phone('A001'), 'Anda sedang dilayani di Loket 2')
  await findsNothing(budi, phone('A001'))

  // A003 does not come: called twice more, then absent, and the phone says that the number is not lost
  for (const repeat of [2, 3]) {
    await allowed('r')
    await press(ani, 'r')
    await seen(ani, `sejak panggilan ke-${repeat}`)
  }
  await allowed('h')
  await press(ani, 'h')
  await seen(phone('A003'), 'Nomor Anda belum hilang')
  await findsNothing(ani, phone('A003'))

  // A003 comes back, waits behind A002 of the other class by the pattern, and is called again
  await settledDesk(ani)
  await ani
    .getByRole('button', { name: /Kembali ke antrean/ })
    .first()
    .click()
  await seen(phone('A003'), 'Menunggu')
  await press(ani, 'Space')
  await calledTo('A002', '1')
  await press(ani, 'Space')
  await seen(ani, 'Sedang dilayani')
  await press(ani, '1')
  await seen(phone('A002'), 'Kunjungan ini sudah selesai')
  await press(ani, 'Space')
  await calledTo('A003', '1')
  await phone('A003').getByText('Silakan menuju Loket 1', { exact: true }).waitFor()
  await findsNothing(ani, display, phone('A002'), phone('A003'))

  // the display announced every call once, in order; each stands out for three seconds
  const log = display.locator('[data-call-log] p')
  await expect.poll(() => log.count(), { timeout: 30_000 }).toBeGreaterThanOrEqual(6)
  const said = await log.allTextContents()
  expect(said.map((line) => /[A-Z]\d+/.exec(line)?.[0])).toEqual([
    'A003',
    'A001',
    'A003',
    'A003',
    'A002',
    'A003',
  ])
}, 180_000)

async function enrol(role: DeviceRole, viewport: { width: number; height: number }): Promise<Page> {
  const { perform } = world.house()
  const code = await perform('system', (work) =>
    inviteDevice(work, { office: 'sukamaju', role, label: role }),
  )
  const page = await (await browser.newContext({ viewport, locale: 'id-ID' })).newPage()
  await page.addInitScript(() => Object.defineProperty(window, 'print', { value: () => {} }))
  await page.goto(`${server.url}/sukamaju/enrol/${code}`)
  await page.locator('main button[type=submit]').click()
  await page.waitForURL(`**/sukamaju/${role}`)
  return page
}

async function signIn(username: string, counter: string): Promise<Page> {
  const page = await (
    await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' })
  ).newPage()
  await page.goto(`${server.url}/sukamaju/console`)
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#password').press('Enter')
  await page.getByRole('button', { name: new RegExp(`Buka Loket ${counter}`) }).click()
  await page.locator('[data-connection=connected]').waitFor()
  return page
}

/** Takes a number for a family card in three touches, and opens its page on a phone by the code. */
async function take(button: string): Promise<string> {
  await kiosk.goto(`${server.url}/sukamaju/kiosk`)
  await kiosk.getByRole('link', { name: 'Kependudukan' }).click()
  // The card of the group names its services too: the next touch is for the next page.
  await kiosk.waitForURL('**/kiosk/groups/*')
  await kiosk.getByRole('link', { name: 'Kartu Keluarga' }).first().click()
  await kiosk.getByRole('button', { name: button }).first().click()
  const number = (await kiosk.locator('.ticket-card__number').textContent()) ?? ''
  const address = new URL((await scan(kiosk, '.ticket-card .qr-code')) ?? '')
  const page = await (
    await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'id-ID' })
  ).newPage()
  await page.goto(`${server.url}${address.pathname}`)
  phones.set(number, page)
  return number
}

function phone(number: string): Page {
  const page = phones.get(number)
  if (page === undefined) throw new Error(`nobody holds ${number}`)
  return page
}

/** The console and the newest row of the display show the number and its counter. */
async function calledTo(number: string, counter: string): Promise<void> {
  const newest = display.locator('.call').first()
  await newest.getByText(number).waitFor()
  expect(await newest.textContent()).toContain(counter)
}

function seen(page: Page, text: string): Promise<void> {
  return page.getByText(text).filter({ visible: true }).first().waitFor()
}

async function press(page: Page, key: string): Promise<void> {
  await settledDesk(page)
  await page.keyboard.press(key)
}

/** Lets the office's time pass until Bu Ani may press a key. */
async function allowed(key: string): Promise<void> {
  world.pass(21)
  await ani.evaluate(() => document.body.dispatchEvent(new Event('heal')))
  await ani.locator(`[data-key=${key}]:not([disabled])`).waitFor()
}

/** Nothing is wrong with the screens that this step has changed, for whoever needs them otherwise. */
async function findsNothing(...screens: Page[]): Promise<void> {
  for (const page of screens) {
    expect(await barriersOf(page)).toEqual([])
  }
}
