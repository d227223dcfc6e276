import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { basisText, regulationShape } from '../src/catalogue/rules/regulation.ts'
import { sheetShape } from '../src/catalogue/rules/standard.ts'
import { findService } from '../src/catalogue/services.ts'
import { findOffice } from '../src/offices/office.ts'
import { openDatabase } from '../src/platform/database.ts'
import { returnsOf } from '../src/queue/ticket.ts'
import { schemaExports, shapeOf, withoutMigrations } from './support/schema-shape.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'migrations')

const journalShape = z.object({
  entries: z.array(z.object({ idx: z.number(), when: z.number(), tag: z.string() })),
})

describe('migrations', () => {
  it('apply on an empty file, all of them', async () => {
    const file = await opened(emptyFolder())
    expect(await applied(file)).toHaveLength(journal().length)
    expect(journal().length).toBeGreaterThan(0)
  })

  it('apply once: a second start finds nothing to do', async () => {
    const data = emptyFolder()
    const first = await opened(data)
    const before = await applied(first)
    first.close()
    const second = await opened(data)
    expect(await applied(second)).toEqual(before)
  })

  it('carry a folder of the founding over: its hours and holidays, and who was absent', async () => {
    const data = emptyFolder()
    const founded = await founding(data)
    for (const statement of past) await founded.execute(statement)
    founded.close()
    const file = await openDatabase(data)
    onTestFinished(() => file.close())
    const office = await findOffice(file.reading, 'kaliwungu')
    expect(office).toMatchObject({ periods: [], hours: { 1: [{ opens: '08:00', closes: '15:00' }] } })
    expect(office.holidays).toMatchObject([
      { day: '2026-05-01', name: { id: 'Hari Buruh' }, kind: 'national' },
    ])
    expect(await returnsOf(file.reading, 't1')).toBe(1)
  })

  it('carry a sheet of the founding over: what it cites becomes regulations, its cases conditions', async () => {
    const data = emptyFolder()
    const founded = await founding(data)
    for (const statement of past) await founded.execute(statement)
    await founded.execute({ sql: publication, args: [JSON.stringify(sheetOfThePast)] })
    founded.close()
    const file = await openDatabase(data)
    onTestFinished(() => file.close())
    const { sheet, regulations } = await findService(file.reading, 'kaliwungu', 'KK')
    expect(() => sheetShape.parse(sheet)).not.toThrow()
    for (const regulation of regulations) expect(() => regulationShape.parse(regulation)).not.toThrow()
    expect(sheet.fees.map(({ basis }) => basis && basisText(basis, regulations))).toEqual([
      'UU 24/2013 Pasal 79A',
      'UU 1/2022 dan Perda provinsi',
      undefined,
    ])
    expect(basisText(sheet.legal, regulations)).toBe('UU 24/2013 Pasal 79A, Perpres 96/2018')
    expect(sheet.requirements[1]).toMatchObject({ code: 'HILANG', condition: { id: 'Hilang', en: 'Lost' } })
    expect(sheet.fees[1]).toMatchObject({
      condition: { en: 'Car' },
      formula: { words: { id: 'Tarif x nilai' } },
    })
    const { requirements, fees, legal, ...others } = sheetOfThePast
    expect(sheet).toMatchObject(others)
    expect([sheet.requirements.length, sheet.fees.length]).toEqual([requirements.length, fees.length])
    expect(sheet.legal).toHaveLength(legal.length)
  })

  it('give the tables that the schema files describe', async () => {
    const migrated = await opened(emptyFolder())
    expect(await shapeOf(migrated)).toEqual(await described(await schemaExports(root)))
  })

  it('would be seen to lack a table that only a schema file has', async () => {
    const migrated = await opened(emptyFolder())
    const wanted = await described({
      ...(await schemaExports(root)),
      more: sqliteTable('umbrellas', { owner: text().notNull() }),
    })
    const there = await shapeOf(migrated)
    expect(wanted.filter((line) => !there.includes(line))).toEqual(['umbrellas.owner TEXT 1 null 0'])
  })

  it('are the files that the journal lists, in the order of their time', () => {
    const entries = journal()
    expect(namesIn(folder, '.sql')).toEqual(entries.map(({ tag }) => `${tag}.sql`))
    expect(namesIn(join(folder, 'meta'), '_snapshot.json')).toHaveLength(entries.length)
    expect(entries.map(({ idx }) => idx)).toEqual(entries.map((_, index) => index))
    // A migration with an earlier time than one already applied would be left out without a word.
    expect(entries.map(({ when }) => when)).toEqual(entries.map(({ when }) => when).sort((a, b) => a - b))
    expect(new Set(entries.map(({ when }) => when)).size).toBe(entries.length)
  })
})

