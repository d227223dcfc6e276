import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readCsv } from '../src/platform/csv.ts'
import { eventsAfter } from '../src/platform/events.ts'
import { tablesOn } from './support/figure-page.ts'
import { liveThroughMorning } from './support/lived-day.ts'
import { recount } from './support/recount.ts'
import { calledIn, heardUpTo, isBoard, openScreens, type Screens } from './support/screens.ts'

/** The wounds that visitors and officers of other systems report again and again, one test each. */

const HERE = '/offices/sukamaju'

let hall: Screens

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

  test('a ticket is given before anything is printed, so no printer can stop it', async () => {
    const { number, url } = await hall.take()
    const page = await fetch(hall.url + new URL(url).pathname)
    expect(await page.text()).toContain(number)
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

describe('in the figures', () => {
  test('the figures on the page are those of the export, cell by cell', async () => {
    await liveThroughMorning(hall)
    const cookie = await hall.world.signedIn('sari', 'supervisor')
    const get = async (path: string) =>
      (await fetch(`${hall.url}/sukamaju/admin/figures${path}`, { headers: { cookie } })).text()
    const page = tablesOn(await get(''))
    const json = figuresShape.parse(JSON.parse(await get('.json')))
    expect([...page.keys()]).toEqual(['services', 'hours', 'counters'])
    expect(page.get('services')?.rows.length).toBeGreaterThan(3)

    for (const name of ['services', 'hours', 'counters'] as const) {
      const rows = page.get(name)?.rows ?? []
      const sheet = readCsv(await get(`/${name}.csv`))
      const [heading = [], ...written] = sheet.ok ? sheet.rows : []
      const columns = heading.slice(2)
      const shown = rows.map(({ name: row, values }) => [row, ...values])
      expect(columns.length).toBe(name === 'counters' ? 3 : 18)
      expect(written.map(([, ...cells]) => cells)).toEqual(shown)

      const told = [...json[name], { ...json.total, name: rows.at(-1)?.name ?? '' }]
      const value = (figure: string | number | null | undefined) => `${figure ?? ''}`
      expect(told.map((row) => [row.name, ...columns.map((column) => value(row[column]))])).toEqual(shown)
      for (const { values, shown: cells } of rows) {
        expect(cells.map(secondsSaid)).toEqual(values.map((each) => (each === '' ? null : Number(each))))
      }
    }
  })

  test('anybody who heard the day can count them again', async () => {
    await liveThroughMorning(hall)
    const { reading } = hall.world.house()
    const cookie = await hall.world.signedIn('sari', 'supervisor')
    const answer = await fetch(`${hall.url}/sukamaju/admin/figures.json`, { headers: { cookie } })
    const { services } = figuresShape.parse(await answer.json())
    const anew = recount(await eventsAfter(reading, 'sukamaju', 0, 10_000))
    expect(anew.length).toBe(services.length)
    for (const { service, counts } of anew) {
      expect(services.find((row) => row.service === service)).toMatchObject(counts)
    }
  })
})

const figureRow = z.looseObject({ name: z.string() }).catchall(z.union([z.string(), z.number(), z.null()]))

const figuresShape = z.object({
  services: z.array(figureRow),
  hours: z.array(figureRow),
  counters: z.array(figureRow),
  total: z.record(z.string(), z.number().nullable()),
})

/** What a cell says: a count, minutes and seconds as seconds, or nothing. */
function secondsSaid(text: string): number | null {
  if (text === '–') return null
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part.replace('.', '')), 0)
}

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
