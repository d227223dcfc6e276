import { describe, expect, test } from 'vitest'
import { summaryOf } from '../../src/estimates/rules/chance/quantiles.ts'
import { createEstimator } from '../../src/estimates/rules/estimator.ts'
import { issuedTicket } from '../../src/estimates/rules/follow/office-now.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { whatIfOf } from '../../src/estimates/rules/what-if.ts'
import { counterEvent, issued, manyIssued, openingOf, timeOf } from '../support/office-days.ts'
import { callsOf, idle, sceneWith, waitingAt, worldFor } from '../support/scenes.ts'

describe('what was once told wrong', () => {
  test('the quantiles of runs that all found the same are that, however few or heavy they are', () => {
    const found = summaryOf(Float64Array.of(100, 100, 100), Float64Array.of(1, 1, 1))
    expect(found?.p10).toBeCloseTo(100, 6)
  })

  test('the end of a line is known although somebody in it may give up', () => {
    const estimator = createEstimator()
    const at = timeOf('08:20')
    const gone = manyIssued(timeOf('08:01'), 30, 'G').map(
      (_, place): TraceEvent => ({
        t: timeOf('08:10') + place * 1000,
        type: 'cancelled',
        ticket: `G${place}`,
      }),
    )
    const events = [
      openingOf(),
      counterEvent(timeOf('08:00'), 'counter_open'),
      ...manyIssued(timeOf('08:01'), 30, 'G'),
      ...gone,
      ...manyIssued(timeOf('08:19'), 10),
    ]
    for (const event of events) estimator.digest(event)
    const { lineEnds, tickets } = estimator.waits(at, 1)
    expect(tickets.get('A9')?.estimate).not.toBeNull()
    expect(lineEnds.get('line')).not.toBeNull()
  })

  test('numbers stand in their line and class when a service is added to an office with a long past', () => {
    const estimator = createEstimator()
    const at = timeOf('08:20')
    const policy = { order: 'fifo', classes: ['P', 'N'], alternation: ['P', 'N'] } as const
    estimator.digest(openingOf({ policy }))
    // More than is kept for reading once more, so that the rules of the beginning are no longer among it.
    for (let count = 0; count < 240_000; count++)
      estimator.digest({ t: timeOf('07:30'), type: 'repeated', ticket: 'none', counter: '1' })
    estimator.digest(counterEvent(timeOf('08:00'), 'counter_open'))
    for (const event of manyIssued(timeOf('08:01'), 5)) estimator.digest(event)
    estimator.digest(issued(timeOf('08:02'), 'P1', 'KK', 'P'))
    const counters = [{ id: '1', services: ['KK', 'KTP'] }]
    estimator.digest(openingOf({ counters, policy, at: timeOf('08:05') }))
    const { tickets, lineEnds } = estimator.waits(at, 1)
    const p50 = (id: string) => tickets.get(id)?.estimate?.p50 ?? Number.NaN
    expect(p50('P1')).toBeLessThan(p50('A1'))
    expect(lineEnds.get('line')).not.toBeNull()
  })

  test('whoever has waited since before what is kept for reading once more waits on when a loket is added', () => {
    const estimator = createEstimator()
    estimator.digest(openingOf())
    estimator.digest(counterEvent(timeOf('08:00'), 'counter_open'))
    estimator.digest(issued(timeOf('08:01'), 'A0'))
    for (let count = 0; count < 80_000; count++)
      estimator.digest({ t: timeOf('08:02'), type: 'repeated', ticket: 'none', counter: '1' })
    const counters = ['1', '2'].map((id) => ({ id, services: ['KK'] }))
    estimator.digest(openingOf({ counters, at: timeOf('08:05') }))
    const { tickets, newcomers } = estimator.waits(timeOf('08:06'), 1)
    expect([...tickets.keys()]).toEqual(['A0'])
    expect(newcomers.get('KK')?.get('N')?.estimate).not.toBeNull()
  })

  test('nobody of yesterday waits when a service is added today', () => {
    const estimator = createEstimator()
    const counters = [{ id: '1', services: ['KK', 'KTP'] }]
    const events = [
      openingOf({ at: timeOf('07:00', -1) }),
      counterEvent(timeOf('08:00', -1), 'counter_open'),
      issued(timeOf('14:00', -1), 'OLD'),
      counterEvent(timeOf('08:00'), 'counter_open'),
      issued(timeOf('08:01'), 'NEW'),
      openingOf({ counters, at: timeOf('08:02') }),
    ]
    for (const event of events) estimator.digest(event)
    expect([...estimator.waits(timeOf('08:03'), 1).tickets.keys()]).toEqual(['NEW'])
  })

  test('whoever was overtaken often enough is next, also behind somebody older of its class', () => {
    const tickets = [
      waitingAt(0, { class: 1, issued: 5 }),
      waitingAt(1, { class: 1, issued: 1, overtaken: 1 }),
      waitingAt(2, { class: 0, issued: 6 }),
    ]
    const scene = sceneWith({ classes: 2, tickets, counters: [idle()], bounds: [Infinity, 1] })
    expect(callsOf(scene, worldFor(scene))[0]).toBe(1)
  })

  test('who is not called in some runs is spared by one more counter what the others say', () => {
    const now = timeOf('08:05')
    /** One who waits, and when it would be called in each run. */
    const hall = (called: number[]) => ({
      waits: createEstimator().waits(now, 9),
      waiting: [issuedTicket('A1', now, 1, { service: 'KK', line: 'line', class: '*' })],
      found: {
        ...{ called: [Float64Array.from(called)], lineEnds: [], newcomers: [], served: [] },
        weights: new Float64Array(called.length).fill(1),
      },
    })
    const counter = { counter: '2', services: ['KK'] }
    const spared = (before: number[], after: number[]) =>
      whatIfOf(counter, [], hall(before), hall(after)).saved.get('line')?.get('*')?.seconds
    const runs = (first: number, others: number) =>
      Array.from({ length: 10 }, (_, run) => (run < 2 ? first : others))
    expect(spared(runs(600, 600), runs(Infinity, 300))).toBe(300)
    expect(spared(runs(Infinity, 600), runs(300, 300))).toBe(300)
  })
})
