import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { barriersInBothSchemes } from './browser.ts'
import { PASSWORD } from './world.ts'

export type Desk = Awaited<ReturnType<typeof openDesk>>

/** The browser of an officer who signs in and opens a counter with its usual services. */
export async function openDesk(context: BrowserContext, url: string, username: string, counter: string) {
  const page: Page = await context.newPage()
  await page.goto(`${url}/sukamaju/console`)
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#password').press('Enter')
  await page.waitForURL('**/console/counters')
  await page.goto(`${url}/sukamaju/console/counters?counter=${counter}`)
  await page.getByRole('button', { name: new RegExp(`Buka Loket ${counter}`) }).click()
  await page.locator('[data-connection=connected]').waitFor()

  const settled = () => settledDesk(page)
  return {
    page,
    settled,
    /** Presses a key, once the desk takes the next action. */
    press: async (key: string) => {
      await settled()
      await page.keyboard.press(key)
    },
    shown: (text: string) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    gone: (text: string) =>
      page.getByText(text).filter({ visible: true }).first().waitFor({ state: 'hidden' }),
    /** Fetches the desk anew, such as after the clock was moved. */
    heal: () => page.evaluate(() => document.body.dispatchEvent(new Event('heal'))),
    /** Nothing is found wrong with the page for whoever needs it otherwise, light and dark. */
    findsNothing: async () => {
      expect(await barriersInBothSchemes(page)).toEqual([])
    },
  }
}

/**
 * The desk takes no action within 0.4 seconds of the last: a double press is one press. And nobody presses
 * a key before the screen has shown what the last one did; until then the focus may be on what is gone.
 */
export async function settledDesk(page: Page): Promise<void> {
  await page.locator('body:not([data-desk])').waitFor()
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown(null)))),
  )
}
