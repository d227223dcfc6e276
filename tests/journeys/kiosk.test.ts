import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import {
  barriersOf,
  closeWindows,
  highestTarget,
  openBrowser,
  scan,
  smallTargets,
} from '../support/browser.ts'
import { type ServerProcess, startServer } from '../support/server-process.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Nothing to touch stands higher, for whoever sits: pixels of 1920. */
const LOW = 646

/** 200 mm in CSS pixels. */
const SHEET = (200 / 25.4) * 96

/** The longest sheets, and one of each kind of fee. */
const SERVICES = ['KK', 'AKTA-LAHIR', 'SKCK', 'STNK', 'PASPOR', 'NIKAH', 'PBG']

/** The most cases, the longest names, facts and requirements. */
const LONGEST = [
  'SIM-BARU',
  'SIM-BARU?keadaan=B2&page=2',
  'PASPOR?keadaan=RUSAK&page=2',
  'PBG?keadaan=BARU',
  'PBG?keadaan=PERUBAHAN&page=2',
  'NIKAH',
]

let folder: string
let server: ServerProcess
let browser: Browser
let enrolled: Awaited<ReturnType<BrowserContext['storageState']>>
let context: BrowserContext
let page: Page
const wrong: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giliran-journey-'))
  server = await startServer(folder)
  browser = await openBrowser()
  const first = await browser.newContext()
  const screen = await first.newPage()
  await screen.goto(enrolmentLink())
  await screen.locator('main button[type=submit]').click()
  await screen.waitForURL('**/sukamaju/kiosk')
  enrolled = await first.storageState()
  await first.close()
}, 120_000)

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, storageState: enrolled })
  await context.addInitScript(() => {
    Object.defineProperty(window, 'print', { value: () => document.body.setAttribute('data-printed', '') })
  })
  page = await context.newPage()
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.clock.install()
  await page.goto(`${server.url}/sukamaju/kiosk`)
})

afterEach(async () => {
  await context.close()
  expect(wrong).toEqual([])
})

