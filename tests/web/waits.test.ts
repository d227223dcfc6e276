import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Door } from '../../src/web/http/house.ts'
import { openOffice } from '../support/console.ts'
import { type Given, giveWaits, minutes, waitOf } from '../support/given-waits.ts'
import { openKiosk, textOf } from '../support/kiosk.ts'
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
const page = async (path: string, language = 'id') => (await readPage(app, path, { language })).text

describe('programs are told a wait', () => {
  test('in whole seconds, of services and counters', async () => {
    give({
      services: { KK: { estimate: { p10: 1.2, p50: 61.6, p90: 120, mean: 70.4 } } },
      counters: { 1: fifteen },
    })
    const { body } = await morning.api.get(`${HERE}/line`)
    const estimate = { p10: 1, p50: 62, p90: 120, mean: 70 }
    expect(body).toMatchObject({
      services: expect.arrayContaining([
        expect.objectContaining({ service: 'KK', estimate }),
        expect.objectContaining({ service: 'KTP', estimate: null, estimateReason: 'NOT_YET' }),
      ]),
      counters: expect.arrayContaining([
        expect.objectContaining({ counter: '1', estimate: { p10: 1020, p50: 1200, p90: 1320, mean: 1200 } }),
        expect.objectContaining({ counter: '2', estimate: null, estimateReason: 'NO_COUNTER' }),
      ]),
    })
    expect((await morning.api.get(`${HERE}/counters/1`)).body).toMatchObject({ estimate: { p50: 1200 } })
  })

  test('or that no counter serves it, where a full hall leaves a service unsaid and all its counters are closed', async () => {
    const unsaid = { estimate: null, reason: 'NOT_YET' } as const
    give({ services: { KK: unsaid, NIKAH: unsaid } })
    const { body } = await morning.api.get(`${HERE}/line`)
    expect(body).toMatchObject({
      services: expect.arrayContaining([
        expect.objectContaining({ service: 'KK', estimate: null, estimateReason: 'NOT_YET' }),
        expect.objectContaining({ service: 'NIKAH', estimate: null, estimateReason: 'NO_COUNTER' }),
      ]),
    })
  })

  test('with a new tag when it has been simulated anew, and none before', async () => {
    const tag = async () => (await app.request(`/api/v1${HERE}/line`)).headers.get('etag')
    const before = await tag()
    expect(await tag()).toBe(before)
    give({ services: { KK: fifteen } })
    expect(await tag()).not.toBe(before)
  })

  test('with a new number, from the last simulation, and then of that number', async () => {
    give({ services: { KK: fifteen } })
    const { number, secret, ...taken } = await morning.take('KK')
    expect(taken).toMatchObject({ estimate: { p50: 1200 } })
    const own = async () => (await morning.api.get(`/tickets/${secret}`)).body
    expect(await own()).toMatchObject({ estimate: { p50: 1200 } })
    give({ tickets: { [number]: waitOf(4, 5, 6) } })
    expect(await own()).toMatchObject({ estimate: { p50: 300 } })
    give({ tickets: { [number]: { estimate: null, reason: 'NO_COUNTER' } } })
    expect(await own()).toMatchObject({ estimate: null, estimateReason: 'NO_COUNTER' })
  })
})

