import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { placeCounter } from '../src/offices/place-counter.ts'
import { deviceCookies } from '../src/web/http/device.ts'
import { openBrowser } from './support/browser.ts'
import { until } from './support/live-house.ts'
import { calledIn, heardUpTo, isBoard, openScreens, type Screens } from './support/screens.ts'
import { openWall, recordShort, spoken } from './support/wall.ts'

/** The wounds that visitors and officers of other systems report again and again, one test each. */

const HERE = '/offices/sukamaju'

let hall: Screens
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser({ mayBeHeard: true })
})

afterAll(() => browser.close())

beforeEach(async () => {
  hall = await openScreens()
})

afterEach(() => hall.close())

describe('at the counters', () => {
  test('two officers who call in the same instant never get one ticket', async () => {
    for (let visitor = 0; visitor < 10; visitor++) await hall.take('KK')
    await hall.open('1', ['KK'])
    await hall.open('2', ['KK'])
    const called = await Promise.all([hall.call('1'), hall.call('2')])
    expect(called.map(({ ticket }) => ticket.number).sort()).toEqual(['A001', 'A002'])
  })

  test('calling next leaves the visitor who is there as they are', async () => {
    const { id } = await hall.take()
    await hall.take()
    await hall.open()
    await hall.call()
    await hall.act(id, 'serving')
    const next = await hall.api.post(`${HERE}/counters/1/calls`, {}, { token: hall.officer })
    expect(next).toMatchObject({ status: 409, body: { code: 'COUNTER_BUSY' } })
    expect(await hall.ticket(id)).toMatchObject({ state: 'serving', counter: '1' })
  })

  test('calling again leaves the waiting time as it was', async () => {
    const { id } = await hall.take()
    await hall.open()
    await hall.call()
    const { calledAt } = await hall.ticket(id)
    hall.world.pass(60)
    await hall.act(id, 'repeats')
    expect(await hall.ticket(id)).toMatchObject({ calledAt, repeats: 1 })
  })

  test('an absent visitor’s ticket comes back only when the visitor does', async () => {
    const { id } = await hall.take()
    await hall.open()
    await hall.call()
    for (let repeat = 0; repeat < 2; repeat++) {
      hall.world.pass(20)
      await hall.act(id, 'repeats')
    }
    hall.world.pass(20)
    await hall.act(id, 'absence')
    hall.world.pass(3600)
    const next = await hall.api.post(`${HERE}/counters/1/calls`, {}, { token: hall.officer })
    expect(next.status).toBe(204)
    expect((await hall.act(id, 'return')).status).toBe(200)
    expect((await hall.call()).ticket.id).toBe(id)
  })

  test('whoever is transferred keeps the place that their arrival gave them', async () => {
    const early = await hall.take('SKCK')
    const late = await hall.take('KK')
    await hall.open('1', ['SKCK'])
    await hall.open('2', ['KK'])
    await hall.call('1')
    await hall.act(early.id, 'transfer', { service: 'KK', reason: 'WRONG_SERVICE' })
    expect((await hall.call('2')).ticket.id).toBe(early.id)
    await hall.serve(early.id)
    expect((await hall.call('2')).ticket.id).toBe(late.id)
  })

  test('priority is bounded: the others are called too, while priority keeps coming', async () => {
    const ordinary = await Promise.all([hall.take(), hall.take()])
    await hall.open('1', ['KK'])
    const called: string[] = []
    for (let turn = 0; turn < 6; turn++) {
      await hall.take('KK', 'P')
      const { ticket } = await hall.call('1')
      called.push(ticket.id)
      await hall.serve(ticket.id)
    }
    expect(called).toEqual(expect.arrayContaining(ordinary.map(({ id }) => id)))
  })
})

describe('at the kiosk', () => {
  test('numbers are never doubled, however many take one at once', async () => {
    const taken = await Promise.all(Array.from({ length: 150 }, () => hall.take('KK')))
    const ordinals = taken.map(({ number }) => Number(number.slice(1))).sort((a, b) => a - b)
    expect(ordinals).toEqual(Array.from({ length: 150 }, (_, index) => index + 1))
  })

  test('numbers begin anew at the office’s midnight, not at that of UTC', async () => {
    const inTheNight = (body: unknown) =>
      hall.api.post(`${HERE}/tickets`, body, { token: hall.officer }).then((told) => told.body)
    const someone = { service: 'KK', channel: 'staff' }
    hall.world.setClock('2026-04-07T06:59:00+07:00')
    expect(await inTheNight(someone)).toMatchObject({ number: 'A001' })
    hall.world.setClock('2026-04-07T07:01:00+07:00')
    expect(await inTheNight(someone)).toMatchObject({ number: 'A002' })
    hall.world.setClock('2026-04-08T00:00:00+07:00')
    expect(await inTheNight(someone)).toMatchObject({ number: 'A001' })
  })

  test('a printer that fails stops no ticket: the number stands on the screen, and the next is given', async () => {
    const context = await browser.newContext({ viewport: { width: 1080, height: 1920 } })
    const value = await hall.world.token('kiosk')
    await context.addCookies([{ name: deviceCookies.kiosk, value, url: hall.url }])
    await context.addInitScript({ content: PRINTER_FAILS })
    const kiosk = await context.newPage()
    const wrong: string[] = []
    kiosk.on('pageerror', ({ message }) => wrong.push(message))
    for (const number of ['A001', 'A002']) {
      await kiosk.goto(`${hall.url}/sukamaju/kiosk/services/KK`)
      await kiosk.locator('.take__button').first().click()
      await kiosk.locator('html[data-printer-failed]').waitFor({ state: 'attached' })
      await kiosk.getByText('Nomor Anda sudah tercatat dengan aman').waitFor()
      expect(await kiosk.locator('.ticket-card__number').textContent()).toBe(number)
    }
    expect(wrong).toEqual([])
    await context.close()
  })
})

