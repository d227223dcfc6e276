import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Morning, openMorning } from '../../support/morning.ts'

let morning: Morning

beforeEach(async () => {
  morning = await openMorning()
})
afterEach(() => morning.close())

const HERE = '/offices/sukamaju'

/** Loket 1 is open, and somebody has been called there. */
async function called(service = 'KK'): Promise<string> {
  const { take, open, call } = morning
  const { id } = await take(service)
  await open('1')
  await call('1')
  return id
}

const refused = (status: number, code: string) => ({ status, body: { code } })

describe('a visit that is parked', () => {
  test('is set aside for a reason, and the counter is free for the next', async () => {
    const { take, call, act } = morning
    const id = await called()
    await take()
    expect(await act(id, 'parking', { reason: 'TIRED' })).toMatchObject(refused(422, 'REASON_UNKNOWN'))
    expect(await act(id, 'parking', { reason: 'PAYMENT' })).toMatchObject({
      status: 200,
      body: { state: 'parked', counter: '1' },
    })
    expect(await call('1')).toMatchObject({ ticket: { number: 'A002' } })
    expect(await act(id, 'parking', { reason: 'PAYMENT' })).toMatchObject(refused(409, 'TICKET_STATE'))
  })

  test('never comes back by itself, and several may wait at one counter', async () => {
    const { api, officer, take, call, act, ticket } = morning
    const ids = [await called()]
    ids.push((await take()).id)
    for (const id of ids) {
      if ((await ticket(id)).state === 'waiting') await call('1')
      await act(id, 'serving')
      await act(id, 'parking', { reason: 'FILL_FORM' })
    }
    const calling = await api.post(`${HERE}/counters/1/calls`, {}, { token: officer })
    expect(calling).toMatchObject({ status: 204 })
    expect(await Promise.all(ids.map(async (id) => (await ticket(id)).state))).toEqual(['parked', 'parked'])
  })

  test('goes on at its counter when that is free: a call, which leaves the time of the first', async () => {
    const { api, world, take, call, act, serve, ticket } = morning
    const id = await called()
    await act(id, 'parking', { reason: 'PAYMENT' })
    const other = await take()
    await call('1')
    expect(await act(id, 'resumption')).toMatchObject(refused(409, 'COUNTER_BUSY'))
    await serve(other.id)
    world.pass(60)
    expect(await act(id, 'resumption')).toMatchObject({
      status: 201,
      body: { ticket: { id, number: 'A001' }, counter: '1', repeat: 0 },
    })
    expect(await ticket(id)).toMatchObject({
      state: 'called',
      calledAt: '2026-04-06T09:00:00.000+07:00',
      repeats: 0,
    })
    expect(await api.get(`${HERE}/calls`)).toMatchObject({
      body: { calls: [{ number: 'A001' }, { number: 'A002' }, { number: 'A001', repeat: 0 }] },
    })
    expect(await act(id, 'resumption')).toMatchObject(refused(409, 'TICKET_STATE'))
  })

  test('waits for its counter to be open and not paused', async () => {
    const { api, officer, open, act } = morning
    const id = await called()
    const shift = `${HERE}/counters/1/shift`
    await act(id, 'parking', { reason: 'PAYMENT' })
    await api.put(shift, { paused: 'BREAK' }, { token: officer })
    expect(await act(id, 'resumption')).toMatchObject(refused(409, 'COUNTER_PAUSED'))
    await api.ask('DELETE', shift, { token: officer })
    expect(await act(id, 'resumption')).toMatchObject(refused(409, 'COUNTER_CLOSED'))
    await open('1')
    expect(await act(id, 'resumption')).toMatchObject({ status: 201 })
  })
})

