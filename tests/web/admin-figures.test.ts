import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { figureCsv } from '../../src/web/admin/figure-exports.ts'
import { type AdminWorld, openAdmin } from '../support/admin.ts'
import { tablesOn } from '../support/figure-page.ts'

let admin: AdminWorld

beforeEach(async () => {
  admin = await openAdmin()
})

afterEach(() => admin.close())

async function take(service = 'KK') {
  const request = { office: 'sukamaju', service, channel: 'kiosk' } as const
  await admin.world.house().perform('device:1', (work) => issueTicket(work, request))
}

describe('the figures of a day', () => {
  test('are those of today unless another day is chosen', async () => {
    await take()
    const today = await admin.get('/figures')
    expect(today.html).toContain('<h1>Angka hari ini</h1>')
    expect(tablesOn(today.html).get('services')?.rows).toMatchObject([
      { name: 'Kartu Keluarga', values: expect.arrayContaining(['1', '0', '']) },
      { name: 'Seluruhnya' },
    ])
    expect(today.html).toContain('href="/sukamaju/admin/figures?day=2026-04-05"')
    expect(today.html).not.toContain('day=2026-04-07')
    const sunday = await admin.get('/figures?day=2026-04-05')
    expect(sunday.html).toContain('<h1>Angka 5 April 2026</h1>')
    expect(sunday.html).toContain('Tidak ada nomor yang diambil')
    expect(sunday.html).toContain('href="/sukamaju/admin/figures?day=2026-04-06"')
    expect(tablesOn(sunday.html).size).toBe(0)
  })

  test('stay to be read the day after', async () => {
    await take()
    admin.world.setClock('2026-04-07T09:00:00+07:00')
    const monday = await admin.get('/figures?day=2026-04-06')
    expect(tablesOn(monday.html).get('hours')?.rows).toMatchObject([
      { name: '09.00–09.59' },
      { name: 'Seluruhnya' },
    ])
  })

  test('ask for another date when it is none', async () => {
    for (const day of ['2026-02-31', 'kemarin', '']) {
      const answer = await admin.get(`/figures?day=${day}`)
      expect(answer.status).toBe(422)
      expect(answer.html).toContain('href="#day"')
      expect(answer.html).toContain('seperti 2026-04-06')
      expect((await admin.get(`/figures.json?day=${day}`)).status).toBe(404)
      expect((await admin.get(`/figures/hours.csv?day=${day}`)).status).toBe(404)
    }
  })

  test('name the event up to which they count, on the page and in every file', async () => {
    await take()
    const { html } = await admin.get('/figures')
    const seq = /sampai peristiwa ke-(\d+)/.exec(html)?.[1]
    const json = await admin.get('/figures.json')
    expect(JSON.parse(json.html)).toMatchObject({
      ...{ office: 'sukamaju', day: '2026-04-06', timeZone: 'Asia/Jakarta', seq: Number(seq) },
      asOf: '2026-04-06T09:00:00.000+07:00',
    })
    const csv = await admin.get('/figures/services.csv')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    for (const [answer, end] of [
      [json, 'json'],
      [csv, 'services.csv'],
    ] as const) {
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="figures-sukamaju-2026-04-06-${seq}-${end}"`,
      )
    }
  })

  test('are a table that spreadsheets take for text and numbers alone', async () => {
    await take()
    const { html: csv } = await admin.get('/figures/services.csv')
    expect(csv).toMatch(/^service,name,issued,received,called,served,done,/)
    expect(csv).toContain('\r\nKK,Kartu Keluarga,1,0,0,')
    expect(csv).toContain('\r\ntotal,Seluruhnya,1,0,0,')
    const row = { key: '-1', name: '=HYPERLINK("x")', values: [0, null] }
    const table = { name: 'counters', columns: ['served', 'servingMedianSeconds'], rows: [row] } as const
    expect(figureCsv({ ...table, total: { ...row, key: 'total' } }).split('\r\n')).toEqual([
      '\ufeffcounter,name,served,servingMedianSeconds',
      '\'-1,"\'=HYPERLINK(""x"")",0,',
      'total,"\'=HYPERLINK(""x"")",0,',
      '',
    ])
  })

  test('are for auditors and supervisors too, and for no officer', async () => {
    for (const path of ['/figures', '/figures.json', '/figures/counters.csv']) {
      expect((await admin.getAsAuditor(path)).status).toBe(200)
      expect((await admin.get(path, await supervisor())).status).toBe(200)
      expect((await admin.get(path, await officer())).status).toBe(403)
      expect((await admin.get(path, '')).location).toMatch(/^\/sukamaju\/sign-in\?next=/)
    }
    expect((await admin.get('/figures', await supervisor())).html).toContain('/sukamaju/console/hall')
    expect((await admin.getAsAuditor('/figures')).html).not.toContain('/sukamaju/console/hall')
  })

  let [sari, ani] = ['', '']
  const supervisor = async () => (sari ||= await admin.world.signedIn('sari', 'supervisor'))
  const officer = async () => (ani ||= await admin.world.signedIn('ani', 'officer'))
})
