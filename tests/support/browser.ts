import { AxeBuilder } from '@axe-core/playwright'
import jsqr from 'jsqr'
import { type Browser, chromium, type Page } from 'playwright-core'

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What a screen in a hall is started with, so that it may be heard before anybody touches it. */
const MAY_BE_HEARD = '--autoplay-policy=no-user-gesture-required'

/** The browser that this machine has, without a window. */
export function openBrowser({ mayBeHeard = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...QUIET, ...(mayBeHeard ? [MAY_BE_HEARD] : [])],
  })
}

/** What axe finds by WCAG 2.2 AA and its own advice, with the element; with `contrast` also text below 7:1. */
export async function barriersOf(page: Page, { contrast = false } = {}): Promise<string[]> {
  const rules = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: contrast } }
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Elements to be touched that are smaller than `side` CSS pixels, by what they say. */
export function smallTargets(page: Page, side: number): Promise<string[]> {
  return page.evaluate((least) => {
    const small: string[] = []
    for (const target of document.querySelectorAll('a[href], button, input:not([type=hidden])')) {
      const { width, height } = target.getBoundingClientRect()
      const isSeen = target.checkVisibility() && !target.classList.contains('skip-link')
      if (isSeen && (width < least || height < least)) small.push(`${target.textContent} ${width}×${height}`)
    }
    return small
  }, side)
}

/** The highest edge of anything that can be touched, in CSS pixels from the top. */
export function highestTarget(page: Page): Promise<number> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll('a[href], button')]
    const seen = targets.filter(
      (target) => target.checkVisibility() && !target.classList.contains('skip-link'),
    )
    return Math.min(...seen.map((target) => target.getBoundingClientRect().top))
  })
}

/** What a phone reads in the QR code at `selector`, from its picture; null when it cannot. */
export async function scan(page: Page, selector: string): Promise<string | null> {
  const picture = (await page.locator(selector).first().screenshot()).toString('base64')
  const { data, width, height } = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const pixels = context.getImageData(0, 0, image.width, image.height)
    return { data: [...pixels.data], width: image.width, height: image.height }
  }, picture)
  return jsqr.default(new Uint8ClampedArray(data), width, height)?.data ?? null
}
