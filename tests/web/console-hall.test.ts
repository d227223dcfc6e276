import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyIn, type Office, type Officer, openOffice } from '../support/console.ts'

const HALL = '/sukamaju/console/hall'

let office: Office
let sari: Officer

beforeEach(async () => {
  office = await openOffice()
  sari = office.somebody({ cookie: await office.world.signedIn('sari', 'supervisor') })
  await office.ani.open('1')
})

afterEach(() => office.close())

const part = { 'hx-request': 'true' }

describe('the hall at a glance', () => {
  test('is for supervisors, and officers may not see it', async () => {
    expect((await office.ani.get(HALL)).status).toBe(403)
    expect((await office.ani.desk()).html).not.toContain(`href="${HALL}"`)
    expect((await office.somebody().get(HALL)).status).toBe(303)
    const made = office.somebody({ cookie: await office.world.signedIn('made', 'supervisor', 'waringin') })
    expect((await made.get(HALL)).status).toBe(404)
    await sari.open('9', ['BPHTB'])
    expect((await sari.desk('9')).html).toContain(`href="${HALL}"`)
    expect((await sari.get(HALL)).status).toBe(200)
  })

  test('says who serves whom for how long against the standard', async () => {
    await office.ani.open('1', ['SKCK'])
    await office.arrive('SKCK')
    await office.ani.press('/call')
    office.world.pass(60)
    expect((await sari.get(HALL)).text).toContain(
      'Loket 1 Buka ani , jaga sejak 09.00 B001 SKCK 1:00 sejak dipanggil',
    )
    await office.ani.press('/serving')
    office.world.pass(14 * 60)
    expect((await sari.get(HALL)).text).toContain('14:00 sisa 1:00')
    office.world.pass(3 * 60)
    const late = await sari.get(HALL)
    expect(late.text).toContain('17:00 lewat 2:00')
    expect(late.html).toContain('data-tone="late"')
  })

  test('says who is paused, since when and why, and which line nobody serves', async () => {
    await office.ani.press('/pause', { reason: 'PRAYER' })
    await office.arrive('KK')
    await office.arrive('SKCK')
    office.world.pass(12 * 60)
    const page = await sari.get(HALL)
    expect(page.text).toContain('Salat, sejak 09.00')
    expect(page.text).toContain('0 loket buka, 2 menunggu')
    expect(page.text).toContain('B SIM dan SKCK 1 B001, 12 menit belum ada belum ada loket')
    expect(page.html).toMatch(/data-tone="late"[^>]*class="lines__left"/)
  })

  test('is fetched again as a part, and hears the news of the office', async () => {
    const page = await sari.get(HALL)
    expect(page.html).toContain('hx-sse:connect="/sukamaju/console/live"')
    expect((await sari.get(HALL, part)).html).not.toContain('<html')
  })
})

describe('moving services between counters', () => {
  const address = (counter: string) => `${HALL}/counters/${counter}/services`

  test('is in effect at once', async () => {
    await sari.open('9', ['BPHTB'])
    const key = keyIn(await sari.get(HALL), '/9/services')
    const page = await sari.post(address('9'), { key, services: ['BPHTB', 'KK'] }, part)
    expect(page.status).toBe(200)
    await office.arrive('KK')
    expect((await sari.desk('9')).text).toContain('A001 berikutnya, Kartu Keluarga')
    expect(office.happened()).toContain('counter.changed')
  })

  test('leaves at least one service, and opens no counter', async () => {
    const none = await sari.post(address('1'), { key: 'k' }, part)
    expect(none.status).toBe(422)
    expect(none.text).toContain('Pilih paling sedikit satu layanan')
    const closed = await sari.post(address('5'), { key: 'k', services: ['KK'] }, part)
    expect(closed.status).toBe(409)
    expect(closed.text).toContain('Loket ini belum dibuka')
    const unknown = await sari.post(address('77'), { key: 'k', services: ['KK'] }, part)
    expect(unknown.status).toBe(409)
  })

  test('leaves the counter to who holds it, and their line follows at once', async () => {
    await office.arrive('SKCK')
    const sent = { key: keyIn(await sari.get(HALL), '/1/services'), services: ['SKCK'] }
    for (const _ of [1, 2]) expect((await sari.post(address('1'), sent)).status).toBe(303)
    expect((await office.ani.desk()).text).toContain('B001 berikutnya, SKCK')
    expect(office.happened().filter((name) => name.startsWith('counter.'))).toEqual([
      'counter.opened',
      'counter.changed',
    ])
  })

  test('is not for officers', async () => {
    expect((await office.ani.post(address('1'), { key: 'k', services: ['KK'] })).status).toBe(403)
    expect((await office.ani.post(address('1'), { key: 'k', services: ['KK'] }, part)).status).toBe(403)
    expect(office.happened()).not.toContain('counter.changed')
  })
})
