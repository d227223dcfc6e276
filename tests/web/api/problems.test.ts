import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiDoor } from '../../../src/web/api/index.ts'
import { statusOf } from '../../../src/web/http/problems.ts'
import { refusals } from '../../../src/words/refusals.id.ts'
import { type Morning, openMorning } from '../../support/morning.ts'

const HERE = '/offices/sukamaju'

let morning: Morning

beforeAll(async () => {
  morning = await openMorning()
})
afterAll(() => morning.close())

test('every refusal has a status of its own kind', () => {
  expect(Object.keys(statusOf).sort()).toEqual(Object.keys(refusals).sort())
})

describe('a problem', () => {
  test('is told as RFC 9457 wants it, in Indonesian when nobody asks for another language', async () => {
    const told = await morning.api.get('/offices/tiada')
    expect(told.headers.get('content-type')).toBe('application/problem+json')
    expect(told.headers.get('content-language')).toBe('id')
    expect(told.headers.get('vary')).toContain('Accept-Language')
    expect(told.body).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      code: 'OFFICE_UNKNOWN',
      detail: 'Kantor ini tidak ditemukan. Periksa kembali alamatnya.',
    })
  })

  test.each([
    ['en-GB,en;q=0.9', 'en', 'This office was not found. Please check the address.'],
    ['fr, en;q=0.3', 'en', 'This office was not found. Please check the address.'],
    ['zh', 'id', 'Kantor ini tidak ditemukan. Periksa kembali alamatnya.'],
  ])('is told for Accept-Language %s in %s, whatever a cookie says', async (language, spoken, detail) => {
    const headers = { 'accept-language': language, cookie: 'giliran_language=id' }
    const told = await morning.api.get('/offices/tiada', { headers })
    expect([told.headers.get('content-language'), Object(told.body).detail]).toEqual([spoken, detail])
  })

  test.each([
    ['id', 'sedang dipanggil'],
    ['en', 'while the number is called'],
  ])('names the state of the ticket in %s', async (language, words) => {
    const { take, open, call, act } = morning
    const { id } = await take('NIB')
    await open('5')
    await call('5')
    const told = await act(id, 'return', {}, { headers: { 'accept-language': language } })
    expect(told).toMatchObject({ status: 409, body: { code: 'TICKET_STATE', state: 'called' } })
    expect(Object(told.body).detail).toContain(words)
    await morning.serve(id)
  })

  test.each([
    ['id', 'Senin, 6 April 2026, pukul 08.00 WIB'],
    ['en', 'Monday, 6 April 2026, at 08.00 WIB'],
  ])('says in %s when the office opens, on its own clock', async (language, words) => {
    const { api, world, kiosk } = morning
    world.setClock('2026-04-06T07:00:00+07:00')
    const headers = { 'accept-language': language }
    const told = await api.post(`${HERE}/tickets`, { service: 'KK' }, { token: kiosk, headers })
    expect(Object(told.body).detail).toContain(words)
    world.setClock('2026-04-06T09:00:00+07:00')
  })

  test('says from when it may be tried again, and then it may', async () => {
    const { world, take, open, call, act } = morning
    const { id } = await take('NIKAH')
    await open('6')
    await call('6')
    const { body } = await act(id, 'repeats')
    world.setClock(Object(body).retryAt)
    expect(await act(id, 'repeats')).toMatchObject({ status: 201 })
    await morning.serve(id)
  })

  test('names who is still at the counter', async () => {
    const { api, officer, take, open, call } = morning
    const { number } = await take('AK1')
    await open('8')
    await call('8')
    const told = await api.post(`${HERE}/counters/8/calls`, {}, { token: officer })
    expect(Object(told.body).detail).toContain(number)
  })
})

test('while storage cannot write a call is answered 503, reading goes on, and writing resumes by itself', async () => {
  const { api, world, kiosk } = morning
  const stranger = createClient({ url: `file:${join(world.folder, 'giliran.db')}` })
  const lock = await stranger.transaction('write')
  const take = () => api.post(`${HERE}/tickets`, { service: 'PASPOR' }, { token: kiosk, key: 'penuh' })
  for (const _ of [1, 2]) {
    const refused = await take()
    expect(refused).toMatchObject({ status: 503, body: { code: 'STORAGE_UNAVAILABLE' } })
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(await api.get(`${HERE}/line`)).toMatchObject({ status: 200 })
  }
  await lock.rollback()
  stranger.close()
  expect(await take()).toMatchObject({ status: 201, body: { number: 'D001' } })
  expect(await take()).toMatchObject({ status: 201, body: { number: 'D001' } })
  expect(world.faults()).toEqual([])
})

test('a fault of ours says nothing of itself', async () => {
  const house = morning.world.house()
  const door = apiDoor({ ...house, hall: () => Promise.reject(new Error('the secret of the house')) })
  const answer = await door.request('/offices/sukamaju/line')
  expect(answer.status).toBe(500)
  const text = await answer.text()
  expect(JSON.parse(text)).toMatchObject({ code: 'FAILED', status: 500 })
  expect(text).not.toContain('secret')
})
