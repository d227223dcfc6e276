import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { barriersOf, openBrowser } from '../support/browser.ts'
import { until } from '../support/live-house.ts'
import { openScreens, type Screens } from '../support/screens.ts'
import { recording } from '../support/sounds.ts'
import { openWall, record, recordShort, spoken, type Wall } from '../support/wall.ts'

const SERVICES: Readonly<Record<string, string>> = { 1: 'KK', 3: 'SKCK', 4: 'PASPOR', 5: 'NIB', 6: 'NIKAH' }

let browser: Browser
let hall: Screens
let wall: Wall

beforeAll(async () => {
  browser = await openBrowser({ mayBeHeard: true })
})

afterAll(() => browser?.close())

beforeEach(async () => {
  hall = await openScreens()
  await recordShort(hall.world.folder)
  for (const [counter, service] of Object.entries(SERVICES)) {
    for (let visitor = 0; visitor < 3; visitor++) await hall.take(service)
    await hall.open(counter)
  }
})

afterEach(async () => {
  expect(wall.wrong).toEqual([])
  await wall.close()
  await hall.close()
})

/** Calls the next at a counter; resolves with the number of the event, by which its sound is known. */
async function call(counter: string): Promise<string> {
  return String((await hall.call(counter)).seq)
}

async function seen(number: string): Promise<void> {
  await wall.page.locator('.calls__list .call__number').getByText(number).waitFor()
}

const hasSpoken = (sound: string) => until(() => spoken(wall.sounded).includes(sound))
const notice = () => wall.page.locator('[data-sound-notice]')
const toggle = () => wall.page.getByRole('button', { name: 'Suara panggilan' })

describe('a display that may be heard', { timeout: 60_000 }, () => {
  test('says a call twice when none waits behind it, and is as quiet as before', async () => {
    wall = await openWall(hall, browser)
    const first = await call('1')
    await hasSpoken(`${first} again`)
    expect(spoken(wall.sounded)).toEqual([first, `${first} again`])
    expect(await notice().isVisible()).toBe(false)
    expect(await barriersOf(wall.page, { contrast: true })).toEqual([])
  })

  test('shows the next call while it still speaks of the last', async () => {
    await record(hall.world.folder, 'id/chime.wav', recording(4_000))
    wall = await openWall(hall, browser, '?times=1')
    const first = await call('1')
    await until(() => wall.sounded.some(({ event }) => event === 'playing'))
    const second = await call('3')
    await seen('B001')
    expect(spoken(wall.sounded)).toEqual([])
    await hasSpoken(second)
    expect(spoken(wall.sounded)).toEqual([first, second])
  })

  test('says nothing again when it is loaded anew or has lost the line, and once what it missed', async () => {
    wall = await openWall(hall, browser, '?times=1')
    const first = await call('1')
    await hasSpoken(first)
    await wall.page.reload()
    await wall.page.locator('[data-live][data-heard]').waitFor()
    hall.cut()
    const second = await call('3')
    await hasSpoken(second)
    const third = await call('4')
    await hasSpoken(third)
    expect(spoken(wall.sounded)).toEqual([first, second, third])
  })

  test('sends nobody to a counter ninety seconds late', async () => {
    await record(hall.world.folder, 'id/chime.wav', recording(7_000))
    wall = await openWall(hall, browser, '?times=1')
    const calls = await Promise.all([call('1'), call('3'), call('4'), call('5')])
    hall.world.pass(100)
    const late = await call('6')
    await hasSpoken(late)
    const first = calls.sort((one, other) => Number(one) - Number(other))[0]
    expect(spoken(wall.sounded)).toEqual([first, late])
  })

  test('keeps silent about a call that was taken back before its turn', async () => {
    await record(hall.world.folder, 'id/chime.wav', recording(2_000))
    wall = await openWall(hall, browser, '?times=1')
    const first = await call('1')
    const { ticket } = await hall.call('3')
    await hall.act(ticket.id, 'undo')
    const third = await call('4')
    await hasSpoken(third)
    expect(spoken(wall.sounded)).toEqual([first, third])
    expect(await notice().isVisible()).toBe(false)
  })

  test('is turned off by hand, says so, and stays so until it is turned on', async () => {
    wall = await openWall(hall, browser, '?times=1')
    await toggle().click()
    await wall.page.getByText('Suara mati').waitFor()
    expect(await barriersOf(wall.page, { contrast: true })).toEqual([])
    await call('1')
    await seen('A001')
    await wall.page.reload()
    await wall.page.getByText('Suara mati').waitFor()
    await call('3')
    await seen('B001')
    await toggle().click()
    await wall.page.getByText('Suara mati').waitFor({ state: 'hidden' })
    const third = await call('4')
    await hasSpoken(third)
    expect(spoken(wall.sounded)).toEqual([third])
  })

  test('says that it fails when a sound does not come, and goes on', async () => {
    wall = await openWall(hall, browser, '?times=1')
    await wall.page.route('**/display/calls/*', (route) => route.abort())
    await call('1')
    await wall.page.getByText('Suara panggilan sedang terganggu.').waitFor()
    await seen('A001')
    expect(await barriersOf(wall.page, { contrast: true })).toEqual([])
    await wall.page.unroute('**/display/calls/*')
    const second = await call('3')
    await hasSpoken(second)
    await notice().waitFor({ state: 'hidden' })
    expect(spoken(wall.sounded)).toEqual([second])
  })
})

describe('a display that nobody has touched', { timeout: 60_000 }, () => {
  let strict: Browser

  beforeAll(async () => {
    strict = await openBrowser()
  })

  afterAll(() => strict?.close())

  test('asks to be touched, and speaks from then on', async () => {
    wall = await openWall(hall, strict, '?times=1')
    await wall.page.getByText('Ketuk layar untuk menyalakan suara panggilan.').waitFor()
    expect(await barriersOf(wall.page, { contrast: true })).toEqual([])
    await wall.page.locator('main').click()
    await notice().waitFor({ state: 'hidden' })
    const first = await call('1')
    await hasSpoken(first)
    expect(spoken(wall.sounded)).toEqual([first])
  })
})
