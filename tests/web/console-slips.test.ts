import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { COUNTERS, keyIn, type Office, openOffice } from '../support/console.ts'

let office: Office

beforeEach(async () => {
  office = await openOffice()
  await office.ani.open('1')
  for (const service of ['KK', 'KTP', 'KK']) await office.arrive(service)
})

afterEach(() => office.close())

const part = { 'hx-request': 'true' }

describe('a call out of turn', () => {
  const call = `${COUNTERS}/1/out-of-turn`

  test('warns that all will know, and needs a reason', async () => {
    const desk = await office.ani.desk()
    expect(desk.text).toContain('alasannya tercatat dan diumumkan kepada semua orang')
    const fields = { key: keyIn(desk, '/out-of-turn'), number: 'A003' }
    const refused = await office.ani.post(call, fields, part)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Pilih satu alasan dari daftar kantor')
    expect(office.called()).toEqual([])
    const page = await office.ani.press('/out-of-turn', { ...fields, reason: 'EMERGENCY' })
    expect(page.text).toContain('Mulai layani A003')
    expect(office.called()).toEqual(['A003'])
  })

  test('is refused while somebody is at the counter, and offered to nobody then', async () => {
    await office.ani.press('/call')
    const fields = { key: 'k', number: 'A003', reason: 'EMERGENCY' }
    expect((await office.ani.post(call, fields, part)).status).toBe(409)
    expect((await office.ani.desk()).html).not.toContain('/out-of-turn"')
  })

  test('is refused to who does not hold the counter, and for a number that nobody has', async () => {
    const fields = { key: 'k', number: 'A003', reason: 'EMERGENCY' }
    expect((await office.budi.post(call, fields, part)).status).toBe(409)
    expect((await office.ani.post(call, { ...fields, number: 'X999' }, part)).status).toBe(422)
    expect(office.called()).toEqual([])
  })

  test('sent twice calls once', async () => {
    const desk = await office.ani.desk()
    const key = keyIn(desk, '/out-of-turn')
    const fields = { key, number: 'A003', reason: 'SUPERVISOR' }
    for (const _ of [1, 2]) expect((await office.ani.post(call, fields)).status).toBe(303)
    expect(office.called()).toEqual(['A003'])
  })
})

describe('a slip', () => {
  test('with somebody who waits is undone like any other: priority', async () => {
    const page = await office.ani.press('/priority', { number: 'A003', reason: 'STATUTORY' })
    expect(page.text).toContain('A003 kini prioritas. Urungkan 0:10 lagi')
    expect(page.text).toContain('A003 Kartu')
    const undone = await office.ani.press('/undo', { number: 'A003' })
    expect(undone.text).toContain('Diurungkan: A003 kini prioritas.')
    await office.ani.press('/call')
    expect(office.called()).toEqual(['A001'])
  })

  test('can be undone for ten seconds, and the desk says what was undone', async () => {
    const page = await office.ani.press('/call')
    expect(page.text).toContain('A001 dipanggil. Urungkan 0:10 lagi')
    office.world.pass(9)
    const undone = await office.ani.press('/undo', { number: 'A001' })
    expect(undone.text).toContain('Diurungkan: A001 dipanggil.')
    expect(undone.text).toContain('Siap memanggil A001 berikutnya')
    expect(undone.html).not.toContain('/undo"')
  })

  test('is told no longer when the time is over, and stays then', async () => {
    const key = keyIn(await office.ani.press('/call'), '/undo')
    office.world.pass(11)
    expect((await office.ani.desk()).html).not.toContain('/undo"')
    const late = await office.ani.post(`${COUNTERS}/1/undo`, { key, number: 'A001' }, part)
    expect(late.status).toBe(422)
    expect(late.text).toContain('Batas sepuluh detik untuk mengurungkan sudah lewat')
  })

  test.each([
    ['/serving', {}, 'A001 mulai dilayani.', 'Dipanggil, belum datang'],
    ['/parking', { reason: 'PAYMENT' }, 'A001 ditangguhkan di loket ini.', 'Dipanggil, belum datang'],
    ['/cancellation', { reason: 'VISITOR_LEFT' }, 'A001 dibatalkan.', 'Dipanggil, belum datang'],
    ['/transfer', { to: 'service:SKCK', reason: 'WRONG_SERVICE' }, 'A001 ke antrean', 'Dipanggil'],
  ])('of %s is taken back', async (act, fields, fact, before) => {
    await office.ani.press('/call')
    expect((await office.ani.press(act, fields)).text).toContain(fact)
    const page = await office.ani.press('/undo', { number: 'A001' })
    expect(page.text).toContain(`Diurungkan: ${fact}`)
    expect(page.text).toContain(before)
  })

  test('of another counter, or of a number that went on, is not undone here', async () => {
    await office.budi.open('2')
    await office.ani.press('/call')
    const fields = { key: 'k', number: 'A001' }
    expect((await office.budi.post(`${COUNTERS}/2/undo`, fields, part)).status).toBe(422)
    expect((await office.budi.post(`${COUNTERS}/1/undo`, fields, part)).status).toBe(409)
    await office.ani.press('/transfer', { to: 'counter:2', reason: 'EQUIPMENT' })
    await office.budi.press('/call', {}, '2')
    expect((await office.ani.desk()).html).not.toContain('/undo"')
    expect((await office.ani.post(`${COUNTERS}/1/undo`, fields, part)).status).toBe(422)
    expect(office.happened()).not.toContain('ticket.undone')
  })

  test('undone twice by the same form is undone once', async () => {
    const key = keyIn(await office.ani.press('/call'), '/undo')
    for (const _ of [1, 2])
      expect((await office.ani.post(`${COUNTERS}/1/undo`, { key, number: 'A001' })).status).toBe(303)
    expect(office.happened().filter((name) => name === 'ticket.undone')).toHaveLength(1)
  })
})

describe('the day of the counter', () => {
  test('holds the servings against the standard', async () => {
    await office.ani.open('1', ['SKCK'])
    for (const minutes of [10, 20]) {
      await office.arrive('SKCK')
      await office.ani.press('/call')
      await office.ani.press('/serving')
      office.world.pass(minutes * 60)
      await office.ani.press('/outcome', { outcome: 'done' })
    }
    const page = await office.ani.desk()
    expect(page.text).toContain('2 Anda layani 15 menit rata-rata, standar 15 1 dari 2 dalam standar')
  })
})
