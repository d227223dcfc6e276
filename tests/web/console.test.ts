import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { can } from '../../src/people/rules/can.ts'
import { actionIn, COUNTERS, keyIn, type Office, openOffice } from '../support/console.ts'

let office: Office

beforeEach(async () => {
  office = await openOffice()
})

afterEach(() => office.close())

const part = { 'hx-request': 'true' }

describe('who may come in', () => {
  test('a visitor is sent to sign in, and back', async () => {
    const page = await office.somebody().get(`${COUNTERS}/1`)
    expect(page.status).toBe(303)
    expect(page.headers.get('location')).toBe('/sukamaju/sign-in?next=%2Fsukamaju%2Fconsole%2Fcounters%2F1')
  })

  test('a session that ended leads a part to sign in, and never into the desk', async () => {
    const page = await office.somebody().post(`${COUNTERS}/1/call`, { key: 'k' }, part)
    expect(page.status).toBe(401)
    expect(page.html).toBe('')
    expect(page.headers.get('hx-redirect')).toContain('/sukamaju/sign-in?next=')
  })

  test('an officer of another office finds nothing here', async () => {
    const made = office.somebody({ cookie: await office.world.signedIn('made', 'officer', 'waringin') })
    expect((await made.get(COUNTERS)).status).toBe(404)
    expect((await made.post(`${COUNTERS}/1/call`, { key: 'k' })).status).toBe(404)
  })

  test('a kiosk may not work a counter, nor may a program', async () => {
    for (const role of ['kiosk', 'officer'] as const) {
      const device = office.somebody({ authorization: `Bearer ${await office.world.token(role)}` })
      expect((await device.get(COUNTERS)).status).toBe(403)
    }
  })

  test('a supervisor opens any counter', async () => {
    expect(can('supervisor', 'see the console')).toBe(true)
    const sari = office.somebody({ cookie: await office.world.signedIn('sari', 'supervisor') })
    expect((await sari.open('9', ['BPHTB'])).headers.get('location')).toBe(`${COUNTERS}/9`)
  })
})

describe('choosing a counter', () => {
  test('the usual services are ticked in their order, and the first free counter is looked at', async () => {
    const page = await office.ani.get(COUNTERS)
    const ticked = [...page.html.matchAll(/value="([A-Z-]+)" checked/g)].map((match) => match[1])
    expect(ticked).toEqual(['KK', 'KTP', 'AKTA-LAHIR', 'KIA'])
  })

  test('says which are taken, and not by whom', async () => {
    await office.ani.open('1')
    const page = await office.budi.get(COUNTERS)
    expect(page.text).toContain('Loket 1 Dukcapil Dijaga')
    expect(page.html).not.toContain('>ani<')
    expect(page.text).toContain('Layanan di Loket 2')
  })

  test('asks for a service', async () => {
    const page = await office.ani.open('1', [])
    expect(page.status).toBe(422)
    expect(page.text).toContain('Pilih paling sedikit satu layanan')
  })

  test('who has a counter comes straight to it', async () => {
    await office.ani.open('1')
    expect((await office.ani.get('/sukamaju/console')).headers.get('location')).toBe(`${COUNTERS}/1`)
  })

  test('who takes another counter leaves the first, and its screen says so', async () => {
    await office.ani.open('1')
    await office.ani.open('2')
    expect((await office.ani.desk('1')).text).toContain('Loket 1 sudah ditutup')
    expect(office.happened().filter((name) => name.startsWith('counter.'))).toEqual([
      'counter.opened',
      'counter.closed',
      'counter.opened',
    ])
  })

  test('who is replaced reads it in place, and can no longer call', async () => {
    await office.arrive()
    await office.ani.open('1')
    const stale = await office.ani.desk('1')
    await office.budi.open('1')
    const page = await office.ani.post(`${COUNTERS}/1/call`, { key: keyIn(stale, '/call') }, part)
    expect(page.status).toBe(409)
    expect(page.text).toContain('sekarang dijaga petugas lain')
    expect(office.called()).toEqual([])
  })

  test('a counter with somebody at it is not taken over', async () => {
    await office.arrive()
    await office.ani.open('1')
    await office.ani.press('/call')
    const page = await office.budi.open('1')
    expect(page.status).toBe(409)
    expect(page.text).toContain('masih melayani nomor A001')
  })
})

