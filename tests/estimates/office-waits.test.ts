import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { announceEstimates } from '../../src/estimates/announce-estimates-job.ts'
import { createOfficeWaits, type OfficeWaits } from '../../src/estimates/office-waits.ts'
import { spanOfDay } from '../../src/estimates/past-trace.ts'
import type { Waits } from '../../src/estimates/rules/estimate.ts'
import { traceTicket } from '../../src/estimates/rules/trace/trace-of-event.ts'
import { lastSeq } from '../../src/platform/events.ts'
import type { Work } from '../../src/platform/work.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { traced } from '../support/traced.ts'
import { openWorld, type World } from '../support/world.ts'

const office = 'sukamaju'
const TWIN = 'tests/support/estimates-twin.ts'

let world: World
let waits: OfficeWaits

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await waits.close()
  await world.close()
})

/** The offices are followed in a thread of their own, by a twin of the estimator. */
function follow({ every = 60_000, file = TWIN } = {}): void {
  const { reading, announcer, clock, log } = world.house()
  waits = createOfficeWaits({ reading, announcer, clock, log, every, file, restartAfter: 1 })
  waits.follow()
}

function perform<T>(job: (work: Work) => Promise<T>): Promise<T> {
  return world.house().perform('token:1', job)
}
const take = async (service = 'KK') =>
  (await perform((work) => issueTicket(work, { office, service, channel: 'staff' }))).ticket

/** The next waits of Sukamaju of which this is true. */
function until(isTrue: (those: Waits) => boolean): Promise<Waits> {
  return new Promise((resolve) => {
    const deaf = waits.changed((slug, those) => {
      if (slug !== office || !isTrue(those)) return
      deaf()
      resolve(those)
    })
  })
}

describe('the thread that follows a house', () => {
  test('knows what happened before it began, as the trace tells it', async () => {
    const { issuedSeq } = await take()
    follow()
    expect(waits.now(office)).toBeNull()
    const known = await until(() => true)
    expect(known.seq).toBe(await lastSeq(world.house().reading, office))
    expect(known.asOf).toBe(world.now())
    const lines = await traced(world, { from: '2026-02-05' })
    expect(known.tickets.get(traceTicket(issuedSeq))?.estimate?.p50).toBe(lines.length)
    expect(waits.now(office)).toBe(known)
  })

  test('loses nothing and takes nothing twice of what happens while it reads and afterwards', async () => {
    const early = Array.from({ length: 30 }, () => take())
    follow()
    const late = Array.from({ length: 30 }, () => take())
    await Promise.all([...early, ...late])
    const ids = new Set<string>()
    for (const ticket of [...early, ...late, take()]) ids.add(traceTicket((await ticket).issuedSeq))
    const known = await until(({ tickets }) => tickets.size === 61)
    expect(new Set(known.tickets.keys())).toEqual(ids)
    const lines = await traced(world, { from: '2026-02-05' })
    expect([...known.tickets.values()][0]?.estimate?.p50).toBe(lines.length)
  })

  test('hears of a call, and no longer names who was called', async () => {
    follow()
    await until(() => true)
    const { issuedSeq } = await take()
    await until(({ tickets }) => tickets.has(traceTicket(issuedSeq)))
    await perform((work) => openCounter(work, { office, counter: '1', services: ['KK'], isPerson: false }))
    await perform((work) => callNext(work, { office, counter: '1' }))
    expect((await until(({ tickets }) => tickets.size === 0)).newcomers.has('KK')).toBe(true)
  })

  test('simulates anew while nothing happens, since time goes by', async () => {
    follow({ every: 5 })
    const first = await until(() => true)
    world.pass(20)
    const later = await until(({ asOf }) => asOf > first.asOf)
    expect(later).toMatchObject({ seq: first.seq, asOf: first.asOf + 20_000 })
  })

  test('is started anew when it died, with the past, and says nothing meanwhile', async () => {
    follow()
    const { issuedSeq } = await take()
    await until(({ tickets }) => tickets.size === 1)
    await take('PASPOR')
    await new Promise<void>((resolve) => {
      const look = () => (waits.now(office) === null ? resolve() : setImmediate(look))
      look()
    })
    // The past that it reads anew would kill it again: sixty days later it is no longer read.
    world.setClock('2026-06-10T09:00:00+07:00')
    const again = await until(() => true)
    expect(again.tickets.has(traceTicket(issuedSeq))).toBe(false)
    expect(again.asOf).toBe(world.now())
  })

  test('knows on a new local day the sixty days before it, however long it has run, and nobody is told otherwise', async () => {
    const { issuedSeq } = await take()
    follow({ every: 5 })
    const knows = ({ tickets }: Waits) => tickets.has(traceTicket(issuedSeq))
    await until(knows)
    const told: [string, boolean][] = []
    waits.changed((slug, those) => {
      const day = new Date(those.asOf + 7 * 3_600_000).toISOString().slice(0, 10)
      if (slug === office) told.push([day, knows(those)])
    })
    world.setClock('2026-06-05T00:00:00+07:00')
    const last = await until(({ asOf }) => asOf === world.now())
    expect(last.tickets.get(traceTicket(issuedSeq))?.estimate?.p50).toBe(
      (await traced(world, spanOfDay('2026-06-05'))).length,
    )
    world.setClock('2026-06-06T00:00:00+07:00')
    await take()
    const seq = await lastSeq(world.house().reading, office)
    const first = await until((those) => those.asOf === world.now() && those.seq === seq)
    expect([...first.tickets.values()][0]?.estimate?.p50).toBe(
      (await traced(world, spanOfDay('2026-06-06'))).length,
    )
    expect(told.at(-1)).toEqual(['2026-06-06', false])
    expect(told.filter(([day, isKnown]) => isKnown !== day < '2026-06-06')).toEqual([])
  })

  test('ends with the house, and is not started again', async () => {
    follow()
    await until(() => true)
    await waits.close()
    waits.follow()
    const before = waits.now(office)
    await take()
    expect(waits.now(office)).toBe(before)
  })
})

