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
  hall.world.setClock('2026-04-07T09:00:00+07:00')
}, 120_000)

afterAll(async () => {
  await browser.close()
  await hall.close()
})

test('the supervisor asks on Tuesday what Monday would have been with priority first', PATIENCE, async () => {
  const sari = await supervisor('sari', { width: 1366, height: 768 })
  await sari.goto(`${hall.url}/sukamaju/admin/figures?day=2026-04-06`)
  await sari.getByRole('link', { name: 'Putar ulang hari ini dengan aturan lain' }).click()
  await sari.getByRole('heading', { name: 'Putar ulang satu hari' }).waitFor()
  expect(await barriersOf(sari)).toEqual([])
  await sari.getByLabel('Pola antrean A', { exact: true }).fill('')
  await sari.getByRole('button', { name: 'Putar ulang' }).click()
  await sari.getByRole('heading', { name: '6 April 2026 andai aturannya lain' }).waitFor()
  expect(await sari.getByRole('row', { name: /^Tunggu tengah/ }).count()).toBe(3)
  for (const part of ['Per antrean dan jenis nomor', 'Cara membaca'])
    await sari.locator('summary', { hasText: part }).click()
  await sari.getByText('Yang dipanggil di luar giliran berdiri').waitFor()
  expect(await barriersOf(sari)).toEqual([])
})

test('on a phone, without scripts, all columns stand within the screen', PATIENCE, async () => {
  const dewi = await supervisor('dewi', { width: 360, height: 800 }, false)
  await dewi.goto(`${hall.url}/sukamaju/admin/replay`)
  await dewi.getByRole('button', { name: 'Putar ulang' }).click()
  await dewi.getByText('sama dengan aturan hari itu').waitFor()
  const wider = await dewi.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.figures-wide')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  )
  expect(wider).toEqual([0, 0, 0])
  expect(await smallTargets(dewi, 24)).toEqual([])
})

async function supervisor(
  name: string,
  viewport: { width: number; height: number },
  javaScriptEnabled = true,
): Promise<Page> {
  const cookies = (await hall.world.signedIn(name, 'supervisor')).split('; ').map((cookie) => {
    const [key = '', ...value] = cookie.split('=')
    return { name: key, value: value.join('='), url: hall.url }
  })
  const context = await browser.newContext({ viewport, locale: 'id-ID', javaScriptEnabled })
  await context.addCookies(cookies)
  return context.newPage()
}