describe('a visitor who is transferred', () => {
  test('stands in the other line by arrival, as if never called', async () => {
    const { world, take, open, call, act, ticket } = morning
    const id = await called('KK')
    await take('SKCK')
    world.pass(60)
    const wish = { service: 'SKCK', reason: 'WRONG_SERVICE' }
    expect(await act(id, 'transfer', { ...wish, service: 'TERBANG' })).toMatchObject(
      refused(422, 'SERVICE_UNKNOWN'),
    )
    expect(await act(id, 'transfer', { ...wish, reason: 'MOOD' })).toMatchObject(
      refused(422, 'REASON_UNKNOWN'),
    )
    expect(await act(id, 'transfer', wish)).toMatchObject({
      status: 200,
      body: { number: 'A001', service: 'SKCK', state: 'waiting', calledAt: null, counter: null, repeats: 0 },
    })
    expect(await act(id, 'transfer', wish)).toMatchObject(refused(409, 'TICKET_STATE'))
    await open('3')
    expect(await call('3')).toMatchObject({ ticket: { id, service: 'SKCK' } })
    expect(await ticket(id)).toMatchObject({ calledAt: '2026-04-06T09:01:00.000+07:00' })
  })

  test('to a counter goes before its line, and nobody else may call them', async () => {
    const { api, officer, take, open, call, act } = morning
    const id = await called('KK')
    await take('KTP')
    const wish = { service: 'KTP', reason: 'EQUIPMENT', counter: '2' }
    expect(await act(id, 'transfer', wish)).toMatchObject(refused(409, 'COUNTER_CLOSED'))
    expect(await act(id, 'transfer', { ...wish, counter: '99' })).toMatchObject(
      refused(409, 'COUNTER_CLOSED'),
    )
    await open('2', ['KTP'])
    expect(await act(id, 'transfer', { ...wish, service: 'KK' })).toMatchObject(
      refused(422, 'SERVICE_UNKNOWN'),
    )
    expect(await act(id, 'transfer', wish)).toMatchObject({ body: { state: 'handover', counter: '2' } })
    const place = `${HERE}/counters/1/calls`
    const elsewhere = { ticket: id, reason: 'EMERGENCY' }
    expect(await api.post(place, elsewhere, { token: officer })).toMatchObject(refused(409, 'TICKET_STATE'))
    expect(await call('1')).toMatchObject({ ticket: { number: 'A002' } })
    expect(await call('2')).toMatchObject({ ticket: { id } })
  })
})

describe('priority granted later', () => {
  test('needs a class and a reason of the policy, and keeps the place by arrival', async () => {
    const { take, open, call, act, ticket } = morning
    const [first, second] = [await take(), await take()]
    const { id } = second
    const wish = { class: 'P', reason: 'STATUTORY' }
    expect(await act(id, 'priority', { ...wish, class: 'S' })).toMatchObject(refused(422, 'CLASS_UNKNOWN'))
    expect(await act(id, 'priority', { ...wish, reason: 'RICH' })).toMatchObject(
      refused(422, 'REASON_UNKNOWN'),
    )
    expect(await act(id, 'priority', wish)).toMatchObject({ body: { state: 'waiting', class: 'P' } })
    await open('1')
    expect(await call('1')).toMatchObject({ ticket: { id, class: 'P' } })
    expect(await act(id, 'priority', wish)).toMatchObject(refused(409, 'TICKET_STATE'))
    expect(await ticket(first.id)).toMatchObject({ state: 'waiting', class: 'N' })
  })
})

describe('calling one ticket', () => {
  const calling = (body: unknown, counter = '1') =>
    morning.api.post(`${HERE}/counters/${counter}/calls`, body, { token: morning.officer })

  test('that is next needs no reason; another one needs a code of the policy', async () => {
    const { take, open, serve } = morning
    const [first, , third] = [await take(), await take(), await take()]
    await open('1')
    expect(await calling({ ticket: third.id })).toMatchObject(refused(422, 'REASON_UNKNOWN'))
    expect(await calling({ ticket: third.id, reason: 'FRIEND' })).toMatchObject(
      refused(422, 'REASON_UNKNOWN'),
    )
    expect(await calling({ ticket: third.id, reason: 'EMERGENCY' })).toMatchObject({
      status: 201,
      body: { ticket: { number: 'A003' }, counter: '1', repeat: 0 },
    })
    expect(await calling({ ticket: first.id })).toMatchObject(refused(409, 'COUNTER_BUSY'))
    await serve(third.id)
    expect(await calling({ ticket: first.id })).toMatchObject({ status: 201 })
    await serve(first.id)
    expect(await calling({ ticket: first.id })).toMatchObject(refused(409, 'TICKET_STATE'))
  })

  test('that nobody knows, of another office, or of a service not served here', async () => {
    const { world, api, take, open } = morning
    const passport = await take('PASPOR')
    await open('1')
    expect(await calling({ ticket: 'tiada' })).toMatchObject(refused(422, 'TICKET_UNKNOWN'))
    const token = await world.token('officer', 'waringin')
    const wish = { service: 'SKTM', channel: 'staff' }
    const theirs = await api.post('/offices/waringin/tickets', wish, { token })
    const { id } = Object(theirs.body)
    expect(await calling({ ticket: id, reason: 'EMERGENCY' })).toMatchObject(refused(422, 'TICKET_UNKNOWN'))
    expect(await calling({ ticket: passport.id, reason: 'EMERGENCY' })).toMatchObject(
      refused(422, 'SERVICE_UNKNOWN'),
    )
    expect(await calling({ reason: 'EMERGENCY' })).toMatchObject(refused(400, 'BODY_MALFORMED'))
    expect(await calling({ ticket: passport.id }, '2')).toMatchObject(refused(409, 'COUNTER_CLOSED'))
  })
})

