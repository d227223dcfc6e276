import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Door } from '../../src/web/http/house.ts'
import { daysIn } from '../../src/web/portal/accuracy-days.ts'
import { tell, toldAndCalled, toldMorning } from '../support/estimates.ts'
import { type Morning, openMorning } from '../support/morning.ts'
import { readPage } from '../support/reader.ts'

let morning: Morning
let app: Door

beforeEach(async () => {
  morning = await openMorning()
  app = createApp(morning.world.house())
})
afterEach(() => morning.close())

/** The page of the accuracy, five minutes later, when everything until now is counted. */
async function read(path = '/sukamaju/perkiraan', language: 'id' | 'en' = 'id') {
  await morning.world.house().givenEstimates.settled()
  morning.world.pass(300)
  return readPage(app, path, { language })
}

describe('the page of the accuracy', () => {
  test('says before the first estimate that there is none, and how one is made', async () => {
    const { status, text } = await read()
    expect(status).toBe(200)
    expect(text).toContain('Belum cukup data')
    expect(text).toContain(
      'Belum ada perkiraan yang diketahui hasilnya pada 8 Maret 2026 sampai 6 April 2026.',
    )
    expect(text).toContain('Rentangnya memuat 8 dari 10 hari percobaan itu.')
    expect(text).not.toContain('Menurut jam')
  })

  test('says after 25 visitors how often it was right, beside what it promises', async () => {
    await toldMorning(morning)
    const { text } = await read()
    expect(text).toContain('Dari 100 perkiraan, 80 tepat di dalam rentang; janji kami 80.')
    expect(text).toContain('Meleset biasanya 2 menit separuh perkiraan meleset tidak lebih dari ini')
    expect(text).toContain('Kecondongan rata-rata 1 menit terlalu cepat')
    expect(text).toContain('Lebar rentang 15 menit')
    expect(text).toContain(
      'Dihitung dari 25 perkiraan yang nomornya kemudian dipanggil, 8 Maret 2026 sampai 6 April 2026.',
    )
    expect(text).toContain('Dihitung Senin, 6 April 2026, pukul 13.30 WIB, tiap lima menit.')
  })

  test.each([
    [120, 'Kecondongan rata-rata 8 menit terlalu lama', '+8'],
    [960, 'Kecondongan rata-rata 6 menit terlalu cepat', '−6'],
  ])('says when all wait %i seconds: %s', async (seconds, sentence, cell) => {
    await morning.open('1')
    for (let visitor = 0; visitor < 20; visitor++) await toldAndCalled(morning, seconds)
    const { text } = await read()
    expect(text).toContain(sentence)
    expect(text).toContain(`6 April 2026 20`)
    expect(text).toContain(cell)
  })

  test('says nothing of 19, and how many it waits for', async () => {
    await morning.open('1')
    for (let visitor = 0; visitor < 19; visitor++) await toldAndCalled(morning, 120)
    const { text } = await read()
    expect(text).not.toContain('Dari 100 perkiraan')
    expect(text).toContain('Baru 19 perkiraan yang sudah diketahui hasilnya')
    expect(text).toContain('Kami menunggu sampai 20')
  })

  test('counts who gave up, and who was told that a counter is free, apart', async () => {
    await morning.open('1')
    await toldAndCalled(morning, 30, { estimate: { p10: 0, p50: 0, p90: 0, mean: 0 } })
    const { id } = await morning.take()
    tell(morning, id)
    await morning.act(id, 'cancellation', { reason: 'VISITOR_LEFT' })
    const { text } = await read()
    expect(text).toContain('1 dibatalkan sebelum dipanggil, 0 tidak dipanggil')
    expect(text).toContain(
      '1 kali ada loket kosong dan kami bilang langsung dilayani; 1 di antaranya dipanggil',
    )
  })

  test('has the figures of its chart in a table, and leaves out what it does not know', async () => {
    await toldMorning(morning)
    const { html, text } = await read()
    expect(html).toContain('role="img" aria-label="Berapa dari 100 tepat di dalam rentang, menurut jam"')
    expect(html.match(/class="bar-chart__track"/g)).toHaveLength(5)
    expect(text).toContain('09.00–10.00 6 – – –')
  })

  test('shows the days that are asked for, and the last thirty for what is no date', async () => {
    await toldMorning(morning)
    morning.world.setClock('2026-04-07T09:00:00+07:00')
    const yesterday = await read('/sukamaju/perkiraan?dari=2026-04-06&sampai=2026-04-06')
    expect(yesterday.text).toContain('Dihitung dari 25 perkiraan')
    expect(yesterday.html).toMatch(/name="dari"[^>]*value="2026-04-06"|value="2026-04-06"[^>]*name="dari"/)
    const today = await read('/sukamaju/perkiraan?dari=2026-04-07')
    expect(today.text).toContain('pada 7 April 2026 sampai 7 April 2026.')
    const nonsense = await read('/sukamaju/perkiraan?dari=kemarin&sampai=2027-01-01')
    expect(nonsense.text).toContain('9 Maret 2026 sampai 7 April 2026')
  })

  test('of a service counts that service alone, and leads to its page', async () => {
    await toldMorning(morning)
    await toldAndCalled(morning, 60, { service: 'KTP' })
    const card = await read('/sukamaju/perkiraan/KK')
    expect(card.text).toContain('Ketepatan perkiraan tunggu: Kartu Keluarga')
    expect(card.text).toContain('Dihitung dari 25 perkiraan')
    expect(card.html).toContain('href="/sukamaju/layanan/KK"')
    expect((await read('/sukamaju/perkiraan/KTP')).text).toContain('Baru 1 perkiraan')
    expect((await read('/sukamaju/perkiraan/TIDAK-ADA')).status).toBe(404)
    expect((await read('/kaliwungu/perkiraan')).status).toBe(404)
  })

  test('is found from the home of the office and from a service, and leads only to what is there', async () => {
    await toldMorning(morning)
    expect((await read('/sukamaju')).html).toContain('href="/sukamaju/perkiraan"')
    expect((await read('/sukamaju/layanan/KK')).html).toContain('href="/sukamaju/perkiraan/KK"')
    const { html } = await read()
    const links = [...html.matchAll(/<a[^>]*href="(\/[^"#]*)/g)].map(([, href = '']) => href)
    expect(links).toContain('/sukamaju/perkiraan/cara')
    for (const link of new Set(links)) expect([link, (await app.request(link)).status]).toEqual([link, 200])
  })

  test.each(['id', 'en'] as const)('is small, in “%s”', async (language) => {
    await toldMorning(morning)
    const { html } = await read('/sukamaju/perkiraan', language)
    expect(brotliCompressSync(html).length).toBeLessThan(10_000)
    expect(html.length).toBeLessThan(60_000)
  })

  test('is made once for five minutes, whatever happens in the hall', async () => {
    const tag = async () => (await app.request('/sukamaju/perkiraan')).headers.get('etag')
    const before = await tag()
    await morning.take()
    expect(await tag()).toBe(before)
  })
})

describe('the days that an address asks for', () => {
  test.each([
    ['none', {}, '2026-03-08', '2026-04-06'],
    ['two of them', { dari: '2026-04-01', sampai: '2026-04-02' }, '2026-04-01', '2026-04-02'],
    ['the first alone', { dari: '2026-04-01' }, '2026-04-01', '2026-04-06'],
    ['the last alone', { sampai: '2026-04-01' }, '2026-03-03', '2026-04-01'],
    ['the wrong way round', { dari: '2026-04-02', sampai: '2026-04-01' }, '2026-03-03', '2026-04-01'],
    ['no dates', { dari: 'kemarin', sampai: '2026-02-30' }, '2026-03-08', '2026-04-06'],
    ['days to come', { dari: '2026-05-01', sampai: '2026-05-02' }, '2026-03-08', '2026-04-06'],
    ['too long ago', { dari: '2026-01-04', sampai: '2026-01-05' }, '2026-01-05', '2026-01-05'],
  ])('%s are from %o', (_, query, from, to) => {
    expect(daysIn(query, '2026-04-06')).toEqual({ from, to })
  })
})

describe('the page that tells how a waiting time is estimated', () => {
  test.each([
    ['id', 'aturan giliran yang sama dengan yang memanggil Anda', 'Bukan hitung mundur'],
    ['en', 'the same turn rule that calls you', 'Never a countdown'],
  ] as const)('tells it in plain words, in “%s”', async (language, rule, countdown) => {
    const { status, text } = await read('/sukamaju/perkiraan/cara', language)
    expect(status).toBe(200)
    expect(text).toContain(rule)
    expect(text).toContain(countdown)
    expect(text).toContain('8')
  })
})