afterAll(async () => {
  await closeWindows()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

it.each([
  ['as it is', []],
  ['in large text', ['Teks besar']],
  ['in high contrast', ['Kontras']],
  ['from a low position', ['Posisi rendah']],
  ['in large text from a low position', ['Teks besar', 'Posisi rendah']],
])(
  'takes a number in three touches %s, and axe finds nothing at any step',
  async (_how, controls) => {
    for (const control of controls) {
      await page.getByRole('button', { name: control }).click()
      await page.getByRole('button', { name: control, pressed: true }).waitFor()
    }
    const isLow = controls.includes('Posisi rendah')
    await look(isLow)
    await page.getByRole('link', { name: 'Kependudukan' }).click()
    await page.getByRole('heading', { name: 'Kependudukan' }).waitFor()
    await look(isLow)
    await page.getByRole('link', { name: 'Kartu Keluarga', exact: false }).first().click()
    await page.getByRole('heading', { name: 'Kartu Keluarga' }).waitFor()
    await look(isLow)
    await page.getByRole('button', { name: 'Ambil nomor' }).first().click()
    await page.getByText('Nomor antrean Anda').first().waitFor()
    expect(await page.locator('.ticket-card__number').textContent()).toMatch(/^A\d{3}$/)
    await look(isLow)
  },
  120_000,
)

it.each([
  ['as it is', []],
  ['in large text', ['Teks besar']],
  ['in large text from a low position', ['Teks besar', 'Posisi rendah']],
])('shows what each case needs on one screen %s, and nothing is cut', async (_how, controls) => {
  const faults: string[] = []
  for (const name of controls) {
    await page.getByRole('button', { name }).click()
    await page.getByRole('button', { name, pressed: true }).waitFor()
  }
  for (const path of LONGEST) {
    await page.goto(`${server.url}/sukamaju/kiosk/services/${path}`)
    await look(controls.includes('Posisi rendah'))
    const { high, list, acts } = await page.evaluate(() => ({
      high: document.documentElement.scrollHeight,
      list: document.querySelector('.needs > :last-child')?.getBoundingClientRect().bottom ?? Infinity,
      acts: document.querySelector('.kiosk-acts')?.getBoundingClientRect().top ?? 0,
    }))
    if (high > 1920 || list > acts) faults.push(`${path}: ${high}, ${list} above ${acts}`)
  }
  expect(faults).toEqual([])
})

it('prints once by itself, and again when asked', async () => {
  await takeNumber()
  await page.clock.runFor(1000)
  expect(await printed()).toBe(true)
  expect(page.url()).not.toContain('new')
  await page.reload()
  await page.clock.runFor(1000)
  expect(await printed()).toBe(false)
  await page.getByRole('link', { name: 'Cetak ulang' }).click()
  await page.clock.runFor(1000)
  expect(await printed()).toBe(true)
})

it('fits what it prints on one sheet of 200 mm', async () => {
  const high: string[] = []
  for (const service of SERVICES) {
    await page.goto(`${server.url}/sukamaju/kiosk/services/${service}`)
    await page.locator('.take__button[data-kind=priority]').click()
    await page.locator('.ticket-card__number').waitFor()
    await page.goto(`${page.url().replace(/\?.*/, '')}/paper`)
    const paper = await page.locator('.paper').boundingBox()
    if ((paper?.height ?? Infinity) > SHEET) high.push(`${service} ${paper?.height}`)
  }
  expect(high).toEqual([])
})

it('shows a code that leads to the page of the number', async () => {
  await takeNumber()
  const address = await scan(page, '.ticket-card .qr-code')
  expect(address).toMatch(new RegExp(`^${server.url}/t/[\\w-]{22}$`))
  const phone = await browser.newPage()
  await phone.goto(address ?? '')
  expect(await phone.locator('main').textContent()).toContain(
    await page.locator('.ticket-card__number').textContent(),
  )
  await phone.close()
})

it('gives one number to a hand that trembles', async () => {
  await page.goto(`${server.url}/sukamaju/kiosk/services/BPHTB`)
  await page.locator('.take__button').first().dblclick()
  await page.locator('.ticket-card__number').waitFor()
  await page.goto(`${server.url}/sukamaju/kiosk/services/BPHTB`)
  expect(await page.locator('.wait-now').textContent()).toContain('1 orang')
})

it('asks whether somebody is there, then wipes everything', async () => {
  await page.getByRole('button', { name: 'English' }).click()
  await page.locator('html[lang=en]').waitFor()
  await page.getByRole('button', { name: 'Contrast' }).click()
  await page.locator('html[data-contrast=high]').waitFor()
  await takeNumber()
  const number = await page.locator('.ticket-card__number').textContent()
  const ticket = page.url()
  const warning = page.getByRole('dialog', { name: 'Still there?' })

  await page.clock.runFor(29_000)
  expect(await warning.isVisible()).toBe(false)
  await page.clock.runFor(2_000)
  expect(await warning.isVisible()).toBe(true)
  expect(await barriersOf(page, { contrast: true })).toEqual([])
  await warning.getByRole('button', { name: 'More time' }).click()
  expect(await warning.isVisible()).toBe(false)
  await page.clock.runFor(31_000)
  expect(await warning.isVisible()).toBe(true)
  await page.clock.runFor(15_000)

  await page.waitForURL('**/sukamaju/kiosk')
  await page.locator('html[lang=id]:not([data-contrast])').waitFor()
  expect(await page.locator('body').textContent()).not.toContain(number)
  await page.goto(ticket)
  await page.waitForURL('**/sukamaju/kiosk')
})

it('shows nothing of the last visitor to whoever goes back', async () => {
  // A browser of its own: where the clock is ours, a page does not know how it was come to.
  const another = await browser.newContext({ storageState: enrolled })
  const next = await another.newPage()
  await next.goto(`${server.url}/sukamaju/kiosk/groups/A`)
  await next.getByRole('link', { name: 'KTP elektronik' }).click()
  await next.locator('.take__button').first().click()
  await next.getByRole('link', { name: 'Selesai' }).click()
  await next.waitForURL('**/sukamaju/kiosk')
  // Going back a turn later lets the page answer first: the page that is left can say nothing more.
  await next.evaluate(() => {
    setTimeout(() => history.back())
  })
  await next.waitForURL('**/sukamaju/kiosk/*/*')
  await next.waitForURL('**/sukamaju/kiosk')
  await another.close()
})

it('never asks on the first screen, and goes back to rest from it in silence', async () => {
  await page.getByRole('button', { name: 'Teks besar' }).click()
  await page.locator('html[data-size=large]').waitFor()
  await page.clock.runFor(44_000)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.clock.runFor(2_000)
  await page.locator('html:not([data-size])').waitFor()
})

it('keeps the counts fresh, says when the server is gone, and heals after its restart', async () => {
  const row = page.getByRole('link', { name: 'Kerja' })
  expect(await row.textContent()).toContain('Tidak ada antrean')
  const other = await context.newPage()
  await other.goto(`${server.url}/sukamaju/kiosk/services/AK1`)
  await other.locator('.take__button').first().click()
  await other.locator('.ticket-card__number').waitFor()
  await other.close()
  await page.clock.runFor(6_000)
  await row.getByText('1 orang menunggu').waitFor()

  const { port } = server
  await server.stop()
  await page.clock.runFor(6_000)
  const gone = page.getByText('Anjungan tidak dapat menghubungi server')
  await gone.waitFor()
  await row.click()
  expect(page.url()).toBe(`${server.url}/sukamaju/kiosk`)
  server = await startServer(folder, { port })
  await page.clock.runFor(6_000)
  await gone.waitFor({ state: 'hidden' })
  await row.click()
  await page.getByRole('heading', { name: 'Kartu pencari kerja' }).waitFor()
})

async function takeNumber(): Promise<void> {
  await page.goto(`${server.url}/sukamaju/kiosk/services/KK`)
  await page.locator('.take__button').first().click()
  await page.locator('.ticket-card__number').waitFor()
}

/** Everything a screen is held to: no barrier, nothing small to touch, nothing too high or off the side. */
async function look(isLow: boolean): Promise<void> {
  expect(await barriersOf(page, { contrast: true })).toEqual([])
  expect(await smallTargets(page, 76)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1080)
  if (isLow) expect(await highestTarget(page)).toBeGreaterThanOrEqual(LOW)
}

function printed(): Promise<boolean> {
  return page.evaluate(() => document.body.hasAttribute('data-printed'))
}

function enrolmentLink(): string {
  const line = server.said.find((said) => said.includes('Anjungan') && said.includes('/sukamaju/'))
  return /https?:\S+/.exec(line ?? '')?.[0] ?? ''
}
