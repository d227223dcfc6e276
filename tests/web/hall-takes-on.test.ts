import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTrail } from '../../src/audit/trail.ts'
import { disableOfficer } from '../../src/people/disable-officer.ts'
import { officersOf } from '../../src/people/officers.ts'
import { authSessions, authUsers } from '../../src/people/schema.ts'
import { servings } from '../../src/queue/schema.ts'
import { actionIn, keyIn, type Office, type Officer, openOffice, type Page } from '../support/console.ts'

const HALL = '/sukamaju/console/hall'
const part = { 'hx-request': 'true' }

let office: Office
let sari: Officer

beforeEach(async () => {
  office = await openOffice()
  sari = office.somebody({ cookie: await office.world.signedIn('sari', 'supervisor') })
  await office.ani.open('1')
})

afterEach(async () => {
  expect(office.world.faults()).toEqual([])
  await office.close()
})

/** Somebody is at Loket 1, and the account of Bu Ani is disabled. */
async function leftAlone(act = '/call'): Promise<void> {
  await office.arrive()
  await office.ani.press('/call')
  if (act !== '/call') await office.ani.press(act)
  await disable('ani')
}

async function disable(username: string): Promise<void> {
  const { reading, perform } = office.world.house()
  const officer = (await officersOf(reading, 'sukamaju')).find((each) => each.username === username)
  await perform('officer:admin', (work) => disableOfficer(work, 'sukamaju', officer?.id ?? ''))
}

/** Sends the form of the hall whose action ends so, and reads the hall then. */
async function press(act: string, fields: Record<string, string> = {}): Promise<Page> {
  const page = await sari.get(HALL)
  const answer = await sari.post(actionIn(page, act), { key: keyIn(page, act), ...fields })
  expect(answer).toMatchObject({ status: 303 })
  expect(answer.headers.get('location')).toBe(HALL)
  return sari.get(HALL)
}

/** Who caused the last events, the newest first. */
async function trail(count: number): Promise<string[]> {
  const { reading } = office.world.house()
  const sariId = (await officersOf(reading, 'sukamaju')).find(({ username }) => username === 'sari')?.id
  const lines = await readTrail(reading, 'sukamaju', {}, count)
  return lines.map(({ name, by }) => `${name} by ${by === `officer:${sariId}` ? 'Sari' : by}`)
}

describe('a counter whose officer may not sign in any more', () => {
  test('says so, and the visit goes back into the line, in the name of the supervisor', async () => {
    await leftAlone()
    await office.arrive()
    const page = await sari.get(HALL)
    expect(page.text).toContain('Akun petugas ini dinonaktifkan')
    expect(page.text).toContain('Akhiri kunjungan A001 di Loket 1?')
    expect(page.text).not.toContain('Tutup Loket 1?')
    const after = await press('/hand-back')
    expect(after.text).toContain('2 menunggu layanan loket ini')
    expect(await trail(1)).toEqual(['ticket.transferred by Sari'])
    await press('/1/closure')
    expect(await trail(1)).toEqual(['counter.closed by Sari'])
    expect((await sari.get(HALL)).text).toContain('0 loket buka, 2 menunggu')
    await office.budi.open('2')
    await office.budi.press('/call', {}, '2')
    expect(office.called()).toEqual(['A001', 'A001'])
  })

  test.each([
    ['/call', null],
    ['/serving', expect.any(Number)],
  ])('lets the supervisor finish the visit with its outcome after %s', async (act, beganAt) => {
    await leftAlone(act)
    const page = await press('/outcome', { outcome: 'incomplete' })
    expect(page.text).toContain('Siap memanggil')
    expect(await trail(1)).toEqual(['ticket.finished by Sari'])
    expect(await office.world.house().reading.select().from(servings)).toMatchObject([
      { outcome: 'incomplete', beganAt },
    ])
  })

  test('can be taken over once nobody is there', async () => {
    await leftAlone()
    await press('/hand-back')
    const page = await sari.get(HALL)
    expect(page.html).toContain('href="/sukamaju/console/counters?counter=1"')
    expect((await sari.open('1')).status).toBe(303)
    expect((await sari.desk('1')).text).toContain('A001 berikutnya')
  })
})

