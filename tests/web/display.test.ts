import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { revokeToken } from '../../src/people/revoke-token.ts'
import { calledIn, heardUpTo, isBoard, numbersOn, openScreens, type Screens } from '../support/screens.ts'

let hall: Screens

beforeEach(async () => {
  hall = await openScreens()
})
afterEach(() => hall.close())

const services = ['KK', 'SKCK', 'PASPOR', 'NIB', 'NIKAH', 'STNK', 'AK1', 'BPHTB']
const countersOf = ['1', '3', '4', '5', '6', '7', '8', '9']

/** Everybody sits at an open counter with somebody waiting for it. */
async function everybodyIsReady(): Promise<void> {
  for (const counter of countersOf) await hall.open(counter)
  for (const service of services) await hall.take(service)
}

describe('the page', () => {
  test('shows the board to an enrolled display: the office, its clock, its pledge, who waits', async () => {
    await hall.take('KK')
    const answer = await hall.look()
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('Mal Pelayanan Publik Sukamaju')
    expect(html).toMatch(/data-clock-time[^>]*>09\.00</)
    expect(html).toContain('WIB')
    expect(html).toContain('Kami menyatakan sanggup')
    expect(html).toContain('Belum ada panggilan hari ini')
    expect(html).toContain('Tidak ada biaya di luar yang tertera.')
    expect(html).toContain('Hari ini buka pukul 08.00–15.00 WIB.')
    expect(html).toMatch(/Kependudukan<\/span><\/span><\/th><td class="lines__people">1</)
    expect(html).toMatch(/<noscript><meta http-equiv="refresh"/)
  })

  test('speaks English to who prefers it', async () => {
    const html = await (await hall.look(undefined, { 'accept-language': 'en' })).text()
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('No calls yet today')
  })

  test('tells a stranger how a screen is enrolled, and shows nothing of the hall', async () => {
    const answer = await hall.look(null)
    const html = await answer.text()
    expect(answer.status).toBe(401)
    expect(html).toContain('Layar ini belum terdaftar')
    expect(html).not.toContain('data-board')
  })

  test('is not for a kiosk, nor for a display of another office', async () => {
    expect((await hall.look(hall.kiosk)).status).toBe(403)
    expect((await hall.look(await hall.world.token('display', 'waringin'))).status).toBe(404)
    expect((await hall.look(null, {}, '/nowhere/display')).status).toBe(404)
    expect((await hall.look(hall.kiosk, {}, '/sukamaju/display/live')).status).toBe(403)
    expect((await hall.look(null, {}, '/sukamaju/display/live')).status).toBe(401)
  })

  test('is the same component as the part that heals it and the message of the stream', async () => {
    await everybodyIsReady()
    for (const counter of countersOf) await hall.call(counter)
    const part = await (await hall.look(undefined, { 'hx-request': 'true' })).text()
    const whole = await (await hall.look()).text()
    const { board } = await hall.listen()
    expect(part).toMatch(/^<div class="board"/)
    expect(part).toBe(board)
    expect(whole).toContain(part)
  })
})

describe('a call', () => {
  test('made through the API is heard by name, then seen on the board', async () => {
    await everybodyIsReady()
    const { ear } = await hall.listen()
    await hall.call('1')
    const [named, board] = await heardUpTo(ear, isBoard)
    expect(named).toMatchObject({ event: 'ticket.called', id: board?.id })
    expect(JSON.parse(named?.data ?? '')).toMatchObject({
      number: 'A001',
      counter: '1',
      repeat: 0,
      says: 'Nomor A001, silakan menuju loket 1.',
    })
    expect(numbersOn(board?.data ?? '')).toEqual(['A001'])
    expect(board?.data).toContain('data-newest')
  })

  test('that is repeated moves to the top and says which call it is', async () => {
    await everybodyIsReady()
    const call = await hall.call('1')
    await hall.call('3')
    const { ear, board } = await hall.listen()
    expect(numbersOn(board)).toEqual(['B001', 'A001'])
    hall.world.pass(60)
    await hall.act(call?.ticket.id ?? '', 'repeats')
    const heard = await heardUpTo(ear, ({ data }) => data.includes('Panggilan ke-2</span>'))
    expect(numbersOn(heard.at(-1)?.data ?? '')).toEqual(['A001', 'B001'])
    expect(heard.find(({ event }) => event === 'ticket.called')?.data).toContain('Panggilan ke-2. Nomor A001')
  })

  test('that is taken back leaves the board, and is told to no screen that comes later', async () => {
    await everybodyIsReady()
    await hall.call('3')
    const call = await hall.call('1')
    const { ear } = await hall.listen()
    await hall.act(call?.ticket.id ?? '', 'undo')
    expect(numbersOn((await heardUpTo(ear, isBoard)).at(-1)?.data ?? '')).toEqual(['B001'])
    const { first, board } = await hall.listen()
    expect(calledIn(first)).toEqual(['B001'])
    expect(numbersOn(board)).toEqual(['B001'])
    expect(calledIn((await hall.listen(String((call?.seq ?? 0) - 1))).first)).toEqual([])
    const { body } = await hall.api.get('/offices/sukamaju/calls')
    expect(JSON.stringify(body)).toContain('"number":"A001"')
  })

  test('is heard with seven others of the same instant by twenty displays, in order, once each', async () => {
    await everybodyIsReady()
    const displays = await Promise.all(Array.from({ length: 20 }, () => hall.listen()))
    const calls = await Promise.all(countersOf.map((counter) => hall.call(counter)))
    const inOrder = calls
      .toSorted((one, other) => (one?.seq ?? 0) - (other?.seq ?? 0))
      .map((call) => call?.ticket.number ?? '')
    const last = String(Math.max(...calls.map((call) => call?.seq ?? 0)))
    for (const { ear } of displays) {
      const heard = await heardUpTo(ear, ({ event, id }) => event === 'message' && id === last)
      expect(calledIn(heard)).toEqual(inOrder)
      expect(numbersOn(heard.at(-1)?.data ?? '')).toEqual(inOrder.toReversed())
    }
  })

  test('holds no name, no id and no secret', async () => {
    const ticket = await hall.take('KK')
    await hall.open('1')
    await hall.call('1')
    const { first } = await hall.listen()
    const said = first.map(({ data }) => data).join()
    expect(said).not.toContain(ticket.id)
    expect(said).not.toContain(ticket.secret)
  })
})

