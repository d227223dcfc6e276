import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actionIn, COUNTERS, keyIn, type Office, openOffice } from '../support/console.ts'

let office: Office

beforeEach(async () => {
  office = await openOffice()
  await office.ani.open('1')
  await office.arrive()
  await office.arrive('KTP')
  await office.ani.press('/call')
})

afterEach(() => office.close())

const part = { 'hx-request': 'true' }

describe('parking', () => {
  test('sets the visitor aside for a reason, and calls them back when the counter is free', async () => {
    const page = await office.ani.press('/parking', { reason: 'FETCH_PAPERS' })
    expect(page.text).toContain('Ditangguhkan (1) A001 Kartu Keluarga Panggil kembali')
    await office.ani.press('/call')
    const busy = await office.ani.desk()
    expect(busy.html).toMatch(/<button[^>]*disabled=""[^>]*aria-label="Panggil kembali, A001"/)
    await office.ani.press('/serving')
    await office.ani.press('/outcome', { outcome: 'done' })
    expect((await office.ani.press('/resumption')).text).toContain('Mulai layani A001')
    expect(office.called()).toEqual(['A001', 'A002', 'A001'])
  })

  test('is refused without a reason of the office', async () => {
    const page = await office.ani.press('/parking', { reason: 'TEA' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Pilih satu alasan dari daftar kantor')
    expect(page.text).toContain('Dipanggil, belum datang')
  })

  test('is refused to who holds another counter, and calling back too', async () => {
    await office.budi.open('2')
    const here = actionIn(await office.ani.desk(), '/parking')
    const fields = { key: 'k', reason: 'FETCH_PAPERS' }
    expect((await office.budi.post(here, fields, part)).text).toContain('dijaga petugas lain')
    const elsewhere = here.replace('/counters/1/', '/counters/2/')
    expect((await office.budi.post(elsewhere, fields, part)).status).toBe(409)
    await office.ani.press('/parking', { reason: 'FETCH_PAPERS' })
    const back = elsewhere.replace('/parking', '/resumption')
    expect((await office.budi.post(back, { key: 'k' }, part)).status).toBe(409)
    expect(office.happened().at(-1)).toBe('ticket.parked')
  })

  test('sent twice parks once', async () => {
    const page = await office.ani.desk()
    const fields = { key: keyIn(page, '/parking'), reason: 'PAYMENT' }
    for (const _ of [1, 2])
      expect((await office.ani.post(actionIn(page, '/parking'), fields)).status).toBe(303)
    expect(office.happened().filter((name) => name === 'ticket.parked')).toHaveLength(1)
  })
})

describe('a transfer', () => {
  test('leads to the line of another service, by arrival, and the desk says so', async () => {
    await office.arrive('SKCK')
    await office.ani.open('1', ['KK', 'KTP', 'SKCK'])
    const page = await office.ani.press('/transfer', { to: 'service:SKCK', reason: 'WRONG_SERVICE' })
    expect(page.text).toContain('A001 ke antrean SKCK')
    expect(page.text).toContain('tempatnya menurut waktu kedatangan')
    expect(page.text).toContain('Mengapa A001?')
  })

  test('hands over to another open counter that serves it, which calls it before its line', async () => {
    await office.budi.open('2', ['KK', 'KTP'])
    expect((await office.ani.desk()).html).toContain('value="counter:2"')
    const page = await office.ani.press('/transfer', { to: 'counter:2', reason: 'EQUIPMENT' })
    expect(page.text).toContain('A001 diserahkan ke Loket 2')
    expect((await office.budi.desk('2')).text).toContain('A001 Kartu Keluarga Diserahkan ke loket ini.')
    await office.budi.press('/call', {}, '2')
    expect(office.called()).toEqual(['A001', 'A001'])
  })

  test('offers no counter that is closed or does not serve it', async () => {
    await office.budi.open('2', ['KIA'])
    const page = await office.ani.desk()
    expect(page.html).not.toContain('value="counter:')
    const closed = await office.ani.press('/transfer', { to: 'counter:3', reason: 'EQUIPMENT' })
    expect(closed.status).toBe(409)
    expect(closed.text).toContain('Loket ini belum dibuka')
  })

  test('is refused without a reason or a destination', async () => {
    for (const fields of [{ to: 'service:SKCK' }, { reason: 'WRONG_SERVICE' }])
      expect((await office.ani.press('/transfer', fields)).status).toBe(422)
    expect(office.happened().at(-1)).toBe('ticket.called')
  })
})

describe('priority', () => {
  test('is given to who waits for a reason, and never for a kind of need', async () => {
    const desk = await office.ani.desk()
    expect(desk.text).toContain('Jangan tanyakan atau catat jenis kebutuhannya')
    const page = await office.ani.press('/priority', { number: 'A002', reason: 'STATUTORY' })
    expect(page.text).toMatch(/A002 KTP elektronik Prioritas/)
    expect(office.happened().at(-1)).toBe('ticket.prioritised')
  })

  test('is refused without a reason, and for a line of another counter', async () => {
    const fields = { number: 'A002' }
    expect((await office.ani.press('/priority', fields)).status).toBe(422)
    await office.budi.open('3', ['SKCK'])
    const wrong = { ...fields, reason: 'STATUTORY' }
    expect((await office.budi.press('/priority', wrong, '3')).status).toBe(422)
    expect((await office.ani.press('/priority', { ...wrong, number: 'X999' })).status).toBe(422)
    expect(office.happened()).not.toContain('ticket.prioritised')
  })
})

describe('a note', () => {
  test('is kept for officers, and shown to the next of them', async () => {
    await office.budi.open('2', ['KK'])
    const page = await office.ani.press('/note', { text: 'Berkas ada di map <biru>' })
    expect(page.html).toContain('Berkas ada di map &lt;biru&gt;')
    await office.ani.press('/transfer', { to: 'counter:2', reason: 'NEXT_STEP' })
    const next = await office.budi.press('/call', {}, '2')
    expect(next.text).toContain('Catatan petugas, 09.00: Berkas ada di map')
    expect(office.world.heard().some(({ facts }) => JSON.stringify(facts).includes('map'))).toBe(false)
  })

  test('says something', async () => {
    expect((await office.ani.press('/note', { text: '   ' })).status).toBe(400)
  })
})

test.each(['dance', 'constructor', 'valueOf', '__proto__'])('nobody can %s at a counter', async (act) => {
  for (const at of [`${COUNTERS}/1/${act}`, `${COUNTERS}/1/tickets/x/${act}`])
    expect((await office.ani.post(at, { key: 'k' })).status).toBe(404)
})

describe('the same form sent twice does its work once', () => {
  test.each([
    ['/transfer', { to: 'service:SKCK', reason: 'WRONG_SERVICE' }, 'ticket.transferred'],
    ['/priority', { number: 'a002', reason: 'STATUTORY' }, 'ticket.prioritised'],
    ['/cancellation', { reason: 'VISITOR_LEFT' }, 'ticket.cancelled'],
    ['/serving', {}, 'ticket.served'],
  ])('%s', async (act, fields, event) => {
    const page = await office.ani.desk()
    const sent = { key: keyIn(page, act), ...fields }
    const answers = await Promise.all([1, 2].map(() => office.ani.post(actionIn(page, act), sent)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(office.happened().filter((name) => name === event)).toHaveLength(1)
  })

  test('a note', async () => {
    const page = await office.ani.desk()
    const sent = { key: keyIn(page, '/note'), text: 'satu kali' }
    for (const _ of [1, 2]) await office.ani.post(actionIn(page, '/note'), sent)
    expect((await office.ani.desk()).html.match(/satu kali/g)).toHaveLength(1)
  })

  test('but not another content under its key', async () => {
    const page = await office.ani.desk()
    const key = keyIn(page, '/parking')
    await office.ani.post(actionIn(page, '/parking'), { key, reason: 'PAYMENT' })
    const other = await office.ani.post(actionIn(page, '/parking'), { key, reason: 'FILL_FORM' }, part)
    expect(other.status).toBe(422)
  })
})