describe('a note', () => {
  test('is for the staff: no event, no change, in every state', async () => {
    const { api, world, act, serve } = morning
    const id = await called()
    const events = world.heard().length
    const text = { text: 'Datang dengan ibunya.' }
    expect(await act(id, 'note', text)).toMatchObject({ status: 200, body: { state: 'called' } })
    await serve(id)
    expect(await act(id, 'note', text)).toMatchObject({ status: 200, body: { state: 'done' } })
    expect(await act(id, 'note', { text: '' })).toMatchObject({ status: 400 })
    expect(
      world
        .heard()
        .slice(events)
        .map(({ name }) => name),
    ).toEqual(['ticket.served', 'ticket.finished'])
    expect(JSON.stringify(world.heard())).not.toContain('ibunya')
    expect(JSON.stringify((await api.get(`${HERE}/line`)).body)).not.toContain('ibunya')
  })
})

describe('undo', () => {
  test('within ten seconds takes the last fact back, once; the call stays among the calls', async () => {
    const { api, world, call, act, ticket } = morning
    const id = await called()
    world.pass(10)
    expect(await act(id, 'undo')).toMatchObject({
      status: 200,
      body: { state: 'waiting', counter: null, calledAt: null, repeats: 0 },
    })
    expect(await act(id, 'undo')).toMatchObject(refused(409, 'TICKET_STATE'))
    expect(await api.get(`${HERE}/calls`)).toMatchObject({ body: { calls: [{ number: 'A001' }] } })
    const [issued, opened, seq] = world.heard().slice(-4)
    expect([issued, opened, seq].map((event) => event?.name)).toEqual([
      'ticket.issued',
      'counter.opened',
      'ticket.called',
    ])
    expect(world.heard().at(-1)).toMatchObject({
      name: 'ticket.undone',
      facts: { number: 'A001', undoes: seq?.seq, state: 'waiting' },
    })
    expect(await call('1')).toMatchObject({ ticket: { id } })
    expect(await ticket(id)).toMatchObject({ calledAt: '2026-04-06T09:00:10.000+07:00' })
  })

  test('is too late after ten seconds', async () => {
    const id = await called()
    morning.world.pass(10.001)
    expect(await morning.act(id, 'undo')).toMatchObject(refused(422, 'UNDO_TOO_LATE'))
  })

  test('does not put two visitors at one counter', async () => {
    const { take, call, act } = morning
    const id = await called()
    await act(id, 'completion', { outcome: 'done' })
    await take()
    await call('1')
    expect(await act(id, 'undo')).toMatchObject(refused(409, 'COUNTER_BUSY'))
  })
})

describe('a ticket made by an officer', () => {
  const visit = (service: string, ...further: string[]) => ({
    service,
    ...Object.fromEntries([['then', further]]),
  })
  const make = (body: object) =>
    morning.api.post(`${HERE}/tickets`, { channel: 'staff', ...body }, { token: morning.officer })

  test('may be for several services, each joined by arrival when the one before is finished', async () => {
    const { api, open, call, act, serve, take, ticket } = morning
    const { id, number } = Object((await make(visit('KK', 'SKCK', 'AK1'))).body)
    await take('SKCK')
    await open('1')
    await call('1')
    expect(await act(id, 'completion', { outcome: 'done' })).toMatchObject({
      body: { number, service: 'SKCK', state: 'waiting', calledAt: null, counter: null },
    })
    await open('3')
    expect(await call('3')).toMatchObject({ ticket: { id, number } })
    await serve(id)
    expect(await ticket(id)).toMatchObject({ service: 'AK1', state: 'waiting' })
    await open('8')
    await call('8')
    await serve(id)
    expect(await ticket(id)).toMatchObject({ service: 'AK1', state: 'done' })
    expect(await make(visit('KK', 'TERBANG'))).toMatchObject(refused(422, 'SERVICE_UNKNOWN'))
    const kiosk = { token: morning.kiosk }
    expect(await api.post(`${HERE}/tickets`, visit('KK', 'SKCK'), kiosk)).toMatchObject({ status: 400 })
  })

  test('enters the paper series after an outage, in its order and each number once, also when closed', async () => {
    const { world } = morning
    world.setClock('2026-04-06T19:00:00+07:00')
    const paper = (number?: string) => make({ service: 'KK', channel: 'offline', number })
    expect(await paper('Z001')).toMatchObject({ status: 201, body: { number: 'Z001' } })
    expect(await paper('Z002')).toMatchObject({ status: 201, body: { number: 'Z002' } })
    expect(await paper('Z001')).toMatchObject(refused(422, 'NUMBER_USED'))
    expect(await paper('A001')).toMatchObject(refused(422, 'TICKET_UNKNOWN'))
    expect(await paper('Z0003')).toMatchObject(refused(422, 'TICKET_UNKNOWN'))
    expect(await paper()).toMatchObject({ status: 400 })
    expect(await make({ service: 'KK', number: 'Z003' })).toMatchObject({ status: 400 })
    expect(await make({ service: 'KK' })).toMatchObject({ body: { number: 'A001' } })
  })
})
