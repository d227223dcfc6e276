import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { barriersInBothSchemes, openBrowser } from '../support/browser.ts'
import { serveConsole } from '../support/console.ts'
import { PATIENCE } from '../support/desk-journey.ts'
import { minutes, waitOf, waitsOf } from '../support/given-waits.ts'
import { openWorld, type World } from '../support/world.ts'

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serveConsole>>

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Twelve wait in line A, and Loket 2 would halve what it takes. */
beforeEach(async () => {
  world = await openWorld()
  server = await serveConsole(world)
  const waits = (each: number) =>
    waitsOf(world, {
      services: { KK: waitOf(each, each * 1.2, each * 1.5) },
      lineEnds: { A: minutes(each * 2, each * 2.2, each * 3) },
    })
  const spared = new Map([['N', { waiting: 12, seconds: 1200, rescued: 0 }]])
  world.giveWhatIf({
    ...{ supposed: { counter: '2', services: ['KK'] }, awaited: 12 },
    ...{ now: waits(40), opened: waits(20), saved: new Map([['A', spared]]) },
  })
})
afterEach(async () => {
  await server.close()
  await world.close()
})

async function hallOf(viewport: { width: number; height: number }, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'id-ID', javaScriptEnabled })
  const cookie = await world.signedIn('sari', 'supervisor')
  const pairs = cookie.split('; ').map((pair) => /^([^=]+)=(.*)$/.exec(pair))
  await context.addCookies(
    pairs.map((pair) => ({ name: pair?.[1] ?? '', value: pair?.[2] ?? '', url: server.url })),
  )
  const page = await context.newPage()
  await page.goto(`${server.url}/sukamaju/console/hall`)
  return page
}

test(
  'a supervisor asks in the hall, looks, asks again and goes back, without scripts',
  PATIENCE,
  async () => {
    const page = await hallOf({ width: 1366, height: 768 }, false)
    await page.getByRole('link', { name: 'Andai Loket 2 dibuka sekarang' }).click()
    await page.getByText('Antrean A selesai sekitar').waitFor()
    await page.getByText('Hitung dengan layanan lain').click()
    await page.getByLabel('Paspor').check()
    await page.getByRole('button', { name: 'Hitung lagi' }).click()
    await page.getByText('Antrean A selesai sekitar').waitFor()
    expect(new URL(page.url()).searchParams.getAll('services')).toEqual(['KK', 'PASPOR'])
    await page.getByRole('link', { name: 'Kembali ke pantauan' }).click()
    await page.getByRole('heading', { name: 'Loket 2', exact: true }).waitFor()
    await page.context().close()
  },
)

test('nothing is in the way of anybody, in the light, in the dark and at 320 pixels', PATIENCE, async () => {
  const page = await hallOf({ width: 1366, height: 768 })
  expect(await barriersInBothSchemes(page)).toEqual([])
  await page.getByRole('link', { name: 'Andai Loket 2 dibuka sekarang' }).click()
  await page.getByText('Antrean A selesai sekitar').waitFor()
  await page.getByText('Hitung dengan layanan lain').click()
  expect(await barriersInBothSchemes(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.context().close()
})