describe('a counter whose officer is away', () => {
  test('says that nobody is signed in there once the session has ended', async () => {
    const said = 'Loket 1 Buka ani , jaga sejak 09.00 Sesi petugas ini sudah berakhir'
    expect((await sari.get(HALL)).text).not.toContain(said)
    await office.world.house().perform('system', async ({ db }) => {
      await db
        .update(authSessions)
        .set({ expiresAt: new Date(office.world.house().machine()) })
        .where(
          eq(
            authSessions.userId,
            db.select({ id: authUsers.id }).from(authUsers).where(eq(authUsers.username, 'ani')),
          ),
        )
    })
    expect((await sari.get(HALL)).text).toContain(said)
  })

  test('is closed from the hall, and who was handed over to it goes back into the line', async () => {
    await office.budi.open('2')
    await office.arrive()
    await office.budi.press('/call', {}, '2')
    await office.budi.press('/transfer', { to: 'counter:1', reason: 'EQUIPMENT' }, '2')
    office.world.pass(4 * 60)
    const page = await sari.get(HALL)
    expect(page.text).toContain('A001 diserahkan, 4 menit')
    expect(page.text).toContain('1 nomor yang diserahkan ke loket ini kembali ke antrean.')
    await press('/1/closure')
    expect(await trail(2)).toEqual(['counter.closed by Sari', 'ticket.transferred by Sari'])
    expect((await office.budi.desk('2')).text).toContain('A001 berikutnya')
  })

  test('keeps who was handed over until the supervisor puts them back', async () => {
    await office.budi.open('2')
    await office.arrive()
    await office.budi.press('/call', {}, '2')
    await office.budi.press('/transfer', { to: 'counter:1', reason: 'EQUIPMENT' }, '2')
    await office.ani.press('/pause', { reason: 'PRAYER' })
    expect((await sari.get(HALL)).text).toContain('Kembalikan A001 ke antrean?')
    await press('/hand-back')
    expect((await office.budi.desk('2')).text).toContain('A001 berikutnya')
    expect((await sari.get(HALL)).text).toContain('1 loket buka, 1 menunggu')
  })

  test('shows who is parked there even when it is closed', async () => {
    await office.arrive()
    await office.ani.press('/call')
    await office.ani.press('/parking', { reason: 'PAYMENT' })
    office.world.pass(12 * 60)
    expect((await sari.get(HALL)).text).toContain(
      '1 nomor yang ditangguhkan menunggu sampai loket ini dibuka lagi.',
    )
    await press('/1/closure')
    expect((await sari.get(HALL)).text).toContain('Loket 1 Tutup Dukcapil A001 ditangguhkan, 12 menit')
  })
})

describe('a hall that is no longer true', () => {
  test('ends nobody else, and says how the visit stands', async () => {
    await office.arrive()
    await office.ani.press('/call')
    const page = await sari.get(HALL)
    await office.ani.press('/serving')
    await office.ani.press('/outcome', { outcome: 'done' })
    await office.arrive()
    await office.ani.press('/call')
    for (const act of ['/hand-back', '/outcome']) {
      const sent = { key: keyIn(page, act), outcome: 'nothing' }
      const answer = await sari.post(actionIn(page, act), sent, part)
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('nomor sedang selesai')
    }
    expect((await office.ani.desk()).text).toContain('A002')
    expect(office.happened().at(-1)).toBe('ticket.called')
  })

  test('ends no visit that has gone to another counter meanwhile', async () => {
    await office.arrive()
    await office.ani.press('/call')
    const page = await sari.get(HALL)
    await press('/hand-back')
    await office.budi.open('2')
    await office.budi.press('/call', {}, '2')
    for (const act of ['/hand-back', '/outcome']) {
      const sent = { key: 'another', outcome: 'done' }
      expect((await sari.post(actionIn(page, act), sent, part)).status).toBe(409)
    }
    expect((await office.budi.desk('2')).text).toContain('Dipanggil, belum datang')
  })

  test('closes no counter at which somebody is now', async () => {
    const page = await sari.get(HALL)
    await office.arrive()
    await office.ani.press('/call')
    const answer = await sari.post(actionIn(page, '/1/closure'), { key: keyIn(page, '/1/closure') }, part)
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Loket ini masih melayani nomor A001')
  })

  test('does once what is sent twice', async () => {
    await leftAlone()
    const page = await sari.get(HALL)
    const act = '/hand-back'
    for (const _ of [1, 2])
      expect((await sari.post(actionIn(page, act), { key: keyIn(page, act) })).status).toBe(303)
    expect(office.happened().filter((name) => name === 'ticket.transferred')).toHaveLength(1)
  })

  test('takes no outcome that there is not', async () => {
    await leftAlone('/serving')
    const page = await sari.get(HALL)
    const sent = { key: keyIn(page, '/outcome'), outcome: 'weg' }
    expect((await sari.post(actionIn(page, '/outcome'), sent, part)).status).toBe(422)
    const { reading } = office.world.house()
    expect(await reading.select().from(servings).where(eq(servings.outcome, 'done'))).toEqual([])
  })
})

test('officers end no visit and close no counter there, nor does anybody an act that there is not', async () => {
  await office.arrive()
  await office.budi.open('2')
  await office.budi.press('/call', {}, '2')
  const page = await sari.get(HALL)
  const key = 'k'
  for (const act of ['/hand-back', '/outcome', '/1/closure'])
    expect((await office.ani.post(actionIn(page, act), { key, outcome: 'done' })).status).toBe(403)
  expect((await sari.post(`${HALL}/counters/1/constructor`, { key })).status).toBe(404)
  expect((await sari.post(`${HALL}/counters/2/tickets/x/toString`, { key })).status).toBe(404)
  expect(office.happened().at(-1)).toBe('ticket.called')
})
