import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Morning, openMorning } from '../../support/morning.ts'

const HERE = '/offices/sukamaju'

let morning: Morning

beforeEach(async () => {
  morning = await openMorning()
})
afterEach(() => morning.close())

const take = (key: string, body: unknown = { service: 'KK', class: 'N' }, token = morning.kiosk) =>
  morning.api.post(`${HERE}/tickets`, body, { token, key })

const numbers = async () => {
  const { body } = await morning.api.get(`${HERE}/tickets`, { token: morning.officer })
  return Object(body).tickets.map((ticket: { number: string }) => ticket.number)
}

describe('the same key again', () => {
  test('gives the same answer and no second ticket', async () => {
    const first = await take('k1')
    morning.world.pass(60)
    await morning.take()
    const again = await take('k1')
    expect([again.status, again.body]).toEqual([201, first.body])
    expect(await take('k1', ' { "class" : "N", "service":"KK" } ')).toMatchObject({
      status: 201,
      body: first.body,
    })
    expect(await numbers()).toEqual(['A001', 'A002'])
  })

  test('with another body is refused, even when it would mean the same', async () => {
    await take('k1')
    for (const body of [
      { service: 'KTP', class: 'N' },
      { service: 'KK' },
      { service: 'KK', class: 'N', channel: 'kiosk' },
    ]) {
      expect(await take('k1', body)).toMatchObject({ status: 422, body: { code: 'KEY_REUSED' } })
    }
    expect(await numbers()).toEqual(['A001'])
  })

  test('gives the same answer after a restart', async () => {
    const first = await take('k1')
    await morning.world.restart()
    expect((await take('k1')).body).toEqual(first.body)
    expect(await take('k2')).toMatchObject({ body: { number: 'A002' } })
  })

  test('at the same instant does its work once', async () => {
    const told = await Promise.all(Array.from({ length: 20 }, () => take('k1')))
    expect(new Set(told.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(told.every(({ status }) => status === 201)).toBe(true)
    expect(await numbers()).toEqual(['A001'])
  })

  test('at the same instant with another body lets one of them through', async () => {
    const told = await Promise.all([take('k1', { service: 'KK' }), take('k1', { service: 'KTP' })])
    expect(told.map(({ status }) => status).sort()).toEqual([201, 422])
    expect(await numbers()).toEqual(['A001'])
  })

  test('still says that nobody was to be called, though somebody waits now', async () => {
    await morning.open('1')
    const calling = (key: string) =>
      morning.api.post(`${HERE}/counters/1/calls`, {}, { token: morning.officer, key })
    expect((await calling('k1')).status).toBe(204)
    await morning.take()
    expect((await calling('k1')).status).toBe(204)
    await morning.world.restart()
    expect(await calling('k1')).toMatchObject({ status: 204, body: null })
    expect((await calling('k2')).status).toBe(201)
    expect((await calling('k2')).status).toBe(201)
  })

  test('is decided anew when it was refused', async () => {
    const { world } = morning
    world.setClock('2026-04-06T07:00:00+07:00')
    expect(await take('k1')).toMatchObject({ status: 422, body: { code: 'OFFICE_CLOSED' } })
    world.setClock('2026-04-06T08:00:00+07:00')
    expect(await take('k1')).toMatchObject({ status: 201 })
  })

  test('is remembered for 48 hours of the machine’s clock', async () => {
    const { world } = morning
    const first = await take('k1')
    world.pass(48 * 3600)
    expect((await take('k1')).body).toEqual(first.body)
    world.pass(1)
    expect(await take('k1')).toMatchObject({ status: 201, body: { number: 'A001' } })
    expect((await take('k1')).body).not.toEqual(first.body)
  })

  test('lets the holder cancel twice, and asks anew under another key', async () => {
    const { secret } = await morning.take()
    const cancel = (key: string) => morning.api.post(`/tickets/${secret}/cancellation`, {}, { key })
    expect(await cancel('k1')).toMatchObject({ status: 200, body: { state: 'cancelled' } })
    expect(await cancel('k1')).toMatchObject({ status: 200, body: { state: 'cancelled' } })
    expect(await cancel('k2')).toMatchObject({ status: 409, body: { code: 'TICKET_STATE' } })
  })
})

describe('a key belongs', () => {
  test('to one token', async () => {
    const other = (await morning.world.newToken('kiosk')).token
    expect(await take('k1')).toMatchObject({ body: { number: 'A001' } })
    expect(await take('k1', undefined, other)).toMatchObject({ body: { number: 'A002' } })
  })

  test('to one address', async () => {
    const { act, open, call } = morning
    const { id } = await morning.take()
    await open('1')
    await call('1', { key: 'k1' })
    expect(await act(id, 'serving', {}, { key: 'k1' })).toMatchObject({
      status: 200,
      body: { state: 'serving' },
    })
    const [first, second] = [await morning.take(), await morning.take()]
    for (const { secret } of [first, second]) {
      expect(await morning.api.post(`/tickets/${secret}/cancellation`, {}, { key: 'k1' })).toMatchObject({
        status: 200,
      })
    }
  })

  test('to somebody who may ask at all: a revoked or foreign token learns nothing', async () => {
    await take('k1')
    expect(await take('k1', undefined, 'gil_tebakan')).toMatchObject({ status: 401 })
    expect(await take('k1', undefined, await morning.world.token('kiosk', 'waringin'))).toMatchObject({
      status: 404,
    })
    expect(await take('k1', undefined, await morning.world.token('display'))).toMatchObject({ status: 403 })
  })
})
