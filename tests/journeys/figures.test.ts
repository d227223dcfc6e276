import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriersOf, openBrowser, smallTargets } from '../support/browser.ts'
import { liveThroughMorning } from '../support/lived-day.ts'
import { openScreens, type Screens } from '../support/screens.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 180_000 }

let browser: Browser
let hall: Screens

beforeAll(async () => {
  browser = await openBrowser()
  hall = await openScreens()
  await liveThroughMorning(hall)
}, 120_000)

afterAll(async () => {
  await browser.close()
  await hall.close()
})

test('the supervisor looks at the day, asks what a figure means, and takes it along', PATIENCE, async () => {
  const sari = await supervisor('sari', { width: 1366, height: 768 })
  await sari.goto(`${hall.url}/sukamaju/console/hall`)
  await sari.getByRole('link', { name: 'Angka hari ini' }).click()
  await sari.getByRole('heading', { name: 'Angka hari ini' }).waitFor()
  expect(await barriersOf(sari)).toEqual([])
  expect(await overflow(sari)).toEqual([0, 0, 0, 0])
  const visitors = sari.getByRole('row', { name: /^Seluruhnya/ }).first()
  expect(await visitors.getByRole('cell').first().textContent()).toBe('47')

  await sari.getByText('Arti setiap angka').click()
  await sari.getByText('Sembilan dari sepuluh yang dipanggil').waitFor()
  expect(await barriersOf(sari)).toEqual([])

  const [file] = await Promise.all([
    sari.waitForEvent('download'),
    sari.getByRole('link', { name: 'Unduh per jam (CSV)' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^figures-sukamaju-2026-04-06-\d+-hours\.csv$/)

  await sari.getByRole('link', { name: 'Hari sebelumnya' }).click()
  await sari.getByText('Tidak ada nomor yang diambil').waitFor()
  expect(await barriersOf(sari)).toEqual([])
  await sari.getByLabel('Tanggal').fill('2026-04-06')
  await sari.getByRole('button', { name: 'Tampilkan' }).click()
  await sari.getByRole('heading', { name: 'Per loket' }).waitFor()
})

test(
  'on a phone the page stays within the screen, and the tables are moved by a finger',
  PATIENCE,
  async () => {
    const dewi = await supervisor('dewi', { width: 360, height: 800 })
    await dewi.goto(`${hall.url}/sukamaju/admin/figures`)
    await dewi.getByRole('heading', { name: 'Per jam nomor diambil' }).waitFor()
    const [page = 1, ...tables] = await overflow(dewi)
    expect(page).toBe(0)
    expect(Math.max(...tables)).toBeGreaterThan(300)
    expect(await barriersOf(dewi)).toEqual([])
    expect(await smallTargets(dewi, 24)).toEqual([])
  },
)

/** By how much the page and each table are wider than where they stand. */
function overflow(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.figures-wide')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  )
}

async function supervisor(name: string, viewport: { width: number; height: number }): Promise<Page> {
  const cookies = (await hall.world.signedIn(name, 'supervisor')).split('; ').map((cookie) => {
    const [key = '', ...value] = cookie.split('=')
    return { name: key, value: value.join('='), url: hall.url }
  })
  const context = await browser.newContext({ viewport, locale: 'id-ID' })
  await context.addCookies(cookies)
  return context.newPage()
}
