import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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

const opened = new Map<boolean, Promise<Browser>>()

/** The browser that this machine has, without a screen: one for all journeys of a worker, and it ends with it. */
export async function openBrowser({ mayBeHeard = false } = {}): Promise<Browser> {
  const known = await opened.get(mayBeHeard)
  if (known?.isConnected()) return known
  const fresh = chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...QUIET, ...(mayBeHeard ? [MAY_BE_HEARD] : [])],
  })
  opened.set(mayBeHeard, fresh)
  return fresh
}

/** Closes every window that a journey has left open. */
export async function closeWindows(): Promise<void> {
  for (const browser of await Promise.all(opened.values())) {
    for (const context of browser.contexts()) await context.close()
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of axe that look at colours: what else it finds is the same in the light and in the dark. */
const COLOURS = ['color-contrast', 'link-in-text-block']

type Look = {
  /** Text below 7:1 is a barrier too. */
  contrast?: boolean
  /** Nothing but the colours, of a page that was looked at in the other scheme. */
  onlyColours?: boolean
}

/** What axe finds by WCAG 2.2 AA and its own advice, with the element, once nothing moves any more. */
export async function barriersOf(page: Page, look: Look = {}): Promise<string[]> {
  const { contrast = false, onlyColours = false } = look
  const rules = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: contrast } }
  const options = { resultTypes: ['violations'], ...(onlyColours ? { runOnly: COLOURS } : { rules }) }
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate<string[]>(`axe.run(${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`)
}

/** The same in both colour schemes, with the page at rest. It stays in the light. */
export async function barriersInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const inTheDark = await barriersOf(page, { onlyColours: true })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return [...inTheDark, ...(await barriersOf(page))]
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
