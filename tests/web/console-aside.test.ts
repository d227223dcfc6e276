import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { resumeService } from '../../src/catalogue/resume-service.ts'
import { suspendService } from '../../src/catalogue/suspend-service.ts'
import type { Work } from '../../src/platform/work.ts'
import { COUNTERS, type Office, openOffice } from '../support/console.ts'

let office: Office

beforeEach(async () => {
  office = await openOffice()
  await office.ani.open('1')
  await office.budi.open('2')
})

afterEach(() => office.close())

/** Budi is given somebody who was called to Loket 1. */
async function handOver(): Promise<void> {
  await office.arrive()
  await office.ani.press('/call')
  await office.ani.press('/transfer', { to: 'counter:2', reason: 'EQUIPMENT' })
}

describe('an officer into whose hands somebody was given', () => {
  test('reads that they are next, before the line', async () => {
    await handOver()
    await office.arrive()
    expect((await office.budi.desk('2')).text).toContain('Siap memanggil A001 berikutnya')
  })

  test('reads before closing what becomes of them, and afterwards how many went back', async () => {
    for (const _ of [1, 2]) await handOver()
    expect((await office.budi.desk('2')).text).toContain('Tutup loket 2 nomor antre lagi')
    const page = await office.budi.press('/closure', {}, '2')
    expect(page.text).toContain(
      '2 nomor yang diserahkan ke loket itu kembali ke antrean, di tempatnya menurut waktu kedatangan.',
    )
    expect((await office.ani.desk()).text).toContain('A001 berikutnya')
  })

  test('reads nothing of it when there was nobody, whatever the address says', async () => {
    const page = await office.budi.press('/closure', {}, '2')
    expect(page.text).not.toContain('kembali ke antrean')
    for (const count of ['0', '-1', 'x', '1.5', '99999'])
      expect((await office.budi.get(`${COUNTERS}?handedBack=${count}`)).text).not.toContain('diserahkan ke')
  })

  test('is told where htmx leads, too', async () => {
    await handOver()
    const { html } = await office.budi.desk('2')
    const key = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const answer = await office.budi.post(`${COUNTERS}/2/closure`, { key }, { 'hx-request': 'true' })
    expect(answer.headers.get('hx-redirect')).toBe(`${COUNTERS}?handedBack=1`)
  })

  test('reads who goes on waiting for the counter before it is paused', async () => {
    await handOver()
    await office.arrive()
    await office.ani.press('/call')
    await office.ani.press('/transfer', { to: 'counter:2', reason: 'EQUIPMENT' })
    await office.budi.press('/call', {}, '2')
    await office.budi.press('/parking', { reason: 'PAYMENT' }, '2')
    office.world.pass(5 * 60)
    expect((await office.budi.desk('2')).text).toContain(
      'Selama jeda tetap menunggu loket ini: A002 diserahkan, 5 menit; A001 ditangguhkan, 5 menit.',
    )
    expect((await office.ani.desk()).text).not.toContain('Selama jeda')
  })

  test('reads that they go back before leaving for another counter', async () => {
    await handOver()
    const page = await office.budi.get(`${COUNTERS}?counter=3`)
    expect(page.text).toContain(
      'Loket 2 akan ditutup, dan 1 nomor yang diserahkan ke sana kembali ke antrean.',
    )
    expect((await office.ani.get(`${COUNTERS}?counter=3`)).text).toContain('Loket 1 akan ditutup.')
  })
})

describe('a service that gives no numbers', () => {
  const reason = { id: 'Blangko habis', en: 'No forms left' }
  const admin = (job: (work: Work) => Promise<void>) => office.world.house().perform('officer:admin', job)

  beforeEach(async () => {
    await office.arrive('KK')
    await office.ani.press('/call')
    await admin((work) => suspendService(work, 'sukamaju', 'KTP', { reason, expectedBack: null }))
  })

  test('cannot be chosen to send a visit there, and says why', async () => {
    const { html } = await office.ani.desk()
    expect(html).toMatch(
      /<option value="service:KTP"[^>]* disabled=""[^>]*>KTP elektronik \(ditunda: Blangko habis\)</,
    )
    expect(html).toMatch(/<option value="service:KK"(?![^>]*disabled)[^>]*>/)
    const answer = await office.ani.press('/transfer', { to: 'service:KTP', reason: 'WRONG_SERVICE' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Layanan ini ditunda sementara: Blangko habis.')
    await admin((work) => resumeService(work, 'sukamaju', 'KTP'))
    expect((await office.ani.desk()).html).not.toMatch(/<option value="service:KTP"[^>]*disabled/)
  })

  test('cannot be chosen for a new number or its next service, but for one given on paper', async () => {
    const { html } = await office.ani.get(`${COUNTERS}/1/new-ticket`)
    const options = [...html.matchAll(/<option value="KTP"([^>]*)>/g)].map(([, marks = '']) =>
      marks.includes('disabled'),
    )
    expect(options).toEqual([true, true, true, false])
  })
})
