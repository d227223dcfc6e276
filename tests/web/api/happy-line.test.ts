import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Morning, openMorning } from '../../support/morning.ts'

let morning: Morning

beforeEach(async () => {
  morning = await openMorning()
})
afterEach(() => morning.close())

const HERE = '/offices/sukamaju'

describe('a visit', () => {
  test('goes from the kiosk over the call to the end', async () => {
    const { api, officer, take, open, call, act } = morning
    const ticket = await take('KK')
    expect(ticket).toMatchObject({ number: 'A001', service: 'KK', class: 'N', ahead: 0, receipt: null })
    expect(ticket).toMatchObject({ issuedAt: '2026-04-06T09:00:00.000+07:00', estimate: null })
    expect(ticket.secret).toMatch(/^[\w-]{22}$/)
    expect(ticket.url).toBe(`http://antrean.test/t/${ticket.secret}`)

    expect(await open('1')).toMatchObject({ status: 200, body: { counter: '1', state: 'open', waiting: 1 } })
    expect(await call('1')).toMatchObject({
      ticket: { id: ticket.id, number: 'A001', service: 'KK', class: 'N' },
      counter: '1',
      repeat: 0,
    })
    expect(await act(ticket.id, 'serving')).toMatchObject({
      status: 200,
      body: { state: 'serving', counter: '1' },
    })
    expect(await act(ticket.id, 'completion', { outcome: 'done' })).toMatchObject({
      status: 200,
      body: { state: 'done', counter: null },
    })
    expect(await api.ask('DELETE', `${HERE}/counters/1/shift`, { token: officer })).toMatchObject({
      status: 204,
    })
    expect(await api.get(`${HERE}/counters/1`)).toMatchObject({ body: { state: 'closed', waiting: 0 } })
  })

  test('may end incomplete, with what was missing', async () => {
    const { take, open, call, act } = morning
    const { id } = await take('KTP')
    await open('1')
    await call('1')
    const end = { outcome: 'incomplete', missing: ['FC-KK'] }
    expect(await act(id, 'completion', end)).toMatchObject({ status: 200, body: { state: 'done' } })
  })

  test('of somebody who does not come ends in absence, after the repeats and the pause', async () => {
    const { world, take, open, call, act } = morning
    const { id } = await take()
    await open('1')
    await call('1')
    expect(await act(id, 'absence')).toMatchObject({ status: 422, body: { code: 'REPEATS_MISSING' } })
    world.pass(5)
    expect(await act(id, 'repeats')).toMatchObject({
      status: 422,
      body: { code: 'TOO_SOON', retryAt: '2026-04-06T09:00:20.000+07:00' },
    })
    for (const repeat of [1, 2]) {
      world.pass(20)
      expect(await act(id, 'repeats')).toMatchObject({
        status: 201,
        body: { ticket: { id }, counter: '1', repeat },
      })
    }
    world.pass(20)
    expect(await act(id, 'absence')).toMatchObject({
      status: 200,
      body: { state: 'absent', counter: null, repeats: 2 },
    })
  })

  test('goes on when the absent one comes back, once', async () => {
    const { world, take, open, call, act, ticket } = morning
    const { id } = await take()
    await open('1')
    for (const round of [1, 2]) {
      await call('1')
      expect(await ticket(id)).toMatchObject({ state: 'called', repeats: 0 })
      for (const _ of [1, 2]) {
        world.pass(20)
        await act(id, 'repeats')
      }
      world.pass(20)
      await act(id, 'absence')
      if (round === 1) {
        expect(await act(id, 'return')).toMatchObject({
          status: 200,
          body: { state: 'waiting', calledAt: null },
        })
      } else {
        expect(await act(id, 'return')).toMatchObject({ status: 422, body: { code: 'RETURNS_USED' } })
      }
    }
  })

  test('counts from the call after the return, and repeats do not move it', async () => {
    const { world, take, open, call, act, ticket } = morning
    const { id } = await take()
    await open('1')
    await call('1')
    world.pass(20)
    await act(id, 'repeats')
    expect(await ticket(id)).toMatchObject({ calledAt: '2026-04-06T09:00:00.000+07:00', repeats: 1 })
    world.pass(20)
    await act(id, 'repeats')
    world.pass(20)
    await act(id, 'absence')
    await act(id, 'return')
    await call('1')
    expect(await ticket(id)).toMatchObject({ calledAt: '2026-04-06T09:01:00.000+07:00', repeats: 0 })
  })

  test('may be cancelled by an officer with a reason, and by its holder', async () => {
    const { api, take, act } = morning
    const [first, second] = [await take(), await take()]
    expect(await act(first.id, 'cancellation', { reason: 'SAYS_WHO' })).toMatchObject({
      status: 422,
      body: { code: 'REASON_UNKNOWN' },
    })
    expect(await act(first.id, 'cancellation', { reason: 'VISITOR_LEFT' })).toMatchObject({
      body: { state: 'cancelled' },
    })
    expect(await api.get(`/tickets/${second.secret}`)).toMatchObject({ body: { state: 'waiting', ahead: 0 } })
    expect(await api.post(`/tickets/${second.secret}/cancellation`, {})).toMatchObject({
      status: 200,
      body: { number: 'A002', state: 'cancelled', ahead: 0, counter: null },
    })
  })

  test('is made by an officer also when the office is closed, and by a kiosk only while it is open', async () => {
    const { world, api, kiosk, officer } = morning
    world.setClock('2026-04-06T15:00:00+07:00')
    const staff = { service: 'KK', channel: 'staff' }
    expect(await api.post(`${HERE}/tickets`, { service: 'KK' }, { token: kiosk })).toMatchObject({
      status: 422,
      body: { code: 'OFFICE_CLOSED' },
    })
    expect(await api.post(`${HERE}/tickets`, staff, { token: kiosk })).toMatchObject({ status: 403 })
    expect(await api.post(`${HERE}/tickets`, staff, { token: officer })).toMatchObject({ status: 201 })
  })
})