describe('on the display', () => {
  test('many calls of one instant are all heard, in order, once each', async () => {
    const counters = ['1', '2', '3', '4', '5', '6', '7', '8']
    for (const counter of counters) {
      await hall.take('KK')
      await hall.open(counter, ['KK'])
    }
    const { ear } = await hall.listen()
    const calls = await Promise.all(counters.map((counter) => hall.call(counter)))
    const inOrder = calls.toSorted((a, b) => a.seq - b.seq).map(({ ticket }) => ticket.number)
    const heard: string[] = []
    while (heard.length < counters.length) heard.push(...calledIn(await heardUpTo(ear, isBoard)))
    ear.hangUp()
    expect(heard).toEqual(inOrder)
  })

  test('a call made by a program is heard like any other', async () => {
    const { number } = await hall.take()
    await hall.open()
    const { ear } = await hall.listen()
    await hall.call()
    const heard = calledIn(await heardUpTo(ear, ({ event }) => event === 'ticket.called'))
    ear.hangUp()
    expect(heard).toEqual([number])
  })
})

describe('what the hall hears', { timeout: 90_000 }, () => {
  test('spoken calls never overlap: ten of one instant follow one another, each to its end', async () => {
    await recordShort(hall.world.folder)
    const counters = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']
    await hall.world.house().perform('system', (work) => placeCounter(work, 'sukamaju', TENTH))
    for (const counter of counters) {
      await hall.take('KK')
      await hall.open(counter, ['KK'])
    }
    const wall = await openWall(hall, browser)
    const calls = await Promise.all(counters.map((counter) => hall.call(counter)))
    const inOrder = calls.map(({ seq }) => seq).sort((a, b) => a - b)
    await until(() => spoken(wall.sounded).length === counters.length)
    expect(spoken(wall.sounded)).toEqual(inOrder.map(String))
    const marks = wall.sounded.filter(({ event }) => event !== 'pause')
    expect(marks.map(({ event }) => event)).toEqual(counters.flatMap(() => ['playing', 'ended']))
    expect(marks).toEqual(marks.toSorted((one, other) => one.at - other.at))
    expect(wall.wrong).toEqual([])
    await wall.close()
  })

  test('no cloud can fall silent: a display asks nobody but its office for what it says', async () => {
    await recordShort(hall.world.folder)
    await hall.take()
    await hall.open()
    const wall = await openWall(hall, browser, '?voice=id,en')
    const { seq } = await hall.call()
    await until(() => spoken(wall.sounded).includes(`${seq} again`))
    expect(wall.asked.filter((url) => /^(?!data:)/.test(url) && !url.startsWith(hall.url))).toEqual([])
    expect(wall.asked.filter((url) => url.includes(`/calls/${seq}.wav`))).toHaveLength(2)
    await wall.close()
  })
})

describe('everywhere', () => {
  test('no page or list for everybody leads to somebody’s ticket', async () => {
    const { id, secret } = await hall.take()
    await hall.open()
    await hall.call()
    const open = ['/sukamaju', '/sukamaju/loket/1', '/sukamaju/layanan/KK', '/']
    const data = ['', '/line', '/calls', '/counters', '/counters/1'].map((path) => `/api/v1${HERE}${path}`)
    for (const path of [...open, ...data]) {
      const text = await (await fetch(hall.url + path)).text()
      expect(text).not.toContain(id)
      expect(text).not.toContain(secret)
    }
  })

  test('following a link changes nothing, whatever it leads to', async () => {
    const { id, secret } = await hall.take()
    await hall.open()
    const verbs = ['serving', 'completion', 'cancellation', 'absence', 'transfer', 'undo']
    const links = [
      ...verbs.map((verb) => `/api/v1${HERE}/tickets/${id}/${verb}`),
      `/api/v1${HERE}/counters/1/calls`,
      `/api/v1/tickets/${secret}/cancellation`,
    ]
    expect((await fetch(`${hall.url}/t/${secret}/cancellation`)).status).toBe(200)
    for (const link of links) {
      const answer = await fetch(hall.url + link, { headers: { authorization: `Bearer ${hall.officer}` } })
      expect(answer.status, link).toBeGreaterThanOrEqual(400)
    }
    expect(await hall.ticket(id)).toMatchObject({ state: 'waiting' })
  })
})

const TENTH = {
  counter: '10',
  name: { id: 'Loket 10', en: 'Counter 10' },
  agency: 'DUKCAPIL',
  place: { id: 'Lantai 1', en: 'Ground floor' },
  services: ['KK'],
}

const PRINTER_FAILS = `
  Object.defineProperty(window, 'print', {
    value: () => {
      document.documentElement.setAttribute('data-printer-failed', '')
      throw new Error('no printer')
    },
  })
`
