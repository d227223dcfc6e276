import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { givenEstimates } from '../../src/estimates/schema.ts'
import { refuse } from '../../src/platform/refusal.ts'
import type { Perform } from '../../src/platform/work.ts'
import { tickets } from '../../src/queue/schema.ts'
import type { House } from '../../src/web/http/house.ts'
import { COUNTERS, consoleApp, keyIn, officerIn } from '../support/console.ts'
import { type Given, giveWaits, waitOf } from '../support/given-waits.ts'
import { openKiosk } from '../support/kiosk.ts'
import { type Morning, openMorning } from '../support/morning.ts'
import { readPage } from '../support/reader.ts'

const TICKETS = '/offices/sukamaju/tickets'
const TICKET = { service: 'KK', channel: 'kiosk' }
const fifteen = waitOf(17, 20, 22)
const ten = waitOf(8, 10, 12)

let morning: Morning
let faults: unknown[]

beforeEach(async () => {
  faults = []
  morning = await openMorning()
  await morning.open('1', ['KK', 'KTP'])
})
afterEach(async () => {
  expect(morning.world.faults()).toEqual(faults)
  await morning.close()
})

const give = (given: Given) => giveWaits(morning.world, given)
const take = (key?: string) =>
  morning.api.post(TICKETS, TICKET, { token: morning.kiosk, ...(key !== undefined && { key }) })
const issued = () => morning.world.house().reading.select().from(tickets)
const page = (path: string) => readPage(createApp(morning.world.house()), path)

/** Everything that is kept as given, in minutes, the oldest first. */
async function kept() {
  const house = morning.world.house()
  await house.givenEstimates.settled()
  const rows = await house.reading.select().from(givenEstimates).orderBy(asc(givenEstimates.asOf))
  return rows.map(({ kind, p10, p50, p90, ...row }) => ({
    ...row,
    kind,
    said: [p10 / 60, p50 / 60, p90 / 60],
  }))
}

/** Bu Ani at the console of this house. */
async function ani(house: House = morning.world.house()) {
  const officer = officerIn(consoleApp(house), await morning.world.signedIn('ani'))
  const path = `${COUNTERS}/1/new-ticket`
  return {
    ...officer,
    make: async (fields: Record<string, string> = {}) => {
      const key = keyIn(await officer.get(path), '/new-ticket')
      return officer.post(path, { key, service: 'KK', further: [], ...fields })
    },
  }
}

/** How the kiosk, the API and the console of a house answer who wants a number. */
async function askAtEveryDoor(house: House): Promise<number[]> {
  const app = createApp(house)
  const sent = { method: 'POST', headers: { authorization: `Bearer ${morning.kiosk}` } }
  const form = new URLSearchParams({ key: 'kunci-formulir-0001', service: 'KK', class: 'N' })
  const atKiosk = await app.request('/sukamaju/kiosk/tickets', { ...sent, body: form })
  const byApi = await app.request(`/api/v1${TICKETS}`, {
    ...sent,
    headers: { ...sent.headers, 'content-type': 'application/json', 'idempotency-key': 'kunci-1' },
    body: JSON.stringify(TICKET),
  })
  const atConsole = await (await ani(house)).make()
  return [atKiosk.status, byApi.status, atConsole.status]
}

describe('an estimate that is told with a new number is kept once', () => {
  test('at the kiosk, however often its screen and its paper are shown', async () => {
    give({ services: { KK: fifteen } })
    const seq = morning.world.heard().at(-1)?.seq
    const kiosk = await openKiosk(morning.world)
    const ticket = await kiosk.take(await kiosk.formOf('KK'))
    for (const path of [ticket, `${ticket}/paper`, ticket]) {
      expect(await kiosk.read(path)).toContain('pukul 09.15 sampai 09.25 WIB')
    }
    const [row] = await issued()
    expect(await kept()).toMatchObject([
      {
        ...{ ticket: row?.id, kind: 'issue', service: 'KK', class: 'N', said: [17, 20, 22] },
        ...{ asOf: morning.world.now(), seq },
      },
    ])
  })

  test('and that of the ticket itself, when a simulation came before its screen', async () => {
    give({ services: { KK: fifteen } })
    const kiosk = await openKiosk(morning.world)
    const ticket = await kiosk.take(await kiosk.formOf('KK'))
    morning.world.pass(1)
    give({ tickets: { A001: ten } })
    expect(await kiosk.read(ticket)).toContain('sekitar 8 sampai 15 menit')
    expect((await kept()).map(({ kind, said }) => [kind, said])).toEqual([
      ['issue', [17, 20, 22]],
      ['follow', [8, 10, 12]],
    ])
  })

  test('at the console, when an officer makes it', async () => {
    give({ services: { KK: fifteen } })
    const { make, get } = await ani()
    const made = await make({ class: 'P' })
    await get(made.headers.get('location') ?? '')
    expect(await kept()).toMatchObject([{ kind: 'issue', class: 'P', said: [17, 20, 22] }])
  })

  test('but not with a number that was given on paper, when nobody was told anything', async () => {
    give({ services: { KK: fifteen } })
    expect((await (await ani()).make({ number: 'Z001' })).status).toBe(303)
    expect(await issued()).toHaveLength(1)
    expect(await kept()).toEqual([])
  })

  test('through the API, as it was answered, and with a repeated key too', async () => {
    give({ services: { KK: fifteen } })
    const first = await take('sekali-saja-1234')
    give({ services: { KK: ten } })
    expect((await take('sekali-saja-1234')).body).toEqual(first.body)
    expect(first.body).toMatchObject({ estimate: { p10: 1020, p50: 1200, p90: 1320 } })
    expect(await kept()).toMatchObject([{ kind: 'issue', said: [17, 20, 22] }])
  })

  test('by the kiosk that sends its form twice', async () => {
    give({ services: { KK: fifteen } })
    const kiosk = await openKiosk(morning.world)
    const form = await kiosk.formOf('KK')
    const [one, other] = await Promise.all([kiosk.take(form), kiosk.take(form)])
    expect(one).toBe(other)
    expect(await kept()).toHaveLength(1)
  })

  test('and not when none was known', async () => {
    expect((await take()).status).toBe(201)
    give({ services: { KK: { estimate: null, reason: 'NO_COUNTER' } } })
    expect((await take()).status).toBe(201)
    expect((await (await ani()).make()).status).toBe(303)
    const kiosk = await openKiosk(morning.world)
    await kiosk.read(await kiosk.take(await kiosk.formOf('KK')))
    expect(await issued()).toHaveLength(4)
    expect(await kept()).toEqual([])
  })
})

