import type { Browser } from 'playwright-core'
import { beforeAll, beforeEach } from 'vitest'
import { openBrowser } from './browser.ts'
import { hire, serveConsole } from './console.ts'
import { openDesk } from './console-browser.ts'
import { openWorld, type World } from './world.ts'

/** A browser on a busy machine takes its time. */
export const PATIENCE = { timeout: 120_000 }

/** Bu Ani at counter 1 in a browser, in a world of its own for each test. Ask for the world in the test. */
export function deskJourney() {
  let browser: Browser
  let now: { world: World; desk: Awaited<ReturnType<typeof openDesk>> }

  beforeAll(async () => {
    browser = await openBrowser()
  })

  beforeEach(async () => {
    const world = await openWorld()
    const server = await serveConsole(world)
    await hire(world, 'ani', 'Bu Ani')
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' })
    now = { world, desk: await openDesk(context, server.url, 'ani', '1') }
    return async () => {
      await context.close()
      await server.close()
      await world.close()
    }
  })

  return () => now
}
