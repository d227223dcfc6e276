import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Door } from '../../src/web/http/house.ts'
import { type Given, giveWaits, waitOf } from '../support/given-waits.ts'
import { openKiosk } from '../support/kiosk.ts'
import { type Morning, openMorning } from '../support/morning.ts'
import { readPage } from '../support/reader.ts'

const HERE = '/offices/sukamaju'
const fifteen = waitOf(17, 20, 22)

let morning: Morning
let app: Door

beforeEach(async () => {
  morning = await openMorning()
  app = createApp(morning.world.house())
  await morning.open('1', ['KK', 'KTP'])
})

afterEach(async () => {
  expect(morning.world.faults()).toEqual([])
  await morning.close()
})

const give = (given: Given) => giveWaits(morning.world, given)
const page = async (path: string) => (await readPage(app, path)).text

describe('a wait that was simulated more than five minutes ago is told nobody', () => {
  const FIVE = 5 * 60
  /** Reads once within the five minutes and once a second later. */
  const twice = async <T>(read: () => Promise<T>): Promise<[T, T]> => {
    morning.world.pass(FIVE)
    const before = await read()
    morning.world.pass(1)
    return [before, await read()]
  }

  test('by the line, the counters and the number of the API', async () => {
    const { secret } = await morning.take('KK')
    give({ tickets: { A001: fifteen }, services: { KK: fifteen }, counters: { 1: fifteen } })
    const paths = [`${HERE}/line`, `${HERE}/counters/1`, `/tickets/${secret}`]
    const told = () =>
      Promise.all(
        paths.map(async (path) => JSON.stringify((await morning.api.get(path)).body).includes('"p50":1200')),
      )
    expect(await twice(told)).toEqual([
      [true, true, true],
      [false, false, false],
    ])
  })

  test('by the API that gives a number', async () => {
    give({ services: { KK: fifteen } })
    const [before, after] = await twice(() => morning.take('KK'))
    expect(before).toMatchObject({ estimate: { p50: 1200 } })
    expect(after).toMatchObject({ estimate: null, estimateReason: 'NOT_YET' })
  })

  test('by the kiosk, its screen and its paper', async () => {
    give({ services: { KK: fifteen } })
    const kiosk = await openKiosk(morning.world)
    const pages = async () => {
      const service = await kiosk.read('/sukamaju/kiosk/services/KK')
      const ticket = await kiosk.take(await kiosk.formOf('KK'))
      return [service, await kiosk.read(ticket), await kiosk.read(`${ticket}/paper`)]
    }
    const [before, after] = await twice(pages)
    expect(before.map((text) => /15–25 menit|pukul 09\.15 sampai/.test(text))).toEqual([true, true, true])
    expect(after.map((text) => /15–25 menit|pukul 09\.15 sampai/.test(text))).toEqual([false, false, false])
  })

  test('by the page of a ticket and by the portal', async () => {
    const { secret } = await morning.take('KK')
    give({ tickets: { A001: fifteen }, services: { KK: fifteen }, counters: { 1: fifteen } })
    const paths = [`/t/${secret}`, '/sukamaju', '/sukamaju/layanan/KK', '/sukamaju/loket/1']
    const told = () => Promise.all(paths.map(async (path) => /15(–| sampai )25 menit/.test(await page(path))))
    const [before] = await twice(told)
    expect(before).toEqual([true, true, true, true])
    // A page that is ready stays so until the minute is over.
    morning.world.pass(59)
    expect(await told()).toEqual([false, false, false, false])
  })

  test('and it closes no line that may have become shorter since', async () => {
    give({ served: { KK: 360 } })
    const ask = () =>
      morning.api.post(`${HERE}/tickets`, { service: 'KK', channel: 'kiosk' }, { token: morning.kiosk })
    const [before, after] = await twice(async () => (await ask()).status)
    expect([before, after]).toEqual([422, 201])
  })

  test('nor after the clock of the office was put back', async () => {
    give({ services: { KK: fifteen } })
    morning.world.pass(-FIVE - 1)
    expect(await morning.take('KK')).toMatchObject({ estimateReason: 'NOT_YET' })
  })
})