describe('an estimate that is told to who follows a number is kept once', () => {
  test('on the page of the ticket, looked at ten times, and anew when it is newer', async () => {
    const { number, secret } = await morning.take('KK')
    give({ tickets: { [number]: fifteen } })
    for (let look = 0; look < 10; look++) await page(`/t/${secret}`)
    expect(await kept()).toMatchObject([{ kind: 'follow', said: [17, 20, 22] }])
    for (let look = 0; look < 10; look++) await page(`/t/${secret}`)
    expect(await kept()).toHaveLength(1)
    morning.world.pass(20)
    give({ tickets: { [number]: ten } })
    for (let look = 0; look < 10; look++) await page(`/t/${secret}`)
    expect((await kept()).map(({ said }) => said)).toEqual([
      [17, 20, 22],
      [8, 10, 12],
    ])
  })

  test('through the API', async () => {
    const { number, secret } = await morning.take('KK')
    give({ tickets: { [number]: fifteen } })
    for (let look = 0; look < 3; look++) await morning.api.get(`/tickets/${secret}`)
    expect(await kept()).toMatchObject([{ kind: 'follow', said: [17, 20, 22] }])
  })

  test('and not of a newcomer again, before the simulation knows the ticket', async () => {
    give({ services: { KK: fifteen } })
    const { secret } = await morning.take('KK')
    expect((await page(`/t/${secret}`)).text).toContain('sekitar 15 sampai 25 menit')
    expect(await kept()).toMatchObject([{ kind: 'issue' }])
  })

  test('and not once it is called', async () => {
    const { number, secret } = await morning.take('KK')
    give({ tickets: { [number]: fifteen } })
    await morning.call('1')
    await page(`/t/${secret}`)
    await morning.api.get(`/tickets/${secret}`)
    expect(await kept()).toEqual([])
  })
})

describe('a number that did not come to be', () => {
  /** A house that refuses every job of the doors when all of it is done, and what it would keep. */
  function refusing() {
    const house = morning.world.house()
    const given: string[] = []
    const perform: Perform = (by, job) =>
      house.perform(by, async (work) => {
        await job(work)
        return refuse('STORAGE_UNAVAILABLE')
      })
    const givenEstimates = {
      give: ({ ticket }: { ticket: string }) => void given.push(ticket),
      settled: async () => {},
    }
    return { given, house: { ...house, perform, givenEstimates } }
  }

  test('leaves no estimate, at whichever door it was asked for', async () => {
    give({ services: { KK: fifteen } })
    const { house, given } = refusing()
    expect(await askAtEveryDoor(house)).toEqual([503, 503, 503])
    expect(given).toEqual([])
    expect(await issued()).toEqual([])
  })

  test('because a service gives none, leaves none', async () => {
    give({ services: { KK: fifteen }, served: { KK: 360 } })
    expect((await take()).status).toBe(422)
    expect(await kept()).toEqual([])
  })
})

test('a number is given at every door though what was told with it cannot be noted', async () => {
  give({ services: { KK: fifteen } })
  const house = morning.world.house()
  const fault = new Error('a bug in what gathers estimates')
  const givenEstimates = {
    ...house.givenEstimates,
    give: () => {
      throw fault
    },
  }
  expect(await askAtEveryDoor({ ...house, givenEstimates })).toEqual([303, 201, 303])
  expect(await issued()).toHaveLength(3)
  faults = [fault, fault, fault]
})

test('while storage cannot write no page fails, and tickets and what is told later are kept', async () => {
  const { number, secret } = await morning.take('KK')
  const { world } = morning
  const app = createApp({ ...world.house() })
  const stranger = createClient({ url: `file:${join(world.folder, 'giliran.db')}` })
  const lock = await stranger.transaction('write')
  give({ tickets: { [number]: fifteen }, services: { KK: fifteen } })
  expect((await readPage(app, `/t/${secret}`)).text).toContain('sekitar 15 sampai 25 menit')
  expect((await take('penuh')).status).toBe(503)
  await world.house().givenEstimates.settled()
  expect((await readPage(app, `/t/${secret}`)).status).toBe(200)
  await lock.rollback()
  stranger.close()
  expect((await take('penuh')).status).toBe(201)
  expect(await issued()).toHaveLength(2)
  expect((await kept()).map(({ kind }) => kind).toSorted()).toEqual(['follow', 'issue'])
  faults = [expect.stringContaining('1 estimates are not kept')]
})
