import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '../src/platform/database.ts'
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

function journal() {
  return journalShape.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'))).entries
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
