import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dayTallies } from '../../src/estimates/day-tallies.ts'
import { createGivenEstimates } from '../../src/estimates/given-estimates.ts'
import { type JudgedEstimate, judgedEstimates } from '../../src/estimates/judged-estimates.ts'
import type { GivenEstimate } from '../../src/estimates/rules/given-estimate.ts'
import { closePastDays } from '../../src/queue/close-days-job.ts'
import { tell, toldAndCalled } from '../support/estimates.ts'
import { type Morning, openMorning } from '../support/morning.ts'

let morning: Morning

beforeEach(async () => {
  morning = await openMorning()
})
afterEach(() => morning.close())

const day = '2026-04-06'

/** What became of the estimates of the day, by now. */
async function judged(before = morning.world.now() + 1): Promise<JudgedEstimate[]> {
  const { givenEstimates, reading } = morning.world.house()
  await givenEstimates.settled()
  const rows: JudgedEstimate[] = []
  for await (const piece of judgedEstimates(reading, { office: 'sukamaju', day, before })) rows.push(...piece)
  return rows
}

describe('an estimate that was given', () => {
  test('is kept in whole seconds with the moment and the event that it was made from', async () => {
    await morning.open('1')
    const { id } = await morning.take()
    const estimate = { p10: 299.6, p50: 600.4, p90: 1200.5, mean: 650.2 }
    tell(morning, id, { kind: 'follow', seq: 7, estimate })
    expect(await judged()).toMatchObject([
      {
        ...{ kind: 'follow', service: 'KK', class: 'N', asOf: morning.world.now(), seq: 7 },
        ...{ p10: 300, p50: 600, p90: 1201, mean: 650, fate: 'open', waitSeconds: null },
      },
    ])
  })

  test('is kept once, however often it was looked at, and anew from a later moment', async () => {
    const { id } = await morning.take()
    tell(morning, id)
    tell(morning, id)
    expect(await judged()).toHaveLength(1)
    tell(morning, id)
    expect(await judged()).toHaveLength(1)
    expect(morning.world.faults()).toEqual([])
    morning.world.pass(1)
    tell(morning, id)
    expect(await judged()).toHaveLength(2)
  })

  test('of a ticket that nobody knows is left out, and the others are kept', async () => {
    const { id } = await morning.take()
    tell(morning, 'nobody')
    tell(morning, id)
    expect(await judged()).toHaveLength(1)
    expect(morning.world.faults()).toEqual([])
  })

  test('is kept when the house closes', async () => {
    const { id } = await morning.take()
    tell(morning, id)
    await morning.world.restart()
    expect(await judged()).toHaveLength(1)
  })

  test('names its ticket by the event that gave it, and by nothing else', async () => {
    const { id, secret, number } = await morning.take()
    tell(morning, id)
    const [row] = await judged()
    expect(row?.issuedSeq).toBe(morning.world.heard().findLast(({ name }) => name === 'ticket.issued')?.seq)
    for (const hidden of [id, secret, number]) expect(JSON.stringify(row)).not.toContain(hidden)
  })
})

describe('what then happened', () => {
  test('is the wait from the moment of the estimate until the call', async () => {
    await morning.open('1')
    const { id } = await morning.take()
    tell(morning, id)
    morning.world.pass(300)
    tell(morning, id, { kind: 'follow' })
    morning.world.pass(200)
    await morning.call()
    morning.world.pass(60)
    expect((await morning.act(id, 'repeats')).status).toBe(201)
    expect((await judged()).map(({ fate, waitSeconds }) => [fate, waitSeconds])).toEqual([
      ['called', 500],
      ['called', 200],
    ])
  })

  test('is not a call that was undone', async () => {
    await morning.open('1')
    const { id } = await morning.take()
    tell(morning, id)
    morning.world.pass(300)
    await morning.call()
    morning.world.pass(5)
    expect((await morning.act(id, 'undo')).status).toBe(200)
    expect(await judged()).toMatchObject([{ fate: 'open' }])
    morning.world.pass(100)
    await morning.call()
    expect(await judged()).toMatchObject([{ fate: 'called', waitSeconds: 405 }])
  })

  test('is for a visitor who was sent on the next call, not the one before', async () => {
    await morning.open('1')
    const { id } = await morning.take()
    morning.world.pass(60)
    await morning.call()
    await morning.act(id, 'serving')
    await morning.act(id, 'transfer', { service: 'KTP', reason: 'NEXT_STEP' })
    tell(morning, id, { kind: 'follow', service: 'KTP' })
    morning.world.pass(240)
    await morning.call()
    expect(await judged()).toMatchObject([{ service: 'KTP', fate: 'called', waitSeconds: 240 }])
  })

  test('is no call of somebody who had been set aside at the counter', async () => {
    await morning.open('1')
    const { id } = await morning.take()
    morning.world.pass(60)
    await morning.call()
    await morning.act(id, 'serving')
    await morning.act(id, 'parking', { reason: 'FILL_FORM' })
    tell(morning, id, { kind: 'follow' })
    morning.world.pass(240)
    expect((await morning.act(id, 'resumption')).status).toBe(201)
    expect(await judged()).toMatchObject([{ fate: 'open' }])
  })

  test('is nothing for who gave up, and counted as that', async () => {
    const { id } = await morning.take()
    tell(morning, id)
    morning.world.pass(60)
    await morning.act(id, 'cancellation', { reason: 'VISITOR_LEFT' })
    expect(await judged()).toMatchObject([{ fate: 'cancelled', waitSeconds: null }])
  })

  test('is nothing for who waited until the day was over', async () => {
    const { id } = await morning.take()
    tell(morning, id)
    expect(await judged()).toMatchObject([{ fate: 'open' }])
    morning.world.setClock('2026-04-07T08:00:00+07:00')
    const { reading, clock, perform } = morning.world.house()
    await closePastDays(reading, clock, perform)
    expect(await judged()).toMatchObject([{ fate: 'uncalled', waitSeconds: null }])
  })

  test('is left out as long as it lies after the time that is asked for', async () => {
    await morning.open('1')
    await toldAndCalled(morning, 600)
    const nine = Date.parse('2026-04-06T09:00:00+07:00')
    expect(await judged(nine)).toEqual([])
    expect(await judged(nine + 600_000)).toMatchObject([{ fate: 'open' }])
    expect(await judged(nine + 600_001)).toMatchObject([{ fate: 'called' }])
  })
})