describe('a display that comes back', () => {
  test('hears what it missed, nothing twice, and then the board of now', async () => {
    await everybodyIsReady()
    const first = await hall.call('1')
    await hall.call('3')
    await hall.call('4')
    const { first: heard, ear } = await hall.listen(String(first?.seq))
    expect(calledIn(heard)).toEqual(['B001', 'D001'])
    await hall.call('5')
    expect(calledIn(await heardUpTo(ear, isBoard))).toEqual(['E001'])
  })

  test.each(['abc', '999999'])(
    'with the last event id %s hears what is still announced',
    async (lastEventId) => {
      await everybodyIsReady()
      await hall.call('1')
      hall.world.pass(91)
      await hall.call('3')
      const { first, board } = await hall.listen(lastEventId)
      expect(calledIn(first)).toEqual(['B001'])
      expect(numbersOn(board)).toEqual(['B001', 'A001'])
    },
  )

  test('is told the office’s time before anything else', async () => {
    hall.world.pass(42 * 60)
    const answer = await hall.look(undefined, {}, '/sukamaju/display/live')
    const reader = answer.body?.getReader()
    let text = ''
    while (!text.includes('data-board')) text += new TextDecoder().decode((await reader?.read())?.value)
    await reader?.cancel()
    expect(text).toMatch(/^retry: 1000\n\nevent: pulse\ndata: \{"now":\d+,"time":"09\.42","zone":"WIB"/)
  })
})

test('a display that is revoked hears nothing more within ten seconds', async () => {
  const { id, token } = await hall.world.newToken('display')
  const answer = await hall.look(token, {}, '/sukamaju/display/live')
  expect(answer.status).toBe(200)
  await hall.world.house().perform('system', (work) => revokeToken(work, 'sukamaju', id))
  const ended = answer.text().then(
    () => 'ended',
    () => 'ended',
  )
  const late = new Promise((resolve) => setTimeout(resolve, 10_000, 'late'))
  expect(await Promise.race([ended, late])).toBe('ended')
})

describe('the hours', () => {
  test('a closed office says when it opens', async () => {
    hall.world.setClock('2026-04-06T17:00:00+07:00')
    const html = await (await hall.look()).text()
    expect(html).toContain('Kantor sedang tutup')
    expect(html).toContain('Buka lagi Selasa, 7 April 2026')
    expect(html).toContain('pukul 08.00 WIB')
  })

  test('a counter that still works after closing keeps its calls on the board', async () => {
    await everybodyIsReady()
    await hall.call('1')
    hall.world.setClock('2026-04-06T15:10:00+07:00')
    const html = await (await hall.look()).text()
    expect(html).toContain('Kantor sudah tutup, loket masih melayani')
    expect(numbersOn(html)).toEqual(['A001'])
  })

  test('at the office’s midnight the board is empty', async () => {
    await everybodyIsReady()
    await hall.call('1')
    hall.world.setClock('2026-04-06T23:59:59+07:00')
    expect(numbersOn(await (await hall.look()).text())).toEqual(['A001'])
    hall.world.setClock('2026-04-07T00:00:00+07:00')
    expect(numbersOn(await (await hall.look()).text())).toEqual([])
  })
})
