import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { barriersOf, openBrowser, scan } from '../support/browser.ts'
import { arrive } from '../support/console.ts'
import { serve } from '../support/serve.ts'
import { openWorld, PUBLIC_URL, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 }
/** A roll of 80 mm at the 203 dots an inch of its printer, in CSS pixels and dots a pixel. */
const ROLL = { width: 302, height: 760 }
const DOTS = 203 / 96

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serve>>
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
  world = await openWorld()
  server = await serve(world)
  context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    deviceScaleFactor: DOTS,
  })
  page = await context.newPage()
  return async () => {
    await context.close()
    await server.close()
    await world.close()
  }
})

test(
  'what an officer prints for a visitor is the paper of the kiosk, and leads to the ticket',
  PATIENCE,
  async () => {
    await arrive(world, 'AKTA-LAHIR')
    await makeTicket()
    expect(await barriersOf(page)).toEqual([])
    const address = await scan(page, '.made .qr-code')
    expect(address).toMatch(/^http:\/\/antrean\.test\/t\/[\w-]{22}$/)
    expect(await page.locator('.paper').isVisible()).toBe(false)

    const sheet = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(sheet.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
    const [, across = '', down = ''] =
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet.toString('latin1')) ?? []
    expect([inMillimetres(across), inMillimetres(down)]).toEqual([80, 200])

    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(ROLL)
    expect(await scan(page, '.paper .qr-code')).toBe(address)
    const printed = await page.locator('body').innerText()
    for (const words of ['Lalu', 'KTP elektronik', 'Di depan', '1 orang']) expect(printed).toContain(words)
    const secret = address?.slice(`${PUBLIC_URL}/t/`.length) ?? ''
    expect(printed).toBe(await paperOfKiosk(secret))

    await page.goto(`${server.url}/t/${secret}`)
    await page.getByText('A002').first().waitFor()
  },
)

test('a number that was given on paper is not printed again', PATIENCE, async () => {
  await atTheForm()
  await page.getByLabel('Nomor kertas').fill('Z001')
  await page.getByRole('button', { name: 'Masukkan' }).click()
  await page.getByText('Z001 sudah masuk antrean').waitFor()
  expect(await page.locator('.paper, [data-print]').count()).toBe(0)
})

async function atTheForm(): Promise<void> {
  await signIn(context, 'ani', 'officer')
  await page.goto(`${server.url}/sukamaju/console/counters/1/new-ticket`)
}

async function makeTicket(): Promise<void> {
  await atTheForm()
  await page.locator('#make-service').selectOption('AKTA-LAHIR')
  await page.locator('#make-further-2').selectOption('KTP')
  await page.getByRole('button', { name: 'Buat nomor' }).click()
  await page.getByRole('heading', { name: 'A002' }).waitFor()
}

async function signIn(where: BrowserContext, username: string, role: 'officer' | 'supervisor') {
  const cookies = (await world.signedIn(username, role)).split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=')
    return { name, value: value.join('='), url: server.url }
  })
  await where.addCookies(cookies)
}

/** What stands on the sheet that the kiosk prints for the same ticket. */
async function paperOfKiosk(secret: string): Promise<string> {
  const kiosk = await browser.newContext({ viewport: ROLL, locale: 'id-ID' })
  await signIn(kiosk, 'sari', 'supervisor')
  const sheet = await kiosk.newPage()
  await sheet.emulateMedia({ media: 'print' })
  await sheet.goto(`${server.url}/sukamaju/kiosk/tickets/${secret}/paper`)
  const text = await sheet.locator('.paper').innerText()
  await kiosk.close()
  return text
}

function inMillimetres(points: string): number {
  return Math.round((Number(points) / 72) * 25.4)
}
