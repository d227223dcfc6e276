import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriersOf, closeWindows, openBrowser } from '../support/browser.ts'
import { COMMAND_LINE, ROOT } from '../support/program.ts'
import { type ServerProcess, startServer } from '../support/server-process.ts'
import { recordShort } from '../support/wall.ts'

const LANDSCAPE = { width: 1920, height: 1080 }
const PORTRAIT = { width: 1080, height: 1920 }

let folder: string
let server: ServerProcess
let browser: Browser
let wall: Page
let kiosk: string
let officer: string
let keys = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giliran-journey-'))
  await recordShort(folder)
  server = await startServer(folder)
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: LANDSCAPE, locale: 'id-ID' })
  wall = await context.newPage()
  kiosk = await newToken('kiosk')
  officer = await newToken('officer')
})

afterAll(async () => {
  await closeWindows()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

describe('a screen in the hall of Sukamaju', { timeout: 60_000 }, () => {
  test('becomes a display by its link, and shows that nobody has been called yet', async () => {
    const link = server.said.join('\n').match(/Papan antrean +(\S+\/sukamaju\/\S+)/)?.[1] ?? ''
    await wall.goto(link)
    await wall.getByRole('button', { name: 'Jadikan papan antrean' }).click()
    await wall.getByText('Belum ada panggilan hari ini').waitFor()
    expect(await barriersOf(wall, { contrast: true })).toEqual([])
  })

  test('shows and announces a call that was made through the API', async () => {
    for (const counter of ['1', '3', '4']) await officerDoes('PUT', `counters/${counter}/shift`)
    for (const service of ['KK', 'SKCK', 'PASPOR', 'KK']) await take(service)
    await callAt('1')
    await seen(wall, 'A001')
    await heard(wall, 'A001')
    expect(await announced(wall)).toEqual(['Nomor A001, silakan menuju loket 1.'])
    expect(await barriersOf(wall, { contrast: true })).toEqual([])
  })

  test.each([
    ['landscape', LANDSCAPE],
    ['portrait', PORTRAIT],
  ])('lets one call alone fill its part of the screen in %s', async (_, viewport) => {
    await wall.setViewportSize(viewport)
    const caps = await capHeights(wall)
    expect(caps).toHaveLength(2)
    for (const cap of caps) expect(cap).toBeGreaterThanOrEqual(0.2 * 1080)
    const [first, all] = await Promise.all(
      ['.call', '.calls'].map((part) => wall.locator(part).first().boundingBox()),
    )
    expect(first?.height).toBeGreaterThan(0.85 * (all?.height ?? Infinity))
    expect(await overflowing(wall)).toEqual([])
    expect(await barriersOf(wall, { contrast: true })).toEqual([])
    await waitLongest(wall)
    expect(await overflowing(wall)).toEqual([])
    await wall.setViewportSize(LANDSCAPE)
  })

  test('announces calls of one instant in their order, once each', async () => {
    await Promise.all([callAt('3'), callAt('4')])
    await wall.locator('[data-call-log] p').nth(2).waitFor({ state: 'attached' })
    const said = await announced(wall)
    expect([...said].sort()).toEqual([
      'Nomor A001, silakan menuju loket 1.',
      'Nomor B001, silakan menuju loket 3.',
      'Nomor D001, silakan menuju loket 4.',
    ])
    expect(await numbersOnBoard(wall)).toEqual(said.toReversed().map((line) => line.slice(6, 10)))
  })

  test.each([
    ['landscape', LANDSCAPE],
    ['portrait', PORTRAIT],
  ])('can be read from the last row in %s', async (_, viewport) => {
    await wall.setViewportSize(viewport)
    const caps = await capHeights(wall)
    expect(caps).toHaveLength(6)
    for (const cap of caps) expect(cap).toBeGreaterThanOrEqual(0.15 * 1080)
    expect(await overflowing(wall)).toEqual([])
    expect(await barriersOf(wall, { contrast: true })).toEqual([])
    await wall.setViewportSize(LANDSCAPE)
  })

  test('says within fifteen seconds that it hears nothing any more', async () => {
    await server.kill()
    await wall.getByText(/^Layar ini belum diperbarui sejak 09\.\d\d WIB$/).waitFor({ timeout: 15_000 })
    expect(await numbersOnBoard(wall)).toHaveLength(3)
    expect(await barriersOf(wall, { contrast: true })).toEqual([])
  })

  test('shows the truth within two seconds of the restart, and announces nothing twice', async () => {
    const before = await announced(wall)
    server = await startServer(folder, { port: server.port })
    await fetch(`${server.url}/sukamaju/display`)
    await wall.locator('[data-stale]').waitFor({ state: 'hidden', timeout: 2_000 })
    expect(await announced(wall)).toEqual(before)
    await finishFirst()
    await callAt('1')
    await seen(wall, 'A002')
    await heard(wall, 'A002')
    expect(await announced(wall)).toEqual([...before, 'Nomor A002, silakan menuju loket 1.'])
  })

  test('announces nothing again when it is loaded anew', async () => {
    await wall.reload()
    await seen(wall, 'A002')
    await wall.waitForFunction(() => document.querySelector('[data-live]')?.hasAttribute('data-heard'))
    expect(await announced(wall)).toEqual([])
  })

  test.each([
    ['landscape', LANDSCAPE],
    ['portrait', PORTRAIT],
  ])('speaks English in %s', async (_, viewport) => {
    const { cookies } = await wall.context().storageState()
    const context = await browser.newContext({ viewport, locale: 'en-GB' })
    await context.addCookies(cookies)
    const english = await context.newPage()
    await english.goto(`${server.url}/sukamaju/display`)
    await english.getByText('Now calling').waitFor()
    expect(await overflowing(english)).toEqual([])
    expect(await barriersOf(english, { contrast: true })).toEqual([])
    await context.close()
  })
})

/** The height of a capital in the numbers and counters that are huge, in pixels. */
function capHeights(page: Page): Promise<number[]> {
  return page.locator('.calls__list :is(.call__number, .call__counter)').evaluateAll((elements) =>
    elements.map((element) => {
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(element)
      const pen = document.createElement('canvas').getContext('2d')
      if (pen === null) return 0
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
      return pen.measureText('H').actualBoundingBoxAscent
    }),
  )
}

/** What stands out of the screen or of its own box. */
function overflowing(page: Page): Promise<string[]> {
  return page
    .locator('html, .call, .lines, .maklumat, .ticker, .earlier, .office-head')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => {
          // The digits of a call are taller than their line, and stand in it all the same.
          const isText = box.matches('.lines, .maklumat')
          return box.scrollWidth > box.clientWidth + 1 || (isText && box.scrollHeight > box.clientHeight + 1)
        })
        .map(
          (box) =>
            `${box.className} of ${box.clientWidth} × ${box.clientHeight} holds ${box.scrollWidth} × ${box.scrollHeight}`,
        ),
    )
}

