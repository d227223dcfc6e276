import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Door } from '../../src/web/http/house.ts'
import { type Morning, openMorning } from '../support/morning.ts'
import { readPage } from '../support/reader.ts'
import { posted } from './house.ts'

let morning: Morning
let app: Door

beforeEach(async () => {
  morning = await openMorning()
  app = createApp(morning.world.house())
})

afterEach(() => morning.close())

describe('the page of a ticket', () => {
  it('says how many are called before, where to go then, and when this was true', async () => {
    await morning.open('1')
    await morning.take('KK')
    const { secret } = await morning.take('KK')
    const { status, text, headers } = await readPage(app, `/t/${secret}`)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(text).toContain('Kartu Keluarga Menunggu A002 1 orang di depan Anda')
    expect(text).toContain('Nanti silakan menuju Loket 1')
    expect(text).toContain('1 nomor dipanggil sebelum nomor Anda.')
    expect(text).toContain('Diambil pukul 09.00 WIB Diperbarui 09.00 WIB')
    expect(text).not.toContain('menit')
  })

  it('says so when no counter is open for it yet', async () => {
    const { secret } = await morning.take('KK')
    expect((await readPage(app, `/t/${secret}`)).text).toContain(
      'Belum ada loket yang buka untuk layanan ini.',
    )
  })

  it('follows the ticket from the call to the end of the visit', async () => {
    await morning.open('1')
    const { id, secret } = await morning.take('KK')
    await morning.call('1')
    const called = await readPage(app, `/t/${secret}`)
    expect(called.text).toContain('A001 Silakan menuju Loket 1 Anda dipanggil pukul 09.00 WIB.')
    expect(called.text).not.toContain('Mengapa masih menunggu')
    await morning.act(id, 'serving')
    const served = await readPage(app, `/t/${secret}`)
    expect(served.text).toContain('Anda sedang dilayani di Loket 1')
    expect(served.text).not.toContain('Batalkan nomor')
    await morning.act(id, 'completion', { outcome: 'done' })
    expect((await readPage(app, `/t/${secret}`)).text).toContain('Kunjungan ini sudah selesai.')
  })

  it('says on the next day that it was for the day before', async () => {
    const { secret } = await morning.take('KK')
    morning.world.setClock('2026-04-07T09:00:00+07:00')
    const { text } = await readPage(app, `/t/${secret}`)
    expect(text).toContain('Nomor ini berlaku pada Senin, 6 April 2026.')
    expect(text).not.toContain('Batalkan nomor')
  })

  it('speaks English', async () => {
    const { secret } = await morning.take('KK')
    const { text } = await readPage(app, `/t/${secret}`, { language: 'en' })
    expect(text).toContain('Family card (KK) Waiting A001 Nobody ahead of you')
  })

  it('is 404 for a secret that nobody has, and tells nothing else', async () => {
    const { secret } = await morning.take('KK')
    for (const path of ['/t/tidak-ada', `/t/${secret}x`, '/t/tidak-ada/cancellation']) {
      const { status, text } = await readPage(app, path)
      expect(status).toBe(404)
      expect(text).not.toContain('A001')
    }
  })

  it('asks for itself where no scripts run', async () => {
    const { secret } = await morning.take('KK')
    const { html } = await readPage(app, `/t/${secret}`)
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="20"/></noscript>')
  })
})

describe('giving up a place', () => {
  it('asks once, and is done by the one answer', async () => {
    const { secret } = await morning.take('KK')
    const asked = await readPage(app, `/t/${secret}/cancellation`)
    expect(asked.text).toContain('Batalkan nomor A001?')
    expect((await readPage(app, `/t/${secret}`)).text).toContain('Menunggu')
    const answer = await cancel(secret, keyIn(asked.html))
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/t/${secret}`)
    expect((await readPage(app, `/t/${secret}`)).text).toContain('Nomor ini sudah dibatalkan.')
  })

  it('is done once, however often the same form is sent', async () => {
    const { secret } = await morning.take('KK')
    const key = keyIn((await readPage(app, `/t/${secret}/cancellation`)).html)
    expect((await cancel(secret, key)).status).toBe(303)
    expect((await cancel(secret, key)).status).toBe(303)
    const cancelled = morning.world.heard().filter(({ name }) => name === 'ticket.cancelled')
    expect(cancelled).toHaveLength(1)
  })

  it('changes nothing by reading', async () => {
    const { secret } = await morning.take('KK')
    const before = morning.world.heard().length
    await readPage(app, `/t/${secret}`)
    await readPage(app, `/t/${secret}/cancellation`)
    expect(morning.world.heard()).toHaveLength(before)
  })

  it('is refused once the visit is over', async () => {
    await morning.open('1')
    const { id, secret } = await morning.take('KK')
    await morning.call('1')
    await morning.serve(id)
    expect((await readPage(app, `/t/${secret}/cancellation`)).status).toBe(409)
    expect((await cancel(secret, 'kunci')).status).toBe(409)
  })

  it('is refused without the key of a form', async () => {
    const { secret } = await morning.take('KK')
    expect((await app.request(`/t/${secret}/cancellation`, posted({}))).status).toBe(400)
    expect((await readPage(app, `/t/${secret}`)).text).toContain('Menunggu')
  })
})

async function cancel(secret: string, key: string): Promise<Response> {
  return app.request(`/t/${secret}/cancellation`, posted({ key }))
}

function keyIn(html: string): string {
  return html.match(/name="key" value="([^"]+)"/)?.[1] ?? ''
}
