import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { clipNames } from '../../src/hall/rules/spoken-call.ts'
import { deviceCookies } from '../../src/web/http/device.ts'
import { languages } from '../../src/words/language.ts'
import type { Screens } from './screens.ts'
import { recording } from './sounds.ts'

/** What the voice of a screen did: the number of the call's event, and when, in milliseconds of the page. */
export type Sounded = {
  event: 'playing' | 'ended' | 'pause'
  call: string
  isAgain: boolean
  at: number
  place: number
}

export type Wall = Awaited<ReturnType<typeof openWall>>

/** The office has recorded a clip. */
export async function record(folder: string, file: string, sound: Uint8Array): Promise<void> {
  const path = join(folder, 'voice', file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, sound)
}

/** The office has recorded every clip in so many milliseconds, so that its calls take no time. */
export async function recordShort(folder: string, milliseconds = 50): Promise<void> {
  const clip = recording(milliseconds)
  for (const language of languages) {
    await Promise.all(clipNames(language).map((name) => record(folder, `${language}/${name}.wav`, clip)))
  }
}

/** A display of Sukamaju in a browser, and everything that its voice plays and the browser asks for. */
export async function openWall(hall: Screens, browser: Browser, query = '') {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'id-ID' })
  const value = await hall.world.token('display')
  await context.addCookies([{ name: deviceCookies.display, value, url: hall.url }])
  const sounded: Sounded[] = []
  const asked: string[] = []
  const wrong: string[] = []
  await context.exposeFunction(
    'noteSound',
    (event: Sounded['event'], src: string, at: number, place: number) => {
      const call = /\/calls\/(\d+)\.wav/.exec(src)?.[1]
      if (call !== undefined) sounded.push({ event, call, isAgain: src.endsWith('&again'), at, place })
    },
  )
  await context.addInitScript({ content: LISTEN })
  const page = await context.newPage()
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.goto(`${hall.url}/sukamaju/display${query}`)
  await page.locator('[data-live][data-heard]').waitFor()
  return { page, sounded, asked, wrong, close: () => context.close() }
}

/** The calls whose sounds were played to their ends, in that order. */
export function spoken(sounded: readonly Sounded[]): string[] {
  return sounded
    .filter(({ event }) => event === 'ended')
    .map(({ call, isAgain }) => call + (isAgain ? ' again' : ''))
}

/** Media events do not bubble, but they can be caught on their way down. */
const LISTEN = `
  for (const event of ['playing', 'pause', 'ended']) {
    document.addEventListener(event, ({ target }) => {
      window.noteSound(event, target.currentSrc, performance.now(), target.currentTime)
    }, true)
  }
`
