import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../src/app.ts'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { findService } from '../../src/catalogue/services.ts'
import { columnsOf, datasetNames, standingDatasets } from '../../src/opendata/rules/columns.ts'
import { cellsOf, type Row } from '../../src/opendata/rules/table.ts'
import { readCsv } from '../../src/platform/csv.ts'
import type { Door } from '../../src/web/http/house.ts'
import { type Morning, openMorning } from '../support/morning.ts'

let morning: Morning
let app: Door

beforeEach(async () => {
  morning = await openMorning()
  app = createApp(morning.world.house())
})
afterEach(() => morning.close())

const files = [
  ...datasetNames.flatMap((name) => [`/sukamaju/data/${name}.json`, `/sukamaju/data/${name}.csv`]),
  ...['/sukamaju/data/bundle.zip', '/sukamaju/data/hsds.json', '/sukamaju/data/catalog.jsonld'],
  ...['/data/catalog.jsonld', '/api/v1/offices/sukamaju/services.csv'],
  ...['/api/v1/offices/sukamaju/services.jsonld', '/api/v1/offices/sukamaju/services/KK.jsonld'],
]
const moving = ['lines', 'tickets_by_hour', 'estimates', 'estimate_outcomes']
const standing = files.filter((path) => !moving.some((name) => path.includes(name)))

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { method, headers })
const tagOf = async (path: string) => (await ask(path)).headers.get('etag') ?? ''

const body = z.looseObject({
  meta: z.strictObject({
    ...{ office: z.literal('sukamaju'), dataset: z.string(), version: z.string(), schemaVersion: z.string() },
    generatedAt: z.iso.datetime({ offset: true }),
    modifiedAt: z.iso.datetime({ offset: true }).nullable(),
    ...{ licence: z.literal('CC BY 4.0'), licenceUrl: z.url(), documentation: z.url() },
    attribution: z.literal('Mal Pelayanan Publik Sukamaju'),
  }),
})
const rowShape: z.ZodType<Row> = z.record(z.string(), z.json())

async function rowsOf(name: (typeof datasetNames)[number]): Promise<Row[]> {
  const told = body.parse(await (await ask(`/sukamaju/data/${name}.json`)).json())
  expect(told.meta.dataset).toBe(name)
  expect(Object.keys(told)).toEqual(['meta', name])
  return z.array(rowShape).parse(told[name])
}

async function cellsIn(path: string): Promise<string[][]> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await ask(path)).arrayBuffer())
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(text.replace(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const read = readCsv(text)
  return read.ok ? read.rows : []
}

describe.each(datasetNames)('the table %s', (name) => {
  test('says the same as JSON and as CSV', async () => {
    await morning.open('1')
    await morning.take('KK')
    morning.world.pass(600)
    const rows = await rowsOf(name)
    const [heading, ...cells] = await cellsIn(`/sukamaju/data/${name}.csv`)
    expect(heading).toEqual([...columnsOf[name]])
    expect(cells).toEqual(rows.map((row) => cellsOf(columnsOf[name], row)))
    for (const row of rows) expect(Object.keys(row)).toEqual([...columnsOf[name]])
  })
})

describe.each(files)('%s', (path) => {
  test('is for every page and every program, whatever cookie comes along', async () => {
    const plain = await ask(path)
    expect(plain.status).toBe(200)
    const { headers } = await ask(path, { cookie: 'giliran_language=en', origin: 'https://koran.example' })
    expect(headers.get('etag')).toBe(plain.headers.get('etag'))
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toContain('Last-Modified')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('link')).toBe('<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.getSetCookie()).toEqual([])
  })

  test('is not sent again to whoever has it, before and after it is ready', async () => {
    for (const _ of ['through the door', 'at once']) {
      const again = await ask(path, { 'if-none-match': `"x", ${await tagOf(path)}` })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('access-control-allow-origin')).toBe('*')
      expect((await ask(path, { 'if-none-match': '"x"' })).status).toBe(200)
    }
  })

  test('may be asked for its headers alone, and beforehand', async () => {
    const whole = await ask(path)
    const head = await ask(path, {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const name of ['etag', 'content-type', 'last-modified']) {
      expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)])
    }
    const before = await ask(path, { origin: 'https://koran.example' }, 'OPTIONS')
    expect([before.status, before.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(before.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  })

  test('is the same in every encoding', async () => {
    const plain = Buffer.from(await (await ask(path)).arrayBuffer())
    const packed = await ask(path, { 'accept-encoding': 'gzip, br' })
    const bytes = Buffer.from(await packed.arrayBuffer())
    const encoding = path.endsWith('.zip') ? null : 'br'
    expect(packed.headers.get('content-encoding')).toBe(encoding)
    expect((encoding === null ? bytes : brotliDecompressSync(bytes)).equals(plain)).toBe(true)
    if (encoding === 'br') {
      const gzip = await ask(path, { 'accept-encoding': 'gzip' })
      expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).equals(plain)).toBe(true)
    }
  })
})

