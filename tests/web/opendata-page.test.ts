import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { findService } from '../../src/catalogue/services.ts'
import { amendOffice } from '../../src/offices/amend-office.ts'
import { findOffice } from '../../src/offices/office.ts'
import { columnsOf, datasetNames, meaningOf } from '../../src/opendata/rules/columns.ts'
import type { Door } from '../../src/web/http/house.ts'
import { type Morning, openMorning } from '../support/morning.ts'
import { readPage } from '../support/reader.ts'

let morning: Morning
let app: Door

beforeEach(async () => {
  morning = await openMorning()
  app = createApp(morning.world.house())
})
afterEach(() => morning.close())

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('’', '’')

describe('the page about the data of an office', () => {
  test.each(['id', 'en'] as const)('explains every table and every column in %s', async (language) => {
    const { status, html } = await readPage(app, '/sukamaju/data', { language })
    expect(status).toBe(200)
    for (const name of datasetNames) {
      expect(html).toContain(`id="${name}"`)
      for (const column of columnsOf[name]) {
        expect(html).toContain(`<code>${column}</code>`)
        expect(html).toContain(escaped(meaningOf(column, language)))
      }
    }
  })

  test('leads only to what is there', async () => {
    const { html } = await readPage(app, '/sukamaju/data')
    const links = [...html.matchAll(/<a[^>]*href="(\/[^"#]*)/g)].map(([, href = '']) => href)
    expect(links.length).toBeGreaterThan(35)
    for (const link of new Set(links)) expect([link, (await app.request(link)).status]).toEqual([link, 200])
  })

  test('says under which licence, which version, and how to name the source', async () => {
    const { text } = await readPage(app, '/sukamaju/data')
    expect(text).toContain('CC BY 4.0 . Boleh disalin, diolah, dan diterbitkan lagi oleh siapa saja')
    expect(text).toContain(
      'Mal Pelayanan Publik Sukamaju, Data terbuka, versi 2026-04-06.19. http://antrean.test/sukamaju/data. CC BY 4.0.',
    )
    expect(text).toContain('Versi data 2026-04-06.19, berlaku sejak 6 April 2026.')
    expect(text).toContain('sukamaju/KK/BUKTI-KAWIN')
    expect(text).toContain('Berubah: hanya bila kantor mengubah isinya.')
  })

  test('is found from every page of the office, and from a service', async () => {
    for (const path of ['/sukamaju', '/sukamaju/layanan/KK', '/sukamaju/loket/1']) {
      expect((await readPage(app, path)).html).toContain('href="/sukamaju/data"')
    }
    expect((await readPage(app, '/sukamaju/layanan/KK')).html).toContain(
      'href="/api/v1/offices/sukamaju/services/KK.jsonld"',
    )
  })

  test('weighs less than 100 KB with its stylesheet and font, and needs no scripts', async () => {
    const { html } = await readPage(app, '/sukamaju/data')
    expect(html).not.toMatch(/<script/)
    const [, css = ''] = /href="(\/assets\/[^"]+\.css)"/.exec(html) ?? []
    const style = await (await app.request(css, { headers: { 'accept-encoding': 'br' } })).arrayBuffer()
    const font = readFileSync(
      createRequire(import.meta.url).resolve(
        '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
      ),
    )
    expect(brotliCompressSync(html).length + style.byteLength + font.length).toBeLessThan(100_000)
    expect(html.length).toBeLessThan(100_000)
  })

  test('shows what an office calls itself as text', async () => {
    const house = morning.world.house()
    const { name: _, ...facts } = await findOffice(house.reading, 'sukamaju')
    const { shortName, address, slogan, complaints, pledge } = facts
    const name = { id: '<img src=x onerror=alert(1)>', en: '<b>' }
    const plan = { name, shortName, address, slogan, complaints, pledge }
    await house.perform('system', (work) => amendOffice(work, 'sukamaju', plan))
    const { html } = await readPage(app, '/sukamaju/data')
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toContain('<img')
  })

  test('of an office that is not there is a page with a way on', async () => {
    const { status, html } = await readPage(app, '/antah/data', { headers: { accept: 'text/html' } })
    expect(status).toBe(404)
    expect(html).toContain('<html lang="id"')
  })
})

describe('the facts for search engines in the page of a service', () => {
  const factsIn = (html: string): unknown =>
    JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? 'null')

  test('are those of the service, in the language of the page', async () => {
    const { html } = await readPage(app, '/sukamaju/layanan/SIM-BARU', { language: 'en' })
    expect(factsIn(html)).toMatchObject({
      '@type': 'GovernmentService',
      name: 'New driving licence (SIM)',
      offers: [{ price: 120_000, priceCurrency: 'IDR' }, {}, {}, {}],
    })
    expect(html.match(/<script type="application\/ld\+json">/g)).toHaveLength(1)
  })

  test('are not sent with the part that changes', async () => {
    const { html } = await readPage(app, '/sukamaju/layanan/KK', { headers: { 'hx-request': 'true' } })
    expect(html).not.toContain('ld+json')
  })

  test('stay facts whatever a text says', async () => {
    const house = morning.world.house()
    const { sheet } = await findService(house.reading, 'sukamaju', 'KK')
    const name = {
      id: '</script><script>alert(1)</script><!--',
      en: '</SCRIPT><img src=x onerror=alert(1)>',
    }
    const plan = { code: 'KK', validFrom: '2026-04-06', sheet: { ...sheet, name } }
    await house.perform('system', (work) => publishStandard(work, 'sukamaju', plan))
    for (const language of ['id', 'en'] as const) {
      const { html } = await readPage(app, '/sukamaju/layanan/KK', { language })
      expect(factsIn(html)).toMatchObject({ name: name[language] })
      expect(html).not.toMatch(/<script>|<img|<!--/)
    }
  })
})
