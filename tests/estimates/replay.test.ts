import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createOfficeWaits, type OfficeWaits } from '../../src/estimates/office-waits.ts'
import { traceTicket } from '../../src/estimates/rules/trace/trace-of-event.ts'
import { givenEstimates } from '../../src/estimates/schema.ts'
import { lastSeq } from '../../src/platform/events.ts'
import { closePastDays } from '../../src/queue/close-days-job.ts'
import { tickets } from '../../src/queue/schema.ts'
import { runCommandLine } from '../support/command-line.ts'
import { type Morning, openMorning } from '../support/morning.ts'

const office = 'sukamaju'

let morning: Morning
let waits: OfficeWaits

beforeEach(async () => {
  morning = await openMorning()
  follow()
})
afterEach(async () => {
  await waits.close()
  await morning.close()
})

/**
 * The estimator of the house, in its thread: what it says is what the doors tell. It answers for an instant half a
 * minute ahead, as if each commit took as long, so that events come between its knowledge and its instant.
 */
function follow(): void {
  const { reading, announcer, clock, log } = morning.world.house()
  waits = createOfficeWaits({ reading, announcer, clock: () => clock() + 30_000, log, every: 150 })
  waits.changed((slug, those) => morning.world.giveWaits(those, slug))
  waits.follow()
}

/** When what happened last is in the waits, and they are as new as that: epoch milliseconds. */
async function known(since = 0): Promise<void> {
  const seq = await lastSeq(morning.world.house().reading, office)
  const isKnown = () => {
    const now = waits.now(office)
    return now !== null && now.seq === seq && now.asOf >= since
  }
  if (isKnown()) return
  await new Promise<void>((resolve) => {
    const deaf = waits.changed(() => {
      if (!isKnown()) return
      deaf()
      resolve()
    })
  })
}

async function takes(service = 'KK', ticketClass = 'N') {
  morning.world.pass(47)
  await known()
  return morning.take(service, ticketClass)
}

async function looks({ secret }: { secret: string }): Promise<void> {
  morning.world.pass(31)
  await known(morning.world.now())
  await morning.api.get(`/tickets/${secret}`)
}

async function served(counter = '1', seconds = 200): Promise<void> {
  morning.world.pass(20)
  const { ticket } = await morning.call(counter)
  morning.world.pass(25)
  await morning.act(ticket.id, 'serving')
  morning.world.pass(seconds)
  await morning.act(ticket.id, 'completion', { outcome: 'done' })
}

/** What was kept of a day, by the name that a trace gives the question; whole seconds. */
async function kept(day: string): Promise<Map<string, object>> {
  const { reading, givenEstimates: given } = morning.world.house()
  await given.settled()
  const rows = await reading
    .select({ row: givenEstimates, issuedSeq: tickets.issuedSeq })
    .from(givenEstimates)
    .innerJoin(tickets, eq(tickets.id, givenEstimates.ticket))
    .where(eq(givenEstimates.day, day))
  return new Map(
    rows.map(({ row: { asOf, seq, kind, service, class: whose, p10, p50, p90, mean }, issuedSeq }) => [
      `${asOf}-${seq}-${kind === 'follow' ? traceTicket(issuedSeq) : `${service}-${whose}`}`,
      { p10, p50, p90, mean },
    ]),
  )
}

/** What the command line says of a day, of nothing but its trace. */
async function replayed(day: string): Promise<Map<string, object>> {
  const here = { folder: morning.world.folder, clock: new Date(morning.world.now()).toISOString() }
  const trace = await runCommandLine(here, ['trace', '--office', office, '--day', day])
  expect([trace.code, trace.err]).toEqual([0, ''])
  expect(trace.out).toContain('"asOf"')
  const { code, out, err } = await runCommandLine(here, ['estimate'], trace.out)
  expect([code, err]).toEqual([0, ''])
  return new Map(
    out
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { id, ...said } = JSON.parse(line)
        return [
          id,
          Object.fromEntries(Object.entries(said).map(([name, s]) => [name, Math.round(Number(s))])),
        ]
      }),
  )
}

/** A night goes by, and the first number of the day is taken before any counter opens. */
async function anotherMorning(day: string): Promise<void> {
  const { world } = morning
  world.setClock(`${day}T00:01:00+07:00`)
  const { reading, clock, perform } = world.house()
  await closePastDays(reading, clock, perform)
  world.setClock(`${day}T08:00:00+07:00`)
  await known(world.now())
  const early = await takes()
  world.pass(300)
  await morning.open('1')
  await takes('KK', 'P')
  await looks(early)
  await served('1', 260)
  await looks(await takes())
}

test('what the doors told on three days, across a restart, the command line says again of the traces of the days', async () => {
  await morning.open('1')
  await takes()
  await served()
  await morning.open('2', ['KK', 'KTP'])
  const [second, third] = [await takes(), await takes('KTP')]
  await takes('KK', 'P')
  await looks(second)
  await served('2', 90)
  await served('1', 400)
  await waits.close()
  await morning.world.restart()
  follow()
  const [fourth] = [await takes('KTP'), await takes(), await takes()]
  await looks(third)
  await served('2', 150)
  await looks(fourth)
  // Sixty days later that is still remembered, and on the next Monday no longer, by the same thread.
  const days = ['2026-04-06', '2026-06-05', '2026-06-08']
  for (const day of days.slice(1)) await anotherMorning(day)

  for (const day of days) {
    const told = await kept(day)
    expect(told.size).toBeGreaterThan(3)
    expect([day, await replayed(day)]).toEqual([day, told])
  }
}, 60_000)