describe('calling', () => {
  beforeEach(async () => {
    await office.ani.open('1')
  })

  test('calls whose turn it is, and says why the next is next', async () => {
    await office.arrive('KK')
    await office.arrive('KTP', 'P')
    expect((await office.ani.desk()).text).toContain(
      'Mengapa A002? Polanya 1 prioritas, lalu 2 biasa. Kini giliran nomor prioritas',
    )
    const page = await office.ani.press('/call')
    expect(office.called()).toEqual(['A002'])
    expect(page.text).toContain('Dipanggil, belum datang')
    expect(page.text).toContain('Mulai layani A002 sudah di depan Loket 1')
    expect(page.text).toContain('Mengapa A001?')
  })

  test('sending the same form twice calls one ticket', async () => {
    await office.arrive()
    await office.arrive()
    const page = await office.ani.desk()
    const fields = { key: keyIn(page, '/call') }
    const [one, other] = await Promise.all([
      office.ani.post(`${COUNTERS}/1/call`, fields),
      office.ani.post(`${COUNTERS}/1/call`, fields),
    ])
    expect([one.status, other.status]).toEqual([303, 303])
    expect(office.called()).toEqual(['A001'])
  })

  test('two screens of one counter call one ticket; the second reads that it is busy', async () => {
    await office.arrive()
    await office.arrive()
    const [one, other] = [await office.ani.desk(), await office.ani.desk()]
    await office.ani.post(`${COUNTERS}/1/call`, { key: keyIn(one, '/call') })
    const page = await office.ani.post(`${COUNTERS}/1/call`, { key: keyIn(other, '/call') }, part)
    expect(page.status).toBe(409)
    expect(page.text).toContain('masih melayani nomor A001')
    expect(page.text).toContain('Mulai layani')
    expect(office.called()).toEqual(['A001'])
  })

  test('two officers at once call two tickets', async () => {
    await office.budi.open('2')
    await office.arrive()
    await office.arrive()
    await Promise.all([office.ani.press('/call'), office.budi.press('/call', {}, '2')])
    expect(office.called().sort()).toEqual(['A001', 'A002'])
  })

  test('with nobody waiting it says so in place', async () => {
    const page = await office.ani.post(
      `${COUNTERS}/1/call`,
      { key: keyIn(await office.ani.desk(), '/call') },
      part,
    )
    expect(page.status).toBe(200)
    expect(page.text).toContain('Belum ada yang menunggu. Nomor baru muncul di sini')
    expect(page.html).not.toContain('<html')
  })

  test('may not be repeated before the pause is over, and may be afterwards', async () => {
    await office.arrive()
    const page = await office.ani.press('/call')
    const again = actionIn(page, '/repeat')
    const soon = await office.ani.post(again, { key: keyIn(page, '/repeat') }, part)
    expect(soon.status).toBe(422)
    expect(soon.text).toContain('Tunggu 20 detik lagi')
    expect(page.html).toMatch(/<button[^>]*disabled=""[^>]*data-key="r"/)
    office.world.pass(20)
    expect((await office.ani.press('/repeat')).text).toContain('sejak panggilan ke-2')
    expect(office.called()).toEqual(['A001', 'A001'])
  })
})

describe('the counter', () => {
  beforeEach(async () => {
    await office.ani.open('1')
  })

  test('pauses with a reason and goes on', async () => {
    await office.arrive()
    const page = await office.ani.press('/pause', { reason: 'PRAYER' })
    expect(page.text).toContain('Salat, sejak 09.00')
    const refused = await office.ani.post(`${COUNTERS}/1/call`, { key: 'k' }, part)
    expect(refused.text).toContain('Loket ini sedang jeda')
    expect((await office.ani.press('/resumption')).text).toContain('Panggil berikutnya')
  })

  test('closes, and leads back to the choice', async () => {
    const key = keyIn(await office.ani.desk(), '/closure')
    const page = await office.ani.post(`${COUNTERS}/1/closure`, { key })
    expect(page.headers.get('location')).toBe(COUNTERS)
    await office.ani.open('1')
    const again = keyIn(await office.ani.desk(), '/closure')
    expect(
      (await office.ani.post(`${COUNTERS}/1/closure`, { key: again }, part)).headers.get('hx-redirect'),
    ).toBe(COUNTERS)
  })

  test('speaks English to who prefers it', async () => {
    const page = await office.ani.get(`${COUNTERS}/1`, { 'accept-language': 'en' })
    expect(page.html).toContain('<html lang="en"')
    expect(page.text).toContain('Call next Nobody is waiting yet')
  })

  test('shows a name as text, whatever it holds', async () => {
    const name = '<img src=x onerror=alert(1)>'
    const { page } = await office.hire('xaver', name)
    expect(page.html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(page.html).not.toContain('<img')
  })

  test('an address of a form that is fetched leads to the desk', async () => {
    expect((await office.ani.get(`${COUNTERS}/1/call`)).headers.get('location')).toBe(`${COUNTERS}/1`)
    expect((await office.ani.post(`${COUNTERS}/1/fireworks`, { key: 'k' })).status).toBe(404)
    expect((await office.ani.desk('99')).status).toBe(404)
  })
})