/** What a small office had before visits could go every way. */
const past = [
  `insert into offices (slug, name, short_name, address, time_zone, slogan, complaints, hours, demo) values
   ('kaliwungu', '{"id":"Kaliwungu","en":"Kaliwungu"}', '{"id":"K","en":"K"}', 'Jl. Raya 1', 'Asia/Jakarta',
    '{"id":"","en":""}', '{"id":"","en":""}',
    '{"1":[{"opens":"08:00","closes":"15:00"}],"2":[],"3":[],"4":[],"5":[],"6":[],"7":[]}', 0)`,
  `insert into holidays (office, day, name, kind, source) values
   ('kaliwungu', '2026-05-01', '{"id":"Hari Buruh","en":"Labour Day"}', 'national', 'SKB')`,
  `insert into service_groups (office, letter, name, position) values ('kaliwungu', 'A', '{"id":"A","en":"A"}', 0)`,
  `insert into agencies (office, code, name) values ('kaliwungu', 'DUKCAPIL', '{"id":"D","en":"D"}')`,
  `insert into services (office, code, letter, owner, position) values ('kaliwungu', 'KK', 'A', 'DUKCAPIL', 0)`,
  `insert into tickets (id, secret, office, day, number, service, line, class, channel, standard_version, state,
    issued_at, issued_seq, key_a, key_b, overtaken) values
   ('t1', 's', 'kaliwungu', '2026-04-06', 'A001', 'KK', 'A', 'N', 'kiosk', 1, 'waiting', 1, 1, 1, 0, 0)`,
  `insert into absences (id, ticket, counter, at, returned_at) values ('a1', 't1', '1', 5, 6)`,
]

const publication = `insert into standards (office, code, version, valid_from, published_at, sheet)
  values ('kaliwungu', 'KK', 1, '2026-01-02', 1, ?)`

/** A sheet as it was published before regulations were kept by themselves. */
const sheetOfThePast = {
  name: { id: 'Kartu Keluarga', en: 'Family card' },
  summary: { id: 'Kartu baru', en: 'A new card' },
  requirements: [
    { code: 'FC-KTP', text: { id: 'Fotokopi KTP', en: 'Copy of the card' } },
    {
      code: 'HILANG',
      case: { id: 'Hilang', en: 'Lost' },
      text: { id: 'Surat polisi', en: 'Police report' },
    },
  ],
  procedure: [{ text: { id: 'Serahkan', en: 'Hand in' }, minutes: 5 }],
  time: { amount: 1, unit: 'hari_kerja', from: { id: 'sejak lengkap', en: 'from complete' } },
  fees: [
    { what: { id: 'Kartu', en: 'Card' }, amountRupiah: 0, basis: 'UU 24/2013 Pasal 79A' },
    {
      what: { id: 'Pajak', en: 'Tax' },
      case: { id: 'Mobil', en: 'Car' },
      formula: { id: 'Tarif x nilai', en: 'Rate x value' },
      basis: 'UU 1/2022 dan Perda provinsi',
    },
    { what: { id: 'Map', en: 'Folder' }, amountRupiah: 500, setByOffice: true },
  ],
  product: { id: 'Kartu', en: 'Card' },
  complaints: { id: 'Kotak aspirasi', en: 'The box' },
  legal: [{ cite: 'UU 24/2013', articles: 'Pasal 79A' }, { cite: 'Perpres 96/2018' }],
  keywords: ['kk'],
  source: { id: 'Contoh', en: 'Example' },
}

/** A file as the first migration alone leaves it. */
async function founding(data: string): Promise<Client> {
  const first = emptyFolder()
  const { entries, ...rest } = z.looseObject({ entries: z.array(z.unknown()) }).parse(journalFile())
  mkdirSync(join(first, 'meta'))
  writeFileSync(
    join(first, 'meta', '_journal.json'),
    JSON.stringify({ ...rest, entries: entries.slice(0, 1) }),
  )
  copyFileSync(join(folder, '0000_founding.sql'), join(first, '0000_founding.sql'))
  const client = createClient({ url: `file:${join(data, 'giliran.db')}`, concurrency: 1 })
  await migrate(drizzle({ client }), { migrationsFolder: first })
  return client
}

function journalFile(): unknown {
  return JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'))
}

function journal() {
  return journalShape.parse(journalFile()).entries
}

function namesIn(place: string, ending: string): string[] {
  return readdirSync(place)
    .filter((name) => name.endsWith(ending))
    .sort()
}

async function applied(client: Client): Promise<unknown[]> {
  const answer = await client.execute('select hash, created_at from __drizzle_migrations order by created_at')
  return answer.rows.map((row) => [row.hash, row.created_at])
}

async function described(schema: Record<string, unknown>): Promise<string[]> {
  const client = await withoutMigrations(join(emptyFolder(), 'described.db'), schema)
  onTestFinished(() => client.close())
  return shapeOf(client)
}

/** The file as the house leaves it, read by a client of its own. */
async function opened(data: string): Promise<Client> {
  const { close } = await openDatabase(data)
  close()
  const client = createClient({ url: `file:${join(data, 'giliran.db')}`, concurrency: 1 })
  onTestFinished(() => client.close())
  return client
}

function emptyFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'giliran-migrations-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}
