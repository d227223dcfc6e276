import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import type { Asked } from './queries.ts'
import type { MadeTrace } from './trace.ts'
import type { World } from './world.ts'

/** Writes the traces of a world as the scorer reads them, in place of what was there. */
export function writeWorld(folder: string, world: World, made: readonly MadeTrace[]): void {
  const place = join(folder, world.id)
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  const tickets = made.reduce((sum, trace) => sum + trace.tickets, 0)
  const { id, group, days, hist, traces } = world
  writeFileSync(join(place, 'meta.json'), `${JSON.stringify({ id, group, days, hist, traces, tickets })}\n`)
  for (const [trace, { events }] of made.entries()) {
    writeLines(join(place, `${fileOf(trace)}.ndjson`), events, (event) => lineOf(event, world))
  }
  const asked = made.flatMap((trace, turn) => trace.asked.map((one) => ({ ...one, trace: turn })))
  writeLines(join(place, 'truth.ndjson'), asked, truthOf)
  writeLines(join(place, 'pred-oracle.ndjson'), asked, answerOf)
}

/** An event as one line; worlds with times as text say them with their offset. */
export function lineOf(event: TraceEvent, world: World): string {
  const says = (t: number) => (world.hasIsoTimes ? isoOf(t, world.tz) : t)
  if (event.type !== 'roster') return JSON.stringify({ ...event, t: says(event.t) })
  const shifts = event.shifts.map(({ counter, from, to }) => ({ counter, from: says(from), to: says(to) }))
  return JSON.stringify({ ...event, t: says(event.t), shifts })
}

type Put = Asked & { day: number; trace: number }

function truthOf({ id, kind, day, trace, service, class: cls, at, waitSeconds, position }: Put): string {
  const tod = Math.floor(at)
  const wait = Math.round(waitSeconds * 1000) / 1000
  return JSON.stringify({
    file: fileOf(trace),
    id,
    kind,
    day,
    trace,
    svc: service,
    cls,
    tod,
    wait_s: wait,
    pos: position,
  })
}

function answerOf({ id, trace, oracle: { p10, p50, p90, mean } }: Put): string {
  const [low, middle, high, average] = [p10, p50, p90, mean].map((seconds) => Math.round(seconds * 10) / 10)
  return JSON.stringify({ file: fileOf(trace), id, p10: low, p50: middle, p90: high, mean: average })
}

function writeLines<Item>(path: string, items: readonly Item[], line: (item: Item) => string): void {
  writeFileSync(path, items.map((item) => `${line(item)}\n`).join(''))
}

function fileOf(trace: number): string {
  return `trace-${String(trace).padStart(2, '0')}`
}

function isoOf(t: number, tz: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(tz)
  return `${at.toPlainDateTime().toString({ fractionalSecondDigits: 3 })}${at.offset}`
}
