import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { policyOf } from '../../src/queue/policy.ts'
import { setPolicy } from '../../src/queue/set-policy.ts'
import { barriersOf, openBrowser } from '../support/browser.ts'
import { arrive, serveConsole } from '../support/console.ts'
import { openWorld, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 }

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serveConsole>>
const contexts: BrowserContext[] = []

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
  world = await openWorld()
  server = await serveConsole(world)
  const { perform, reading } = world.house()
  const policy = await policyOf(reading, 'sukamaju')
  await perform('system', (work) => setPolicy(work, 'sukamaju', { ...policy, linePick: 'preference' }))
  return async () => {
    for (const context of contexts.splice(0)) await context.close()
    await server.close()
    await world.close()
  }
})

test('Budi puts another line first with the keyboard, on a phone and without scripts', PATIENCE, async () => {
  const small = { viewport: { width: 360, height: 800 } }
  const page = await signedIn('budi', 'officer', { ...small, javaScriptEnabled: false })
  await page.goto(`${server.url}/sukamaju/console/counters?counter=1`)
  expect(await placeOf(page, 'Kependudukan').isVisible()).toBe(false)
  await page.locator('summary').press('Enter')
  expect(await placeOf(page, 'SIM dan SKCK').isVisible()).toBe(false)
  await page.getByRole('checkbox', { name: 'SKCK', exact: true }).press('Space')
  expect(await placeOf(page, 'Kependudukan').isVisible()).toBe(true)
  await placeOf(page, 'SIM dan SKCK').press('ArrowUp')
  expect(await placeOf(page, 'SIM dan SKCK').inputValue()).toBe('B:1')
  await page.getByRole('button', { name: /Buka Loket 1/ }).press('Enter')
  await page.waitForURL('**/counters/1')
  expect(world.heard().at(-1)?.facts.services).toEqual(['SKCK', 'KK', 'KTP', 'AKTA-LAHIR', 'KIA'])
  await page.goto(`${server.url}/sukamaju/console/counters`)
  expect(await placeOf(page, 'SIM dan SKCK').inputValue()).toBe('B:1')
  expect(await placeOf(page, 'Kependudukan').inputValue()).toBe('A:2')
})

test('Sari turns the order of a counter round while the hall goes on', PATIENCE, async () => {
  const budi = await signedIn('budi', 'officer')
  await budi.goto(`${server.url}/sukamaju/console/counters?counter=1`)
  await budi.locator('summary').click()
  await budi.getByRole('checkbox', { name: 'SKCK', exact: true }).check()
  for (const colorScheme of ['dark', 'light'] as const) {
    await budi.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await barriersOf(budi)).toEqual([])
  }
  await budi.getByRole('button', { name: /Buka Loket 1/ }).click()
  await budi.locator('[data-connection=connected]').waitFor()

  const sari = await signedIn('sari', 'supervisor')
  await sari.goto(`${server.url}/sukamaju/console/hall`)
  await sari.locator('[data-connection=connected]').waitFor()
  await sari.getByRole('button', { name: 'Ubah layanan' }).click()
  await placeOf(sari, 'SIM dan SKCK').selectOption('1')
  expect(await barriersOf(sari)).toEqual([])
  await arrive(world, 'KK')
  await arrive(world, 'SKCK')
  await sari.getByText('2 menunggu', { exact: false }).first().waitFor()
  expect(await placeOf(sari, 'SIM dan SKCK').inputValue()).toBe('B:1')
  await sari.getByRole('button', { name: 'Simpan layanan' }).press('Enter')
  await budi.getByText('B001 berikutnya').waitFor()
  await budi.getByText('Layanan ini pertama dalam urutan loket ini').waitFor()
})

function placeOf(page: Page, line: string) {
  return page.locator('.places__line', { hasText: line }).locator('select')
}

async function signedIn(
  username: string,
  role: 'officer' | 'supervisor',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    ...options,
  })
  contexts.push(context)
  const cookies = (await world.signedIn(username, role)).split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=')
    return { name, value: value.join('='), url: server.url }
  })
  await context.addCookies(cookies)
  return context.newPage()
}
