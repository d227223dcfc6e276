import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listTimes, newestTimes } from '../../src/offices/times.ts'
import { readCsv } from '../../src/platform/csv.ts'
import { type AdminWorld, fieldsOn, openAdmin } from '../support/admin.ts'

let office: AdminWorld

beforeEach(async () => {
  office = await openAdmin()
  return () => office.close()
})

afterEach(() => expect(office.world.faults()).toEqual([]))

const times = () => newestTimes(office.world.house().reading, 'sukamaju')

describe('the weekly hours', () => {
  test('are changed with a break, take effect at once, and say who did it', async () => {
    const form = fieldsOn((await office.get('/hours')).html)
    const typed = { ...form, 'd1-1-closes': '11.30', 'd1-2-opens': '13:00', 'd1-2-closes': '15.30' }
    expect((await office.post('/hours', typed)).location).toBe('/sukamaju/admin/hours?done=hours')
    const { times: now, setBy } = await times()
    expect(now.hours[1]).toEqual([
      { opens: '08:00', closes: '11:30' },
      { opens: '13:00', closes: '15:30' },
    ])
    expect(now.hours[5]).toHaveLength(2)
    expect(setBy).toMatch(/^officer:/)
    const { html } = await office.get('/hours?done=hours')
    expect(html).toContain('sudah disimpan')
    expect(html).toContain('oleh kepala')
  })

  test.each([
    [{ 'd1-1-opens': 'pagi' }, 'd1-1-opens', 'tulis jam'],
    [{ 'd1-1-closes': '' }, 'd1-1-closes', 'tulis jam'],
    [{ 'd1-1-closes': '07.00' }, 'd1-1-closes', 'sesudah jam buka'],
    [{ 'd5-2-opens': '11.00' }, 'd5-2-opens', 'sebelum bagian sebelumnya'],
  ])('%j leads to the field, and nothing is changed', async (wrong, field, words) => {
    const form = fieldsOn((await office.get('/hours')).html)
    const answer = await office.post('/hours', { ...form, ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(`href="#${field}"`)
    expect(answer.html).toContain(words)
    expect(await listTimes(office.world.house().reading, 'sukamaju')).toHaveLength(1)
  })

  test('made from an older version overwrite nothing', async () => {
    const form = fieldsOn((await office.get('/hours')).html)
    await office.post('/hours', { ...form, 'd1-1-opens': '07.30' })
    const stale = await office.post('/hours', { ...form, 'd2-1-opens': '10.00' })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('orang lain sudah mengubahnya')
    expect(stale.html).toContain('value="07.30"')
    expect((await times()).times.hours[2][0]?.opens).toBe('08:00')
  })

  test('are seen by an auditor, who changes nothing', async () => {
    const { html } = await office.getAsAuditor('/hours')
    expect(html).toContain('value="08.00"')
    expect(html).not.toContain('Simpan jam mingguan')
    expect((await office.postAsAuditor('/hours')).status).toBe(403)
  })
})

describe('a period', () => {
  test('is added with its source, moved to other days, and removed', async () => {
    const form = fieldsOn((await office.get('/hours/periods/new')).html)
    const filled = {
      ...form,
      from: '2026-12-28',
      to: '2026-12-31',
      name_id: 'Akhir tahun',
      name_en: 'End of the year',
      source: 'Keputusan Kepala 9/2026',
      'd1-1-closes': '12.00',
    }
    expect((await office.post('/hours/periods/new', filled)).status).toBe(303)
    expect((await times()).times.periods.at(-1)).toMatchObject({ from: '2026-12-28', source: filled.source })
    const again = fieldsOn((await office.get('/hours/periods/2026-12-28')).html)
    expect(again['d1-1-closes']).toBe('12.00')
    await office.post('/hours/periods/2026-12-28', { ...again, from: '2026-12-29' })
    expect((await times()).times.periods.map(({ from }) => from)).toEqual(['2026-02-19', '2026-12-29'])
    await office.post('/hours/periods/2026-12-29/removal')
    expect((await times()).times.periods).toHaveLength(1)
  })

  test('that meets another is refused by its name', async () => {
    const form = fieldsOn((await office.get('/hours/periods/new')).html)
    const filled = { from: '2026-03-01', to: '2026-03-31', name_id: 'A', name_en: 'A', source: 'B' }
    const answer = await office.post('/hours/periods/new', { ...form, ...filled })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('bertumpuk dengan masa Ramadan')
  })

  test('leads to each field that is wrong', async () => {
    const form = fieldsOn((await office.get('/hours/periods/new')).html)
    const answer = await office.post('/hours/periods/new', { ...form, from: '2026-05-02', to: '2026-05-01' })
    for (const field of ['to', 'name_id', 'name_en', 'source'])
      expect(answer.html).toContain(`href="#${field}"`)
  })
})

describe('the holidays', () => {
  const rowsIn = (text: string) => {
    const read = readCsv(text)
    return read.ok ? read.rows : []
  }
  const HEAD = 'day,name_id,name_en,kind,source,from,to\r\n'

  test('are added, one for a part of the day, and withdrawn', async () => {
    const day = { day: '2026-08-18', name_id: 'Rapat', name_en: 'Meeting', kind: 'local', source: 'SE 4' }
    await office.post('/holidays', { ...day, from: '12.00', to: '24.00' })
    expect((await times()).times.holidays.find((each) => each.day === day.day)?.part).toEqual({
      opens: '12:00',
      closes: '24:00',
    })
    expect((await office.get('/holidays')).html).toContain('Tutup pukul 12.00 sampai 24.00')
    await office.post('/holidays/2026-08-18/withdrawal')
    expect((await times()).times.holidays.some((each) => each.day === day.day)).toBe(false)
    const wrong = await office.post('/holidays', { ...day, day: 'besok', from: '15.00', to: '12.00' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('href="#day"')
  })

  test('go out as a table and come back as they were', async () => {
    const { headers, html: table } = await office.get('/holidays.csv')
    expect(headers.get('content-disposition')).toContain('holidays-sukamaju.csv')
    expect(rowsIn(table)).toHaveLength((await times()).times.holidays.length + 1)
    expect((await office.upload('/holidays/preview', table)).html).toContain('sudah tersimpan seperti itu')
  })

  test('come in from a table that is looked at first', async () => {
    const table = `${HEAD}2027-01-01,Tahun Baru,"New Year, 2027",national,SKB 2027,,\r\n2026-05-01,Hari Buruh,Labour Day,national,SKB,,\r\n`
    const before = (await times()).times.holidays.length
    const preview = await office.upload('/holidays/preview', table)
    expect(preview.html).toContain('1 hari baru, 1 hari berubah, 0 hari tetap')
    expect((await times()).times.holidays).toHaveLength(before)
    const sent = fieldsOn(preview.html)
    expect((await office.post('/holidays/import', sent)).location).toContain('done=imported')
    expect((await times()).times.holidays).toHaveLength(before + 1)
    const stale = await office.post('/holidays/import', sent)
    expect(stale.status).toBe(409)
  })

  test('with a fault in row 300 change nothing, and the row is named', async () => {
    const day = (row: number) => new Date(Date.UTC(2027, 0, row)).toISOString().slice(0, 10)
    const row = (number: number) =>
      `${number === 300 ? '32 Mei' : day(number)},Libur,Holiday,local,SE ${number},,\r\n`
    const table = HEAD + Array.from({ length: 310 }, (_, index) => row(index + 1)).join('')
    const answer = await office.upload('/holidays/preview', table)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Baris 300, kolom day')
    expect((await office.post('/holidays/import', { version: '1', table })).status).toBe(422)
    expect(await listTimes(office.world.house().reading, 'sukamaju')).toHaveLength(1)
  })

  test.each([
    ['', 'Pilih berkas'],
    [HEAD, 'tidak berisi hari libur'],
    ['day,name_id\r\n2027-01-01,A\r\n', 'Kolom name_en tidak ada'],
    [`${HEAD}"2027-01-01,A\r\n`, 'baris berkas 2'],
    [new Uint8Array([0xff, 0xfe, 0x41]), 'bukan teks UTF-8'],
  ])('of %j are no table, and the page says why', async (content, words) => {
    const answer = await office.upload('/holidays/preview', content)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(words)
  })

  test('of the next year are asked for on every page from 1 October', async () => {
    office.world.setClock('2026-09-30T12:00:00+07:00')
    expect((await office.get('/people')).html).not.toContain('belum diisi')
    office.world.setClock('2026-10-01T08:00:00+07:00')
    expect((await office.get('/people')).html).toContain('Hari libur tahun 2027 belum diisi')
  })
})