describe('what if a counter opened', () => {
  test('is answered by the thread, as of its newest event, one question after another', async () => {
    follow()
    await until(() => true)
    const { issuedSeq } = await take()
    await until(({ tickets }) => tickets.size === 1)
    const counters = ['1', '2', '3']
    const answers = await Promise.all(counters.map((counter) => waits.whatIf(office, { counter })))
    expect(answers.map((answer) => answer?.supposed.counter)).toEqual(counters)
    expect(answers[2]).toMatchObject({ awaited: 1, now: { seq: issuedSeq, asOf: world.now() } })
    const services = ['SKCK', 'KK']
    expect((await waits.whatIf(office, { counter: '1', services }))?.supposed.services).toEqual(services)
  })

  test('is not answered while nothing is known', async () => {
    follow()
    expect(await waits.whatIf(office, { counter: '1' })).toBeNull()
    await until(() => true)
    expect(await waits.whatIf('waringin-jauh', { counter: '1' })).toBeNull()
  })

  test('is not answered from the day before, once its day is over', async () => {
    world.setClock('2026-04-06T23:59:00+07:00')
    follow()
    await until(() => true)
    expect(await waits.whatIf(office, { counter: '1' })).not.toBeNull()
    world.setClock('2026-04-07T00:00:30+07:00')
    expect(waits.now(office)).not.toBeNull()
    expect(await waits.whatIf(office, { counter: '1' })).toBeNull()
  })

  test('is not answered by a thread that died of it, nor by one that ends, and by the next it is', async () => {
    follow()
    await until(() => true)
    const asked = ['6', '1'].map((counter) => waits.whatIf(office, { counter }))
    expect(await Promise.all(asked)).toEqual([null, null])
    expect(await waits.whatIf(office, { counter: '1' })).toBeNull()
    await until(() => true)
    expect(await waits.whatIf(office, { counter: '1' })).not.toBeNull()
    const late = waits.whatIf(office, { counter: '1' })
    await waits.close()
    expect(await late).toBeNull()
  })
})

describe('line.estimated', () => {
  const told = () => world.heard().filter(({ name }) => name === 'line.estimated')

  test('is told while someone waits, as often as agreed, and not otherwise', async () => {
    follow()
    const faults: unknown[] = []
    const { perform: performHere } = world.house()
    const job = announceEstimates(waits, performHere, (error) => faults.push(error), 5)
    await until(() => true)
    expect(told()).toEqual([])
    await take()
    await new Promise<void>((resolve) => {
      const deaf = world.house().announcer.listen(() => {
        if (told().length < 3) return
        deaf()
        resolve()
      })
    })
    job.stop()
    expect(faults).toEqual([])
    expect(told()[0]?.facts).toMatchObject({
      services: [
        { service: 'KK', estimate: { p10: 0, p50: expect.any(Number), mean: expect.any(Number) } },
        { service: 'SKCK', estimate: null, estimateReason: 'NO_COUNTER' },
      ],
    })
  })

  test('is no reason to simulate anew, or nobody would ever come to rest', async () => {
    follow()
    await take()
    await until(({ tickets }) => tickets.size === 1)
    const simulated: number[] = []
    waits.changed((slug, those) => {
      if (slug === office) simulated.push(those.seq)
    })
    await perform((work) => work.record(office, 'line.estimated', { services: [] }).then(() => undefined))
    const { seq } = await perform((work) => work.record(office, 'line.estimated', { services: [] }))
    await take()
    await until(({ tickets }) => tickets.size === 2)
    expect(simulated).toEqual([seq + 1])
  })
})