describe('the tallies', () => {
  const tallied = async (from: string, to: string) => {
    const { givenEstimates, reading } = morning.world.house()
    await givenEstimates.settled()
    const office = { slug: 'sukamaju', timeZone: 'Asia/Jakarta' }
    return dayTallies(reading, office, { from, to, before: morning.world.now() + 1 })
  }

  test('are by local day, hour, service and kind', async () => {
    await morning.open('1')
    await toldAndCalled(morning, 600)
    await toldAndCalled(morning, 100, { service: 'KTP' })
    morning.world.setClock('2026-04-06T10:30:00+07:00')
    const { id } = await toldAndCalled(morning, 1300)
    tell(morning, id, { kind: 'follow' })
    expect(await tallied(day, day)).toMatchObject([
      { day, hour: 9, service: 'KK', kind: 'issue', tally: { called: 1, inside: 1 } },
      { day, hour: 9, service: 'KTP', kind: 'issue', tally: { called: 1, inside: 0 } },
      { day, hour: 10, service: 'KK', kind: 'follow', tally: { open: 1 } },
      { day, hour: 10, service: 'KK', kind: 'issue', tally: { called: 1, inside: 0 } },
    ])
  })

  test('hold what is new of today, and a day that is long over as it was', async () => {
    await morning.open('1')
    await toldAndCalled(morning, 600)
    expect(await tallied(day, day)).toHaveLength(1)
    await toldAndCalled(morning, 600, { service: 'KTP' })
    expect(await tallied(day, day)).toHaveLength(2)
    morning.world.setClock('2026-04-08T09:00:00+07:00')
    expect(await tallied(day, '2026-04-08')).toHaveLength(2)
  })

  test('go 91 days back', async () => {
    await morning.open('1')
    await toldAndCalled(morning, 600)
    morning.world.setClock('2026-07-06T09:00:00+07:00')
    expect(await tallied('2026-01-01', '2026-12-31')).toHaveLength(1)
    morning.world.setClock('2026-07-07T09:00:00+07:00')
    expect(await tallied('2026-01-01', '2026-12-31')).toHaveLength(0)
  })
})

describe('the gathering of estimates', () => {
  const given = { office: 'sukamaju', kind: 'follow', service: 'KK', class: 'N', asOf: 0, seq: 1 } as const
  const estimate = { p10: 0, p50: 60, p90: 120, mean: 60 }

  function gathering(keep: (batch: readonly GivenEstimate[]) => Promise<void>, after = 60_000) {
    const lost: number[] = []
    const parts = { clock: () => 7, keep, onLost: (count: number) => lost.push(count), after }
    return { ...createGivenEstimates(parts), lost }
  }

  test('keeps many at once, and never more than its storage takes well', async () => {
    const batches: number[] = []
    const { give, settled, lost } = gathering(async (batch) => {
      batches.push(batch.length)
    })
    for (let ticket = 0; ticket < 6000; ticket++) give({ ...given, ticket: String(ticket), estimate })
    await settled()
    expect(batches).toEqual(Array.from({ length: 10 }, () => 500))
    // Said once, and not once a page of a flood.
    expect(lost).toEqual([1000])
    give({ ...given, ticket: '6000', estimate })
    await settled()
    expect([batches.at(-1), lost]).toEqual([1, [1000]])
  })

  test('goes on by itself after storage was slower than they are gathered', async () => {
    const kept: string[] = []
    const heard: (() => void)[] = []
    const next = () => new Promise<void>((resolve) => heard.push(resolve))
    const { give } = gathering(async (batch) => {
      kept.push(...batch.map(({ ticket }) => ticket))
      heard.shift()?.()
      // Another is given meanwhile, and its time goes by: of two clocks set alike the first rings first.
      if (kept.length === 1) {
        give({ ...given, ticket: 'A002', estimate })
        await new Promise<void>((resolve) => setTimeout(resolve, 1))
      }
    }, 1)
    const both = [next(), next()]
    give({ ...given, ticket: 'A001', estimate })
    await Promise.all(both)
    await new Promise(setImmediate)
    const third = next()
    give({ ...given, ticket: 'A003', estimate })
    await third
    expect(kept).toEqual(['A001', 'A002', 'A003'])
  })

  test('goes on after storage refused a batch, and says how many are lost', async () => {
    let isFull = true
    const kept: string[] = []
    const { give, settled, lost } = gathering(async (batch) => {
      if (isFull) throw new Error('full')
      kept.push(...batch.map(({ ticket }) => ticket))
    })
    give({ ...given, ticket: 'A001', estimate })
    await settled()
    isFull = false
    give({ ...given, ticket: 'A002', estimate })
    await settled()
    expect([lost, kept]).toEqual([[1], ['A002']])
  })
})
