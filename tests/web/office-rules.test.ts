import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { resumeService } from '../../src/catalogue/resume-service.ts'
import { setServiceTimes } from '../../src/catalogue/set-service-times.ts'
import { suspendService } from '../../src/catalogue/suspend-service.ts'
import { findOffice } from '../../src/offices/office.ts'
import { setHours } from '../../src/offices/set-hours.ts'
import type { Work } from '../../src/platform/work.ts'
import { noLimits } from '../../src/queue/rules/limits.ts'
import { setLimits } from '../../src/queue/set-limits.ts'
import { type KioskBrowser, openKiosk } from '../support/kiosk.ts'
import { type Morning, openMorning } from '../support/morning.ts'
import { readPage } from '../support/reader.ts'

const HERE = '/offices/sukamaju'

let morning: Morning
let kiosk: KioskBrowser

beforeEach(async () => {
  morning = await openMorning()
  kiosk = await openKiosk(morning.world)
})

afterEach(async () => {
  expect(morning.world.faults()).toEqual([])
  await morning.close()
})

const asAdmin = (job: (work: Work) => Promise<void>) => morning.world.house().perform('officer:admin', job)
const portal = async (code: string, language = 'id') => {
  const app = createApp(morning.world.house())
  return (await readPage(app, `/sukamaju/layanan/${code}`, { headers: { 'accept-language': language } })).text
}
const ask = (service: string, language = 'id') =>
  morning.api.post(
    `${HERE}/tickets`,
    { service, class: 'N', channel: 'kiosk' },
    { token: morning.kiosk, headers: { 'accept-language': language } },
  )

describe('a service that is suspended because its forms are used up', () => {
  const reason = { id: 'Blangko habis', en: 'No forms left' }

  beforeEach(async () => {
    await morning.take('KTP')
    await asAdmin((work) => suspendService(work, 'sukamaju', 'KTP', { reason, expectedBack: '2026-04-09' }))
  })

  it('is refused with the reason in the language of the visitor', async () => {
    expect(await ask('KTP')).toMatchObject({
      status: 422,
      body: {
        code: 'SERVICE_SUSPENDED',
        detail:
          'Layanan ini ditunda sementara: Blangko habis. Diperkirakan kembali Kamis, 9 April 2026. Pilih layanan lain atau datang lagi nanti.',
      },
    })
    expect(await ask('KTP', 'en')).toMatchObject({
      body: { detail: expect.stringContaining('No forms left. It is expected back Thursday, 9 April 2026.') },
    })
    expect(await ask('KK')).toMatchObject({ status: 201 })
  })

  it('says so at the kiosk before anybody tries, and offers no number', async () => {
    expect(await kiosk.read('/sukamaju/kiosk/groups/A')).toContain('KTP elektronik Blangko habis Ditunda')
    const page = await kiosk.read('/sukamaju/kiosk/services/KTP')
    expect(page).toContain('Ditunda sementara Blangko habis. Diperkirakan kembali Kamis, 9 April 2026.')
    expect(page).not.toContain('Ambil nomor')
    expect(await kiosk.read('/sukamaju/kiosk')).not.toContain('Ditunda')
  })

  it('says so on the portal in both languages, and in the data', async () => {
    expect(await portal('KTP')).toContain('Ditunda sementara Blangko habis.')
    expect(await portal('KTP', 'en')).toContain('Suspended for now No forms left. Expected back Thursday')
    expect((await morning.api.get(`${HERE}/services/KTP`)).body).toMatchObject({
      suspension: { reason, since: '2026-04-06T09:00:00.000+07:00', expectedBack: '2026-04-09' },
    })
    expect((await morning.api.get(`${HERE}/line`)).body).toMatchObject({
      services: expect.arrayContaining([
        expect.objectContaining({ service: 'KTP', waiting: 1, acceptingUntil: null }),
      ]),
    })
  })

  it('goes on serving who waits already', async () => {
    await morning.open('1')
    expect(await morning.call('1')).toMatchObject({ ticket: { number: 'A001' } })
  })

  it('is given again at once when it is resumed', async () => {
    await asAdmin((work) => resumeService(work, 'sukamaju', 'KTP'))
    expect(await ask('KTP')).toMatchObject({ status: 201 })
    expect(await kiosk.read('/sukamaju/kiosk/services/KTP')).toContain('Ambil nomor sampai 15.00 WIB')
    expect(await portal('KTP')).not.toContain('Ditunda')
  })
})

describe('a group of one service', () => {
  it('shows on the first screen of the kiosk that it is suspended', async () => {
    const plan = { reason: { id: 'Sistem pusat padam', en: 'Central system down' }, expectedBack: null }
    await asAdmin((work) => suspendService(work, 'sukamaju', 'PASPOR', plan))
    expect(await kiosk.read('/sukamaju/kiosk')).toContain('Paspor Sistem pusat padam Ditunda')
    expect(await ask('PASPOR')).toMatchObject({
      body: { detail: expect.stringMatching(/Sistem pusat padam\. Pilih layanan lain atau tanyakan/) },
    })
  })
})