describe('what an office publishes', () => {
  test.each(standing)('%s knows since when it is so', async (path) => {
    const modified = (await ask(path)).headers.get('last-modified')
    expect(modified).toBe('Mon, 06 Apr 2026 02:00:00 GMT')
    for (const _ of ['through the door', 'at once']) {
      expect((await ask(path, { 'if-modified-since': modified ?? '' })).status).toBe(304)
      const earlier = { 'if-modified-since': 'Mon, 06 Apr 2026 01:59:59 GMT' }
      expect((await ask(path, earlier)).status).toBe(200)
      expect((await ask(path, { 'if-modified-since': 'kemarin' })).status).toBe(200)
    }
    const other = { 'if-none-match': '"x"', 'if-modified-since': modified ?? '' }
    expect((await ask(path, other)).status).toBe(200)
  })

  test.each(standing)('%s does not change with a ticket', async (path) => {
    const etag = await tagOf(path)
    await morning.take('KK')
    morning.world.pass(3600)
    expect(await tagOf(path)).toBe(etag)
  })

  test('is told apart before any question is asked of the data', async () => {
    const etag = await tagOf('/sukamaju/data/fees.json')
    await morning.take('KK')
    const house = morning.world.house()
    const silent = createApp({
      ...house,
      get reading(): never {
        throw new Error('a question was asked')
      },
    })
    const again = await silent.request('/sukamaju/data/fees.json', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect((await silent.request('/sukamaju/data/fees.json')).status).toBe(200)
  })

  test('is dated no later than now while the office’s clock is moved', async () => {
    morning.world.setClock('2027-01-04T09:00:00+07:00')
    const { sheet } = await findService(morning.world.house().reading, 'sukamaju', 'KK')
    const plan = { code: 'KK', validFrom: '2027-01-04', sheet }
    await morning.world.house().perform('system', (work) => publishStandard(work, 'sukamaju', plan))
    const answer = await ask('/sukamaju/data/fees.json')
    expect(answer.headers.get('last-modified')).toBe('Mon, 06 Apr 2026 02:00:00 GMT')
    expect(body.parse(await answer.json()).meta.modifiedAt).toBe('2027-01-04T09:00:00.000+07:00')
  })
})

describe('what moves with the hall', () => {
  test('is the line at this moment', async () => {
    await morning.open('1')
    const etag = await tagOf('/sukamaju/data/lines.json')
    await morning.take('KK')
    await morning.take('KTP')
    expect(await tagOf('/sukamaju/data/lines.json')).not.toBe(etag)
    const rows = await rowsOf('lines')
    expect(rows[0]).toEqual({
      service: 'sukamaju/KK',
      office: 'sukamaju',
      line: 'A',
      waiting: 1,
      line_waiting: 2,
      is_accepting: true,
      accepting_until: '2026-04-06T15:00:00.000+07:00',
      open_counters: ['sukamaju/counter/1'],
    })
  })

  test('is counted every five minutes, and once the hour is over for good', async () => {
    await morning.take('KK')
    const [none, etag] = [await rowsOf('tickets_by_hour'), await tagOf('/sukamaju/data/tickets_by_hour.json')]
    expect(none).toEqual([])
    morning.world.pass(299)
    await morning.take('KK')
    expect(await tagOf('/sukamaju/data/tickets_by_hour.json')).toBe(etag)
    morning.world.pass(1)
    const row = { office: 'sukamaju', service: 'sukamaju/KK', date: '2026-04-06', hour: 9, tickets: 2 }
    expect(await rowsOf('tickets_by_hour')).toEqual([{ ...row, is_final: false }])
    morning.world.setClock('2026-04-06T10:00:00+07:00')
    expect(await rowsOf('tickets_by_hour')).toEqual([{ ...row, is_final: true }])
  })
})

test('no file carries an id, a secret or a number of a ticket', async () => {
  await morning.open('1')
  const { id, secret, number } = await morning.take('KK')
  await morning.call('1')
  morning.world.pass(600)
  for (const path of files.filter((each) => !each.endsWith('.zip'))) {
    const text = await (await ask(path)).text()
    for (const hidden of [id, secret, number]) expect(text.includes(hidden)).toBe(false)
  }
})

test('a file is saved under a name that says what it is', async () => {
  const named = async (path: string) => (await ask(path)).headers.get('content-disposition')
  expect(await named('/sukamaju/data/fees.csv')).toBe('attachment; filename="sukamaju-fees.csv"')
  expect(await named('/sukamaju/data/bundle.zip')).toBe('attachment; filename="sukamaju-2026-04-06.19.zip"')
  expect(await named('/sukamaju/data/fees.json')).toBeNull()
})

test('HSDS speaks the language that is asked for, and knows its languages apart', async () => {
  const path = '/sukamaju/data/hsds.json'
  const [indonesian, english] = [await ask(path), await ask(path, { 'accept-language': 'en' })]
  expect(await indonesian.text()).toContain('"name":"Kartu Keluarga"')
  expect(await english.text()).toContain('"name":"Family card (KK)"')
  expect(english.headers.get('content-language')).toBe('en')
  expect(english.headers.get('vary')).toContain('Accept-Language')
  const other = { 'if-none-match': indonesian.headers.get('etag') ?? '', 'accept-language': 'en' }
  expect((await ask(path, other)).status).toBe(200)
})

describe('a text that is meant to do harm', () => {
  const name = { id: '=HYPERLINK("http://jahat.example")', en: '<script>alert(1)</script>' }
  const summary = { id: '@SUM(1+1)', en: '+62 <img src=x onerror=alert(1)>' }

  beforeEach(async () => {
    const { sheet } = await findService(morning.world.house().reading, 'sukamaju', 'KK')
    const plan = { code: 'KK', validFrom: '2026-04-06', sheet: { ...sheet, name, summary } }
    await morning.world.house().perform('system', (work) => publishStandard(work, 'sukamaju', plan))
  })

  test.each(['/sukamaju/data/services.csv', '/api/v1/offices/sukamaju/services.csv'])(
    'is no formula in %s',
    async (path) => {
      const text = await (await ask(path)).text()
      expect(text).toContain(`"'=HYPERLINK(""http://jahat.example"")"`)
      expect(text).not.toMatch(/(^|,|")[=@+-][A-Z6]/m)
      const [heading = [], first = []] = await cellsIn(path)
      expect(first[heading.indexOf('name_id')]).toBe(name.id)
    },
  )

  test('is a text in every other form, and no page', async () => {
    expect((await rowsOf('services'))[0]).toMatchObject({ name_id: name.id, name_en: name.en })
    for (const path of files.filter((each) => /json(ld)?$/.test(each))) {
      const { headers } = await ask(path)
      expect(headers.get('content-type')).toMatch(/^application\/(ld\+)?json/)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })
})

describe('what is not there', () => {
  test.each(['/sukamaju/data/rahasia.csv', '/sukamaju/data/services.xlsx', '/antah/data/services.csv'])(
    '%s is a problem for programs and a page for people',
    async (path) => {
      const told = await ask(path)
      expect([told.status, told.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
      expect(told.headers.get('access-control-allow-origin')).toBe('*')
      const shown = await ask(path, { accept: 'text/html', 'accept-language': 'en' })
      expect([shown.status, await shown.text()]).toEqual([404, expect.stringContaining('<html lang="en"')])
    },
  )

  test.each(['/api/v1/offices/antah/services.jsonld', '/api/v1/offices/sukamaju/services/NIX.jsonld'])(
    '%s is a problem of the API',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )
})

test('every table that stands still is in the bundle and every one is listed once', () => {
  expect([...standingDatasets, ...moving].sort()).toEqual([...datasetNames].sort())
})
