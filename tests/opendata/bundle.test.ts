import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Published } from '../../src/opendata/published.ts'
import { bundleOf } from '../../src/opendata/rules/bundle.ts'
import { columnsOf, standingDatasets } from '../../src/opendata/rules/columns.ts'
import { standingTable } from '../../src/opendata/rules/tables.ts'
import { tableCsv } from '../../src/opendata/table-csv.ts'
import { readCsv } from '../../src/platform/csv.ts'
import { linksOf } from '../../src/web/http/links.ts'
import { withFullSheet } from '../support/published.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
let sukamaju: Published

beforeAll(async () => {
  world = await openWorld()
  sukamaju = await withFullSheet(world)
})
afterAll(() => world.close())

const sentence = z.string().min(3)
const manifestShape = z.strictObject({
  schema_version: z.string().regex(/^\d+\.\d+$/),
  feed_version: z.string().min(1),
  feed_start: z.iso.date(),
  feed_end: z.iso.date().nullable(),
  office: z.string(),
  publisher: z.strictObject({ name_id: sentence, name_en: sentence, url: z.url() }),
  licence: z.strictObject({ name: z.literal('CC BY 4.0'), url: z.url() }),
  documentation: z.url(),
  timezone: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string().regex(/^[a-z_]+\.csv$/),
      ...{ title_id: sentence, title_en: sentence, holds_id: sentence, holds_en: sentence },
      rows: z.int().min(0),
      bytes: z.int().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      columns: z.array(
        z.strictObject({ name: z.string(), type: z.string(), meaning_id: sentence, meaning_en: sentence }),
      ),
    }),
  ),
  elsewhere: z.array(z.looseObject({ csv: z.url(), json: z.url() })),
})

async function bundle({ facts, edition } = sukamaju) {
  const links = linksOf(world.house(), facts.office.slug)
  const tables = standingDatasets.map((name) => standingTable(name, facts, links))
  const written = await Promise.all(tables.map(async (table) => ({ table, csv: await tableCsv(table) })))
  return bundleOf(facts, edition, links, written)
}

describe('the bundle', () => {
  test('holds every table that does not move with the line, and what explains them', async () => {
    const files = unzipSync(await bundle())
    expect(Object.keys(files).sort()).toEqual(
      ['manifest.json', ...standingDatasets.map((name) => `${name}.csv`)].sort(),
    )
  })

  test('says of every file how many rows it has, its hash and what its columns are', async () => {
    const files = unzipSync(await bundle())
    const manifest = manifestShape.parse(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())))
    expect(manifest).toMatchObject({ feed_version: sukamaju.edition.version, feed_start: '2026-04-06' })
    expect(manifest.files).toHaveLength(standingDatasets.length)
    for (const { path, rows, bytes, sha256, columns } of manifest.files) {
      const file = files[path] ?? new Uint8Array()
      expect([path, file.length]).toEqual([path, bytes])
      expect(createHash('sha256').update(file).digest('hex')).toBe(sha256)
      const read = readCsv(strFromU8(file))
      if (!read.ok) throw new Error(`${path} is no CSV`)
      expect(read.rows[0]).toEqual(columns.map(({ name }) => name))
      expect(read.rows).toHaveLength(rows + 1)
    }
    expect(manifest.files.find(({ path }) => path === 'fees.csv')?.columns[0]).toEqual({
      name: columnsOf.fees[0],
      type: 'text',
      meaning_id: 'Kode tetap biaya: urutan di dalam standar yang berlaku',
      meaning_en: 'Stable code of the fee: its place in the standard in force',
    })
  })

  test('has the same bytes whenever it is made', async () => {
    const first = await bundle()
    world.pass(3 * 86_400)
    expect(Buffer.compare(await bundle(), first)).toBe(0)
  })

  test('has the same bytes wherever it is made', () => {
    const script = `
      import { bundleOf } from './src/opendata/rules/bundle.ts'
      const office = { slug: 'x', name: { id: 'x', en: 'x' }, timeZone: 'UTC' }
      const links = { office: 'http://x', page: 'http://x', file: (name) => name }
      const edition = { version: '1', from: '2026-04-06', until: null }
      process.stdout.write(Buffer.from(bundleOf({ office }, edition, links, [])).toString('hex'))`
    const madeIn = (zone: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      })
    const there = madeIn('Pacific/Kiritimati')
    expect(there).toMatch(/^504b0304/)
    expect(madeIn('America/Los_Angeles')).toBe(there)
  })

  test('has other bytes for another edition', async () => {
    const { facts, edition } = sukamaju
    const other = { ...sukamaju, facts, edition: { ...edition, version: `${edition.version}x` } }
    expect(Buffer.compare(await bundle(other), await bundle())).not.toBe(0)
  })
})
