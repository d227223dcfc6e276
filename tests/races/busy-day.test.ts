import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCounters } from '../../src/offices/counters.ts'
import { placeCounters } from '../../src/offices/place-counters.ts'
import { callsToday } from '../../src/queue/calls-today.ts'
import { type BusyDay, liveThroughBusyDay } from '../support/busy-day.ts'
import { calledIn, heardUpTo, openScreens, type Screens } from '../support/screens.ts'

/** `npm run test:day` lives through a day of a thousand. */
const TICKETS = Number(process.env.TICKETS ?? 250)
const COUNTERS = 20
const SERVICES = ['KK', 'KTP', 'SKCK', 'PASPOR', 'NIB', 'NIKAH']

let hall: Screens
let day: BusyDay
let heard: string[]

beforeAll(
  async () => {
    hall = await openScreens()
    const { perform, reading } = hall.world.house()
    const counters = (await listCounters(reading, 'sukamaju')).map(({ counter }) => counter)
    const further = Array.from({ length: COUNTERS - counters.length }, (_, index) => `${index + 51}`)
    await perform('system', (work) =>
      placeCounters(
        work,
        'sukamaju',
        further.map((counter) => ({
          counter,
          name: { id: `Loket ${counter}`, en: `Counter ${counter}` },
          agency: 'DUKCAPIL',
          place: { id: 'Lantai 2', en: 'Second floor' },
          services: SERVICES,
        })),
      ),
    )
    const { ear } = await hall.listen()
    heard = []
    const listening = heardUpTo(ear, (message) => {
      heard.push(...calledIn([message]))
      return false
    }).catch(() => undefined)
    day = await liveThroughBusyDay({
      url: hall.url,
      office: 'sukamaju',
      kiosk: hall.kiosk,
      officer: hall.officer,
      tickets: TICKETS,
      kiosks: 6,
      counters: [...counters, ...further],
      services: SERVICES,
      chance: Math.random,
      pace: 4,
    })
    const last = await hall.take('KK')
    await hall.open('1', ['KK'])
    await hall.call('1')
    while (heard.at(-1) !== last.number) await new Promise((resolve) => setImmediate(resolve))
    ear.hangUp()
    await listening
  },
  60_000 + TICKETS * 200,
)

afterAll(() => hall.close())

test(`a day of ${TICKETS} tickets at ${COUNTERS} counters goes through without a fault`, () => {
  expect(day.faults).toEqual([])
  expect(new Set(day.issued).size).toBe(TICKETS)
  expect(day.calls.length).toBeGreaterThan(TICKETS)
})

test('every ticket is closed when everybody has gone', async () => {
  const { body } = await hall.api.get('/offices/sukamaju/tickets', { token: hall.officer })
  const states = statesIn(body)
  expect(states).toHaveLength(TICKETS + 1)
  // Only the ticket that was called after the day, to be heard last, is not closed.
  expect(states.filter((state) => state !== 'done' && state !== 'cancelled')).toEqual(['called'])
})

test('a display that listened all day heard every call, in order, once each', async () => {
  const { reading, clock } = hall.world.house()
  const calls = await callsToday(reading, 'sukamaju', clock(), 0)
  expect(heard).toEqual(calls.map(({ number }) => number))
})

function statesIn(body: unknown): string[] {
  return [...JSON.stringify(body).matchAll(/"state":"(\w+)"/g)].map(([, state]) => state ?? '')
}
