import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actionIn, COUNTERS, type Office, openOffice } from '../support/console.ts'

let office: Office

beforeEach(async () => {
  office = await openOffice()
})

afterEach(() => office.close())

const part = { 'hx-request': 'true' }

describe('who does not come', () => {
  beforeEach(async () => {
    await office.ani.open('1')
    await office.arrive()
    await office.ani.press('/call')
  })

  test('is absent only after the repeats and the pause', async () => {
    expect((await office.ani.desk()).text).toContain('kurang 2 panggilan')
    const early = await office.ani.press('/absence')
    expect(early.status).toBe(422)
    expect(early.text).toContain('masih perlu dipanggil 2 kali lagi')
    office.world.pass(20)
    await office.ani.press('/repeat')
    office.world.pass(20)
    expect((await office.ani.press('/repeat')).text).toContain('dapat dalam 0:20')
    expect((await office.ani.press('/absence')).status).toBe(422)
    office.world.pass(20)
    const page = await office.ani.press('/absence')
    expect(page.text).toContain('Tidak hadir (1)')
    expect(page.text).toContain('Kembali ke antrean')
  })

  test('comes back into the line once, and then not again', async () => {
    for (const round of [1, 2]) {
      if (round === 2) await office.ani.press('/call')
      for (const act of ['/repeat', '/repeat', '/absence']) {
        office.world.pass(20)
        await office.ani.press(act)
      }
      if (round === 1) expect((await office.ani.press('/return')).text).toContain('1 menunggu')
    }
    const page = await office.ani.desk()
    expect(page.text).toContain('Kesempatan kembali sudah habis')
    const refused = await office.ani.press('/return')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('sudah memakai seluruh kesempatan kembali')
  })

  test('is cancelled with a reason of the office only', async () => {
    const page = await office.ani.press('/cancellation', { reason: 'BECAUSE' })
    expect(page.status).toBe(422)
    expect((await office.ani.press('/cancellation', { reason: 'VISITOR_LEFT' })).text).toContain(
      'Tidak ada yang menunggu',
    )
    expect(office.happened().at(-1)).toBe('ticket.cancelled')
  })
})

describe('serving', () => {
  beforeEach(async () => {
    await office.ani.open('1')
    await office.arrive()
    await office.arrive()
    await office.ani.press('/call')
    await office.ani.press('/serving')
  })

  test.each(['done', 'incomplete', 'referred', 'nothing'])(
    'ends as %s, and calls nobody',
    async (outcome) => {
      const page = await office.ani.press('/outcome', { outcome })
      expect(page.text).toContain('Siap memanggil')
      expect(page.text).toContain('1 Anda layani')
      expect(office.called()).toEqual(['A001'])
    },
  )

  test('has no outcome chosen beforehand, and no button that calls the next', async () => {
    const page = await office.ani.desk()
    expect(page.html).not.toMatch(/checked|aria-pressed="true"/)
    expect(page.html).not.toContain('/call"')
    expect(page.text).toContain('Fotokopi buku nikah')
  })

  test('what was missing is kept with its outcome, and with no other', async () => {
    const page = await office.ani.desk()
    const missing = [...page.html.matchAll(/name="missing" value="([^"]+)"/g)]
      .map((match) => match[1] ?? '')
      .slice(0, 2)
    const wrong = await office.ani.press('/outcome', { outcome: 'done', missing })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Pilih Berkas kurang, atau hapus centangnya')
    expect(wrong.text).toContain('Sedang dilayani')
    expect((await office.ani.press('/outcome', { outcome: 'incomplete', missing })).status).toBe(200)
    expect(office.happened().at(-1)).toBe('ticket.finished')
  })

  test('a counter with somebody at it does not close', async () => {
    const page = await office.ani.post(`${COUNTERS}/1/closure`, { key: 'another' }, part)
    expect(page.status).toBe(409)
    expect(page.text).toContain('masih melayani nomor A001')
  })

  test('another counter cannot finish it', async () => {
    const page = await office.ani.desk()
    await office.budi.open('2')
    const action = actionIn(page, '/outcome').replace('/counters/1/', '/counters/2/')
    expect((await office.budi.post(action, { key: 'k', outcome: 'done' }, part)).status).toBe(409)
  })

  test('the time is held against the minutes of the standard', async () => {
    await office.ani.press('/outcome', { outcome: 'done' })
    await office.ani.open('1', ['SKCK'])
    await office.arrive('SKCK')
    await office.ani.press('/call')
    await office.ani.press('/serving')
    office.world.pass(5 * 60)
    expect((await office.ani.desk()).text).toContain('5:00 sisa 10:00')
    office.world.pass(11 * 60)
    const late = await office.ani.desk()
    expect(late.text).toContain('16:00 lewat 1:00')
    expect(late.html).toContain('data-tone="late"')
  })
})
