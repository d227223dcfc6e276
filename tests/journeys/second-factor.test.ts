import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { barriersOf, openBrowser } from '../support/browser.ts'
import { codeOf, wrongCodeOf } from '../support/codes.ts'
import { serve } from '../support/serve.ts'
import { hireAs, openWorld, PASSWORD, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 }

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serve>>
const contexts: BrowserContext[] = []

beforeAll(async () => {
  browser = await openBrowser()
})

beforeEach(async () => {
  world = await openWorld()
  server = await serve(world)
  await hireAs(world, 'sari', 'Sari', 'supervisor')
  await hireAs(world, 'kepala', 'Pak Kepala', 'admin')
  return async () => {
    for (const context of contexts.splice(0)) await context.close()
    await server.close()
    await world.close()
  }
})

test('Sari has lost her phone, and the admin helps her in again', PATIENCE, async () => {
  const sari = await openPage()
  await signIn(sari, 'sari')
  const lost = await setUp(sari)
  await shown(sari, 'Pilih loket')
  await sari.getByRole('button', { name: 'Keluar' }).click()

  await signIn(sari, 'sari')
  await shown(sari, 'Kode dari aplikasi')
  await findsNothing(sari)
  await sari.getByLabel('Kode enam angka').fill(wrongCodeOf(lost))
  await sari.getByRole('button', { name: 'Lanjutkan' }).click()
  await shown(sari, 'Kode tidak cocok')
  await shown(sari, 'Ponsel hilang atau diganti? Minta admin kantor')
  await findsNothing(sari)

  const kepala = await openPage({ width: 360, height: 800 })
  await signIn(kepala, 'kepala')
  await setUp(kepala)
  await kepala.getByRole('link', { name: 'Sari' }).click()
  await findsNothing(kepala)
  await kepala.getByRole('button', { name: 'Atur ulang kode' }).click()
  await shown(kepala, 'Sari memasang yang baru saat masuk lagi')
  await findsNothing(kepala)

  await sari.goto(`${server.url}/sukamaju/sign-in`)
  await signIn(sari, 'sari')
  expect(await setUp(sari)).not.toBe(lost)
  await shown(sari, 'Pilih loket')

  await kepala.getByRole('link', { name: 'Jejak audit' }).click()
  await shown(kepala, 'Kode diatur ulang')
  await findsNothing(kepala)
  expect(await kepala.locator('main').textContent()).not.toContain(lost)
})

async function openPage(viewport = { width: 1366, height: 768 }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'id-ID' })
  contexts.push(context)
  const page = await context.newPage()
  await page.goto(`${server.url}/sukamaju/sign-in`)
  return page
}

async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Kata sandi').fill(PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()
}

/** Types what the app shows for the secret on the page, and says which secret that was. */
async function setUp(page: Page): Promise<string> {
  await shown(page, 'Pasang pengaman kedua')
  await findsNothing(page)
  const secret = (await page.locator('[data-secret]').getAttribute('data-secret')) ?? ''
  await page.getByLabel('Kode enam angka').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await page.waitForURL(/\/(console|admin)/)
  return secret
}

async function shown(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
}

async function findsNothing(page: Page): Promise<void> {
  expect(await barriersOf(page)).toEqual([])
}
