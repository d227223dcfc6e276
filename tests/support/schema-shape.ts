import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Client, createClient, type Row } from '@libsql/client'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'

/** Everything that the schema files of all rooms export, under names that cannot meet. */
export async function schemaExports(root: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const room of readdirSync(join(root, 'src'))) {
    for (const file of schemaFiles(join(root, 'src', room))) {
      const exported: Record<string, unknown> = await import(pathToFileURL(file).href)
      for (const [name, value] of Object.entries(exported)) found[`${room}_${name}`] = value
    }
  }
  return found
}

function schemaFiles(room: string): string[] {
  if (!statSync(room).isDirectory()) return []
  return readdirSync(room)
    .filter((name) => /^([\w-]+-)?schema\.ts$/.test(name))
    .map((name) => join(room, name))
}

/** An empty file with the tables just as the schema files describe them, without any migration. */
export async function withoutMigrations(file: string, schema: Record<string, unknown>): Promise<Client> {
  const nothing = await generateSQLiteDrizzleJson({}, undefined, 'snake_case')
  const wanted = await generateSQLiteDrizzleJson(schema, undefined, 'snake_case')
  const client = createClient({ url: `file:${file}`, concurrency: 1 })
  for (const statement of await generateSQLiteMigration(nothing, wanted)) await client.execute(statement)
  return client
}

/** One line for each column, index and reference of the tables, in alphabetical order. */
export async function shapeOf(client: Client): Promise<string[]> {
  const tables = await rows(client, `select name from sqlite_master where type = 'table' order by name`)
  const names = tables
    .map((row) => String(row.name))
    .filter((name) => !/^(sqlite_|__drizzle|libsql_)/.test(name))
  const shapes = await Promise.all(names.map((name) => shapeOfTable(client, name)))
  return shapes.flat().sort()
}

async function shapeOfTable(client: Client, table: string): Promise<string[]> {
  const columns = await rows(client, `select * from pragma_table_xinfo('${table}')`)
  const references = await rows(client, `select * from pragma_foreign_key_list('${table}')`)
  const indexes = await rows(
    client,
    `select l.name, l."unique", l.partial, group_concat(i.name) as columns, m.sql
     from pragma_index_list('${table}') l join pragma_index_info(l.name) i
     left join sqlite_master m on m.name = l.name group by l.name`,
  )
  return [
    ...columns.map((row) => `${table}.${row.name} ${row.type} ${row.notnull} ${row.dflt_value} ${row.pk}`),
    ...references.map(
      (row) => `${table} (${row.from}) → ${row.table} (${row.to}) ${row.on_update} ${row.on_delete}`,
    ),
    ...indexes.map((row) => `${table} [${row.name}] ${row.unique} ${row.partial} ${row.columns} ${row.sql}`),
  ]
}

async function rows(client: Client, sql: string): Promise<Row[]> {
  const answer = await client.execute(sql)
  return answer.rows
}
