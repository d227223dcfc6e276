import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

/** So many are served on each day of the past, one a minute. */
const A_DAY = 400
/** The local morning on which a house of the bench opens; the past ends the evening before. */
const TODAY = Date.parse('2026-04-06T00:00:00+07:00')
const DAY = 86_400_000

/**
 * Writes a past of so many tickets into the folder of a house that stands still: issued, called, served and
 * finished at its first counter, with the public events of all that, on as many days as it takes.
 */
export async function writePast(folder: string, count: number): Promise<void> {
  const file = readdirSync(folder).find((name) => /\.(db|sqlite)$/.test(name))
  if (file === undefined) throw new Error(`there is no database in ${folder}`)
  const client = createClient({ url: `file:${join(folder, file)}`, intMode: 'number' })
  try {
    await client.execute('pragma synchronous = off')
    const first = TODAY - Math.ceil(count / A_DAY) * DAY
    const { rows } = await client.execute(`select max(seq) as seq from events where office = 'sukamaju'`)
    const last = Number(rows[0]?.seq ?? 0)
    await client.execute(`update events set at = min(at, ${first - DAY}) where office = 'sukamaju'`)
    for (const statement of statements(count, first, last)) await client.execute(statement)
    await client.execute('pragma wal_checkpoint(truncate)')
  } finally {
    client.close()
  }
}

/** Ticket i of the past is issued at eight and so many minutes, and tells of four events after the `last`. */
function statements(count: number, first: number, last: number): string[] {
  const each = `with recursive past(i) as (select 0 union all select i + 1 from past where i < ${count - 1})`
  const at = (seconds: number) =>
    `(${first + 8 * 3_600_000} + (i / ${A_DAY}) * ${DAY} + (i % ${A_DAY}) * 60000 + ${seconds * 1000})`
  const seq = (step: number) => `(${last} + 4 * i + ${step})`
  const day = `date(${at(0)} / 1000, 'unixepoch', '+7 hours')`
  const number = `('A' || printf('%03d', i % ${A_DAY} + 1))`
  const event = (step: number, name: string, seconds: number, facts: string) => `
    insert into events (office, seq, at, name, facts) ${each}
    select 'sukamaju', ${seq(step)}, ${at(seconds)}, '${name}', json_object('number', ${number}, ${facts}) from past`
  return [
    `insert into tickets (id, secret, office, day, number, service, line, class, channel, standard_version, state,
       issued_at, issued_seq, key_a, key_b, joined_seq) ${each}
     select 'past' || i, 'past' || i, 'sukamaju', ${day}, ${number}, 'KK', 'A', 'N', 'kiosk', 1, 'finished',
       ${at(0)}, ${seq(1)}, ${seq(1)}, 0, 0 from past`,
    `insert into calls (office, seq, day, ticket, number, service, counter, shift, at, repeat, basis) ${each}
     select 'sukamaju', ${seq(2)}, ${day}, 'past' || i, ${number}, 'KK', '1', 'past', ${at(10)}, 0, 'order' from past`,
    `insert into servings (ticket, seq, shift, began_at, ended_at, end_seq, outcome) ${each}
     select 'past' || i, ${seq(3)}, 'past', ${at(20)}, ${at(50)}, ${seq(4)}, 'done' from past`,
    event(1, 'ticket.issued', 0, `'service', 'KK', 'class', 'N'`),
    event(2, 'ticket.called', 10, `'service', 'KK', 'counter', '1', 'repeat', 0`),
    event(3, 'ticket.served', 20, `'counter', '1'`),
    event(4, 'ticket.finished', 50, `'counter', '1', 'outcome', 'done'`),
  ]
}