describe('a counter', () => {
  test('calls nobody when nobody waits, and nobody while somebody is there', async () => {
    const { api, officer, take, open, call } = morning
    await open('1')
    const calling = () => api.post(`${HERE}/counters/1/calls`, {}, { token: officer })
    expect(await calling()).toMatchObject({ status: 204, body: null })
    await take()
    await take()
    await call('1')
    expect(await calling()).toMatchObject({ status: 409, body: { code: 'COUNTER_BUSY' } })
  })

  test('that is open pauses for a reason, calls nobody meanwhile, and goes on', async () => {
    const { world, api, officer, take, open, call } = morning
    const shift = (body: unknown) => api.put(`${HERE}/counters/1/shift`, body, { token: officer })
    expect(await shift({ paused: 'BREAK' })).toMatchObject({ status: 409, body: { code: 'COUNTER_CLOSED' } })
    await open('1')
    await take()
    expect(await shift({ paused: 'TIRED' })).toMatchObject({ status: 422, body: { code: 'REASON_UNKNOWN' } })
    expect(await shift({ paused: 'PRAYER' })).toMatchObject({ status: 200, body: { state: 'paused' } })
    expect(await api.post(`${HERE}/counters/1/calls`, {}, { token: officer })).toMatchObject({
      status: 409,
      body: { code: 'COUNTER_PAUSED' },
    })
    world.pass(60)
    expect(await shift({ paused: 'PRAYER' })).toMatchObject({ status: 200, body: { state: 'paused' } })
    expect(world.heard().filter(({ name }) => name === 'counter.paused')).toHaveLength(1)
    expect(await shift({ paused: null })).toMatchObject({ status: 200, body: { state: 'open' } })
    expect(await call('1')).toMatchObject({ ticket: { number: 'A001' } })
  })

  test('serves what its shift says, and may be given other services while it is open', async () => {
    const { open, take } = morning
    await take('KIA')
    expect(await open('1', ['KTP', 'SKCK'])).toMatchObject({
      body: { services: [{ service: 'KTP' }, { service: 'SKCK' }] },
    })
    expect(await open('1', ['KIA', 'KIA'])).toMatchObject({
      body: { services: [{ service: 'KIA' }], waiting: 1 },
    })
    expect(await open('1', ['TERBANG'])).toMatchObject({ status: 422, body: { code: 'SERVICE_UNKNOWN' } })
  })

  test('is not closed or taken from somebody who is being served', async () => {
    const { world, api, officer, take, open, call, serve } = morning
    await open('1')
    const { id } = await take()
    await call('1')
    const closing = () => api.ask('DELETE', `${HERE}/counters/1/shift`, { token: officer })
    expect(await closing()).toMatchObject({ status: 409, body: { code: 'COUNTER_BUSY' } })
    const other = { token: (await world.newToken('officer')).token }
    expect(await api.put(`${HERE}/counters/1/shift`, {}, other)).toMatchObject({ status: 409 })
    await serve(id)
    expect(await closing()).toMatchObject({ status: 204 })
    expect(await closing()).toMatchObject({ status: 204 })
  })

  test('calls at the same instant as another, and never the same ticket', async () => {
    const { take, open, call } = morning
    await Promise.all(['1', '2'].map((counter) => open(counter)))
    for (const _ of [1, 2]) await take('KTP')
    const numbers = await Promise.all(['1', '2'].map(async (counter) => (await call(counter)).ticket.number))
    expect(numbers.sort()).toEqual(['A001', 'A002'])
  })

  test('is left when the same person opens another, but a token works several', async () => {
    const { world, api, open } = morning
    await Promise.all(['1', '2'].map((counter) => open(counter)))
    expect(await api.get(`${HERE}/counters/1`)).toMatchObject({ body: { state: 'open' } })
    const cookie = await world.signedIn('ani')
    for (const counter of ['3', '4']) await api.put(`${HERE}/counters/${counter}/shift`, {}, { cookie })
    expect(await api.get(`${HERE}/counters/3`)).toMatchObject({ body: { state: 'closed' } })
    expect(await api.get(`${HERE}/counters/4`)).toMatchObject({ body: { state: 'open' } })
  })
})

describe('the list of tickets', () => {
  test('shows the day by arrival, all or in one state', async () => {
    const { api, officer, take, open, call } = morning
    for (const service of ['KK', 'SKCK', 'KTP']) await take(service)
    await open('1')
    await call('1')
    const list = (query = '') => api.get(`${HERE}/tickets${query}`, { token: officer })
    expect(await list()).toMatchObject({
      body: { tickets: [{ number: 'A001', state: 'called' }, { number: 'B001' }, { number: 'A002' }] },
    })
    expect(await list('?state=waiting')).toMatchObject({
      body: { tickets: [{ number: 'B001' }, { number: 'A002' }] },
    })
    expect(await list('?state=parked')).toMatchObject({ body: { tickets: [] } })
  })

  test('begins anew on the next local day, and so do the numbers', async () => {
    const { world, api, officer, take } = morning
    await take()
    world.setClock('2026-04-07T08:00:00+07:00')
    expect(await api.get(`${HERE}/tickets`, { token: officer })).toMatchObject({ body: { tickets: [] } })
    expect(await take()).toMatchObject({ number: 'A001' })
  })
})
