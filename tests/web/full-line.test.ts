import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { giveWaits } from '../support/given-waits.ts'
import { type KioskBrowser, openKiosk, textOf } from '../support/kiosk.ts'
import { type Morning, openMorning } from '../support/morning.ts'
import { readPage } from '../support/reader.ts'

const TICKETS = '/offices/sukamaju/tickets'

let morning: Morning
let kiosk: KioskBrowser

/** The day ends at 15.00. */
beforeEach(async () => {
  morning = await openMorning()
  await morning.open('1', ['KK', 'KTP'])
  kiosk = await openKiosk(morning.world)
})
afterEach(async () => {
  expect(morning.world.faults()).toEqual([])
  await morning.close()
})

const ask = (channel = 'kiosk', more: object = {}, service = 'KK', language = 'id') =>
  morning.api.post(
    TICKETS,
    { service, channel, ...more },
    {
      token: channel === 'kiosk' ? morning.kiosk : morning.officer,
      headers: { 'accept-language': language },
    },
  )
/** A newcomer who wants KK will have been served in so many minutes. */
const servedIn = (minutes: number) => giveWaits(morning.world, { served: { KK: minutes } })
const portal = async () => {
  const app = createApp(morning.world.house())
  return (await readPage(app, '/sukamaju/layanan/KK', { headers: { 'accept-language': 'id' } })).text
}
const until = async () => {
  const { body } = await morning.api.get('/offices/sukamaju/line')
  return JSON.stringify(body).match(/"service":"KK".*?"acceptingUntil":("[^"]+"|null)/)?.[1]
}

describe('a service is given as long as a newcomer can still be served', () => {
  test('which everybody reads, and which comes earlier when it will take longer', async () => {
    expect(await until()).toBe('"2026-04-06T15:00:00.000+07:00"')
    servedIn(60)
    expect(await until()).toBe('"2026-04-06T14:00:00.000+07:00"')
    expect(await kiosk.read('/sukamaju/kiosk/services/KK')).toContain('Ambil nomor sampai 14.00 WIB')
    expect(await portal()).toContain('14.00 WIB')
    servedIn(30)
    expect(await until()).toBe('"2026-04-06T14:30:00.000+07:00"')
  })

  test('and no longer, in words that say why and what to do', async () => {
    servedIn(360)
    const detail =
      'Antrean layanan ini sudah penuh: sisa waktu layanan hari ini sudah terisi oleh yang menunggu. Bila mendesak, sampaikan kepada petugas. Silakan ambil nomor lagi Selasa, 7 April 2026, pukul 08.00 WIB.'
    expect(await ask()).toMatchObject({ status: 422, body: { code: 'QUOTA_USED', detail } })
    expect(await ask('kiosk', {}, 'KK', 'en')).toMatchObject({
      body: { detail: expect.stringContaining('those who wait take all the time that is left today') },
    })
    expect(await until()).toBe('null')
    const page = await kiosk.read('/sukamaju/kiosk/services/KK')
    const said =
      'Antrean hari ini sudah penuh Sisa waktu layanan hari ini sudah terisi oleh yang menunggu. Nomor diberikan lagi Selasa, 7 April 2026, pukul 08.00 WIB, atau lebih awal bila antrean berkurang. Bila mendesak, sampaikan kepada petugas.'
    expect(page).toContain(said)
    expect(page).not.toContain('Ambil nomor')
    expect(await portal()).toContain(said)
    expect(await kiosk.read('/sukamaju/kiosk/groups/A')).toContain('Antrean penuh')
  })

  test('to the kiosk that saw it open a moment ago, too', async () => {
    const form = await kiosk.formOf('KK')
    servedIn(360)
    const answer = await kiosk.post('/sukamaju/kiosk/tickets', form)
    expect(answer.status).toBe(422)
    const page = textOf(await answer.text())
    expect(page).toContain('Nomor belum diambil Antrean layanan ini sudah penuh')
    expect(page).toContain('Lihat layanan lain')
  })

  test('and again once it will take less long', async () => {
    servedIn(360)
    expect(await ask()).toMatchObject({ status: 422 })
    servedIn(350)
    expect(await ask()).toMatchObject({ status: 201 })
  })

  test('but an officer may give it, and what was given on paper is entered', async () => {
    servedIn(360)
    expect(await ask('staff')).toMatchObject({ status: 201 })
    expect(await ask('offline', { number: 'Z001' })).toMatchObject({ status: 201 })
  })

  test('and a service of which nothing is known is given to everybody', async () => {
    servedIn(360)
    for (let taken = 0; taken < 100; taken++)
      expect(await ask('kiosk', {}, 'KTP')).toMatchObject({ status: 201 })
  })
})
