import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { arrive, hire, serveConsole } from '../support/console.ts'
import { openDesk } from '../support/console-browser.ts'
import { openWorld, type World } from '../support/world.ts'

/** A browser on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 }

let browser: Browser
let world: World
let server: Awaited<ReturnType<typeof serveConsole>>
let context: BrowserContext

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
  world = await openWorld()
  server = await serveConsole(world)
  await hire(world, 'ani', 'Bu Ani')
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' })
  return async () => {
    await context.close()
    await server.close()
    await world.close()
  }
})

test('somebody is absent, returns, and then gives up', PATIENCE, async () => {
  const { page, press, shown, settled, heal, findsNothing } = await openDesk(context, server.url, 'ani', '1')
  for (const service of ['KK', 'KTP', 'AKTA-LAHIR', 'KK', 'KTP']) await arrive(world, service)
  await shown('A001 berikutnya')
  await press('Space')
  await shown('Dipanggil, belum datang')
  for (const call of ['sejak panggilan ke-2', 'sejak panggilan ke-3']) {
    await afterThePause()
    await press('r')
    await shown(call)
  }
  await afterThePause()
  await press('h')
  await shown('Tidak hadir (1)')
  await findsNothing()

  // Back behind the third who waits, not by itself and not first.
  await settled()
  await page.getByRole('button', { name: 'Kembali ke antrean' }).click()
  await shown('A001 kembali ke antrean.')
  await findsNothing()
  for (const number of ['A002', 'A003', 'A004', 'A001']) {
    await press('Space')
    await shown(`Mulai layani`)
    await shown(number)
    if (number !== 'A001') {
      await press('Space')
      await shown('Sedang dilayani')
      await press('1')
      await shown('Siap memanggil')
    }
  }

  await press('b')
  await shown('Mengapa A001 dibatalkan?')
  await findsNothing()
  await press('1')
  await shown('A001 dibatalkan.')
  await findsNothing()
  const last = world.heard().at(-1)
  expect(last).toMatchObject({ name: 'ticket.cancelled', facts: { number: 'A001' } })
  const first = world.heard().filter(({ name, facts }) => name === 'ticket.called' && facts.repeat === 0)
  expect(first.map(({ facts }) => facts.number)).toEqual(['A001', 'A002', 'A003', 'A004', 'A001'])

  async function afterThePause() {
    await settled()
    world.pass(20)
    await heal()
    await page.locator('form[action$="/repeat"] button:not([disabled])').waitFor()
  }
})