/** No wait takes more room in its column. */
async function waitLongest(page: Page): Promise<void> {
  await page.locator('td.lines__wait').evaluateAll((cells) => {
    for (const cell of cells) cell.textContent = '4½–6½ jam'
  })
}

async function seen(page: Page, number: string): Promise<void> {
  await page.locator('.calls__list li:first-child .call__number').getByText(number).waitFor()
}

async function heard(page: Page, number: string): Promise<void> {
  await page
    .locator('[data-call-log] p')
    .filter({ hasText: `Nomor ${number}` })
    .waitFor({ state: 'attached' })
}

function announced(page: Page): Promise<string[]> {
  return page.locator('[data-call-log] p').allTextContents()
}

function numbersOnBoard(page: Page): Promise<string[]> {
  return page.locator('.calls__list .call__number').allTextContents()
}

async function newToken(role: string): Promise<string> {
  const command = [...COMMAND_LINE, 'token', 'create', '--office', 'sukamaju', '--role', role]
  const env = { ...process.env, DATA_DIR: folder }
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env })
  return stdout.trim()
}

async function ask(token: string, method: string, path: string, body: unknown = {}): Promise<unknown> {
  const answer = await fetch(`${server.url}/api/v1/offices/sukamaju/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': `journey-${keys++}`,
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
  return answer.json()
}

function officerDoes(method: string, path: string, body?: unknown): Promise<unknown> {
  return ask(officer, method, path, body)
}

function take(service: string): Promise<unknown> {
  return ask(kiosk, 'POST', 'tickets', { service, class: 'N', channel: 'kiosk' })
}

let atFirst = ''

async function callAt(counter: string): Promise<void> {
  const call = await officerDoes('POST', `counters/${counter}/calls`)
  const id = /"ticket":\{"id":"([^"]+)"/.exec(JSON.stringify(call))?.[1] ?? ''
  if (counter === '1') atFirst = id
}

async function finishFirst(): Promise<void> {
  await officerDoes('POST', `tickets/${atFirst}/serving`)
  await officerDoes('POST', `tickets/${atFirst}/completion`, { outcome: 'done' })
}