describe('the page of a ticket', () => {
  test('says the range, the times of day, and that it is no promise', async () => {
    const { number, secret } = await morning.take('KK')
    give({ tickets: { [number]: fifteen } })
    const text = await page(`/t/${secret}`)
    expect(text).toContain(
      'Tidak ada orang di depan Anda Anda Perkiraan menunggu sekitar 15 sampai 25 menit kira-kira pukul 09.15 sampai 09.25 WIB',
    )
    expect(text).toContain('Perkiraan, bukan janji')
    expect(await page(`/t/${secret}`, 'en')).toContain('Estimated wait about 15 to 25 minutes')
  })

  test('says why nothing can be said, and what to do', async () => {
    const { secret } = await morning.take('KK')
    expect(await page(`/t/${secret}`)).toContain(
      'Lama menunggu belum dapat diperkirakan. Perhatikan panggilan.',
    )
  })

  test('says that the turn comes soon, and no minutes', async () => {
    const { number, secret } = await morning.take('KK')
    give({ tickets: { [number]: waitOf(0, 0.2, 0.5) } })
    const text = await page(`/t/${secret}`)
    expect(text).toContain('Giliran Anda segera')
    expect(text).not.toContain('menit')
  })

  test('says what has happened since it was opened, when that moved the call much', async () => {
    await morning.open('2', ['KK'])
    await morning.take('KK')
    const { number, secret } = await morning.take('KK')
    give({ tickets: { [number]: waitOf(8, 10, 12) } })
    const address = own(await readPage(app, `/t/${secret}`))
    expect(await page(address)).not.toContain('Perkiraan menjadi')
    morning.world.pass(60)
    await morning.api.ask('DELETE', `${HERE}/counters/2/shift`, { token: morning.officer })
    give({ tickets: { [number]: waitOf(18, 20, 25) } })
    const changed = await readPage(app, address)
    expect(changed.text).toContain('Perkiraan menjadi lebih lama sejak pukul 09.00 WIB Loket 2 tutup.')
    expect(own(changed)).toBe(address)
    expect(await page(address, 'en')).toContain(
      'The estimate has become longer since 09.00 WIB Counter 2 closed.',
    )
  })

  test('says it without scripts too, since the number was taken', async () => {
    await morning.open('2', ['KK'])
    give({ services: { KK: fifteen } })
    const { number, secret } = await morning.take('KK')
    await morning.take('KK', 'P')
    await morning.world.house().givenEstimates.settled()
    morning.world.pass(60)
    await morning.call('1')
    await morning.api.ask('DELETE', `${HERE}/counters/2/shift`, { token: morning.officer })
    give({ tickets: { [number]: waitOf(35, 40, 45) } })
    const said =
      'Perkiraan menjadi lebih lama sejak pukul 09.00 WIB Loket 2 tutup. 1 nomor prioritas dipanggil lebih dulu.'
    expect(await page(`/t/${secret}`)).toContain(said)
    morning.world.pass(20)
    give({ tickets: { [number]: waitOf(35, 40, 45) } })
    await morning.world.house().givenEstimates.settled()
    expect(await page(`/t/${secret}`)).toContain(said)
  })

  test('compares nothing with what was said of another line, which the visit has left', async () => {
    await morning.open('2', ['KTP'])
    give({ services: { KK: fifteen, KTP: waitOf(40, 50, 60) } })
    const { id, number, secret } = await morning.take('KK')
    const address = own(await readPage(app, `/t/${secret}`))
    await morning.world.house().givenEstimates.settled()
    await morning.call('1')
    await morning.act(id, 'serving')
    await morning.act(id, 'transfer', { service: 'KTP', reason: 'NEXT_STEP' })
    give({ tickets: { [number]: waitOf(40, 50, 60) } })
    for (const path of [address, `/t/${secret}`]) {
      expect(await page(path)).toContain('sekitar 40 sampai 60 menit')
      expect(await page(path)).not.toContain('Perkiraan menjadi')
    }
  })

  test('counts the priority numbers that were called before it in between', async () => {
    const { number, secret } = await morning.take('KK')
    await morning.take('KK', 'P')
    give({ tickets: { [number]: waitOf(8, 10, 12) } })
    const address = own(await readPage(app, `/t/${secret}`))
    await morning.call('1')
    give({ tickets: { [number]: waitOf(18, 20, 25) } })
    expect(await page(address)).toContain('1 nomor prioritas dipanggil lebih dulu.')
  })

  test.each(['', '1', '1.2.3', 'x.2.3.4', '1.2.3.4.5', '9999999999999999.1.1.1', '99999.0.60.0'])(
    'reads nothing into an address that asks with %j',
    async (seen) => {
      const { number, secret } = await morning.take('KK')
      give({ tickets: { [number]: fifteen } })
      expect((await readPage(app, `/t/${secret}?seen=${seen}`)).status).toBe(200)
    },
  )
})