describe('a quota that is used', () => {
  it('is refused with what to do next, and said at the kiosk, on the portal and in the line', async () => {
    const quotas = [{ service: 'SIM-BARU', perDay: 1, perHour: 1 }]
    await asAdmin((work) => setLimits(work, 'sukamaju', { ...noLimits, quotas }))
    expect(await ask('SIM-BARU')).toMatchObject({ status: 201 })
    expect(await ask('SIM-BARU')).toMatchObject({
      status: 422,
      body: {
        code: 'QUOTA_USED',
        detail:
          'Kuota layanan ini untuk hari ini sudah habis. Silakan ambil nomor lagi Selasa, 7 April 2026, pukul 08.00 WIB.',
      },
    })
    const said = 'Kuota hari ini habis Nomor diberikan lagi Selasa, 7 April 2026, pukul 08.00 WIB.'
    expect(await kiosk.read('/sukamaju/kiosk/services/SIM-BARU')).toContain(said)
    expect(await portal('SIM-BARU')).toContain(said)
    expect((await morning.api.get(`${HERE}/services/SIM-BARU`)).body).toMatchObject({
      quota: { perDay: 1, perHour: 1 },
    })
  })
})

describe('the limit of a device', () => {
  it('is 429 with the time from which it gives numbers again', async () => {
    const perDevice = { tickets: 1, minutes: 5 }
    await asAdmin((work) => setLimits(work, 'sukamaju', { ...noLimits, perDevice }))
    await ask('KK')
    expect(await ask('KK')).toMatchObject({
      status: 429,
      body: {
        code: 'DEVICE_LIMIT',
        retryAt: '2026-04-06T09:05:00.000+07:00',
        detail: expect.stringContaining('minta nomor kepada petugas'),
      },
    })
  })
})

describe('hours of its own', () => {
  it('are when a service is given, and everybody reads until when', async () => {
    const morningsOnly = [{ opens: '08:00', closes: '10:00' }]
    const hours = { 1: morningsOnly, 2: [], 3: morningsOnly, 4: [], 5: [], 6: [], 7: [] }
    await asAdmin((work) => setServiceTimes(work, 'sukamaju', 'SIM-BARU', { hours, holidays: [] }))
    expect(await kiosk.read('/sukamaju/kiosk/services/SIM-BARU')).toContain('Ambil nomor sampai 10.00 WIB')
    expect(await portal('SIM-BARU')).toContain('Ambil nomor sampai 10.00 WIB')
    expect((await morning.api.get(`${HERE}/services/SIM-BARU`)).body).toMatchObject({
      hours: { monday: morningsOnly, tuesday: [] },
      today: { isOpen: true, closesAt: '2026-04-06T10:00:00.000+07:00' },
    })
    const before = await morning.api.get(`${HERE}/line`)
    morning.world.setClock('2026-04-06T10:00:00+07:00')
    const after = await morning.api.get(`${HERE}/line`)
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    expect(after.body).toMatchObject({
      services: expect.arrayContaining([
        expect.objectContaining({ service: 'SIM-BARU', acceptingUntil: null }),
        expect.objectContaining({ service: 'KK', acceptingUntil: '2026-04-06T15:00:00.000+07:00' }),
      ]),
    })
    expect(await ask('SIM-BARU')).toMatchObject({
      status: 422,
      body: {
        code: 'OFFICE_CLOSED',
        detail: 'Layanan ini sedang tutup. Silakan datang lagi Rabu, 8 April 2026, pukul 08.00 WIB.',
      },
    })
    expect(await kiosk.read('/sukamaju/kiosk/services/SIM-BARU')).toContain('Layanan ini sedang tutup')
    expect(await kiosk.read('/sukamaju/kiosk/services/KK')).toContain('Ambil nomor')
  })

  it('of an office hold at once on every page', async () => {
    const office = await findOffice(morning.world.house().reading, 'sukamaju')
    const untilNoon = [{ opens: '08:00', closes: '12:00' }]
    const app = createApp(morning.world.house())
    expect((await readPage(app, '/sukamaju')).text).toContain('Buka sekarang, sampai 15.00 WIB')
    await asAdmin((work) => setHours(work, 'sukamaju', { ...office.hours, 1: untilNoon }))
    expect((await readPage(app, '/sukamaju')).text).toContain('Buka sekarang, sampai 12.00 WIB')
    expect((await morning.api.get(HERE)).body).toMatchObject({ hours: { monday: untilNoon } })
  })

  it('in Ramadan are on the portal with the name of the period, and in the data', async () => {
    morning.world.setClock('2026-02-23T09:00:00+07:00')
    const { text } = await readPage(createApp(morning.world.house()), '/sukamaju')
    expect(text).toContain('Buka sekarang, sampai 12.00 WIB')
    expect(text).toContain('Hari ini, Senin 08.00–12.00, 12.30–15.00')
    expect(text).toContain('Jam Ramadan 1447 H, berlaku sampai 20 Maret 2026.')
    expect((await morning.api.get(HERE)).body).toMatchObject({
      periods: [{ from: '2026-02-19', to: '2026-03-20', source: 'Perpres 21/2023' }],
    })
  })
})