/** The address with which the part of a ticket asks for itself. */
function own({ html }: { html: string }): string {
  return html.match(/hx-get="([^"]+)"/)?.[1] ?? ''
}

describe('before a number is taken, its wait is said', () => {
  test('on the kiosk for each kind of number, and afterwards on screen and paper', async () => {
    give({ services: { KK: fifteen } })
    const kiosk = await openKiosk(morning.world)
    await morning.take('KTP')
    expect(await kiosk.read('/sukamaju/kiosk')).toContain('1 orang menunggu 15–25 menit B')
    expect(await kiosk.read('/sukamaju/kiosk/groups/A')).toContain('1 orang menunggu · 15–25 menit')
    const service = await kiosk.read('/sukamaju/kiosk/services/KK')
    expect(service).toContain('Perkiraan menunggu sekitar 15 sampai 25 menit 1 orang menunggu')
    expect(service).toContain('Ambil nomor 1 orang di depan Anda 15–25 menit')
    const answer = await kiosk.post('/sukamaju/kiosk/tickets', await kiosk.formOf('KK'))
    const shown = await kiosk.read(answer.headers.get('location') ?? '')
    expect(shown).toContain(
      'Perkiraan menunggu sekitar 15 sampai 25 menit kira-kira pukul 09.15 sampai 09.25 WIB',
    )
    expect(shown).toContain('Dipanggil kira-kira pukul 09.15 sampai 09.25 WIB')
  })

  test('on the lists of the kiosk not where there is hardly any, or none is known', async () => {
    give({ services: { KK: waitOf(0, 0.1, 0.5), NIKAH: { estimate: null, reason: 'NO_COUNTER' } } })
    const home = await (await openKiosk(morning.world)).read('/sukamaju/kiosk')
    expect(home).toContain('Tidak ada antrean B')
    expect(home).toContain('Pendaftaran nikah Tidak ada antrean G')
  })

  test('on the portal, of lines, services and counters', async () => {
    give({ services: { KK: fifteen, KTP: waitOf(31, 35, 39) }, counters: { 1: waitOf(125, 150, 170) } })
    expect(await page('/sukamaju')).toContain('Perkiraan menunggu: sekitar 15 sampai 40 menit')
    expect(await page('/sukamaju/layanan/KK')).toContain('Perkiraan menunggu sekitar 15 sampai 25 menit')
    expect(await page('/sukamaju/loket/1')).toContain('Perkiraan menunggu 2–3 jam Bila ambil nomor sekarang')
    expect(await page('/sukamaju/loket/2')).toContain('Perkiraan menunggu loket tutup Belum ada loket buka')
  })

  test('on the display, by line', async () => {
    give({ services: { KK: fifteen } })
    const token = await morning.world.token('display')
    const answer = await app.request('/sukamaju/display', { headers: { authorization: `Bearer ${token}` } })
    const text = textOf(await answer.text())
    expect(text).toContain('Antrean sekarang Orang Menit A')
    expect(text).toMatch(/Kependudukan 0 15–25 /)
    expect(text).toContain('tutup')
  })
})

test('officers read when their line will be empty, and supervisors of every line', async () => {
  const office = await openOffice()
  try {
    const policy = (await office.world.house().hall('sukamaju')).services.find(
      ({ service }) => service === 'KK',
    )
    await office.ani.open('1')
    await office.arrive()
    giveWaits(office.world, { lineEnds: { [policy?.letter ?? '']: minutes(21, 34, 52) } })
    expect((await office.ani.desk()).text).toContain(
      'Antrean ini selesai sekitar 09.35 (09.20–09.55) bila tidak ada nomor baru',
    )
    const sari = office.somebody({ cookie: await office.world.signedIn('sari', 'supervisor') })
    expect((await sari.get('/sukamaju/console/hall')).text).toContain('09.35 (09.20–09.55)')
  } finally {
    await office.close()
  }
})
