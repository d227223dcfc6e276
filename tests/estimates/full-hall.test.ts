import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/estimates/rules/estimator.ts'
import { createFollowing } from '../../src/estimates/rules/follow/follow.ts'
import { issuedTicket } from '../../src/estimates/rules/follow/office-now.ts'
import { firstInLines } from '../../src/estimates/rules/run/first-in-lines.ts'
import type { TraceEvent, TracePolicy } from '../../src/estimates/rules/trace/trace.ts'
import { counterEvent, issued, manyIssued, openingOf, timeOf } from '../support/office-days.ts'

const ticket = (place: number, ticketClass: string, id = `${ticketClass}${place}`) =>
  issuedTicket(id, 0, place, { service: 'KK', line: 'A', class: ticketClass })

describe('of those who wait are simulated', () => {
  const named = (tickets: Iterable<{ id: string }>) => [...tickets].map(({ id }) => id)
  const upTo = (count: number) => Array.from({ length: count }, (_, place) => ticket(place + 1, 'N'))

  test('as many of each line and class, the first by arrival', () => {
    // Somebody who came back has a place between others, and is heard of last.
    const waiting = [...upTo(6), ticket(7, 'P'), ticket(8, 'P'), ticket(1.5, 'N', 'BACK')]
    const { waiting: first, last } = firstInLines(waiting, 5)
    expect(named(first)).toEqual(['N1', 'BACK', 'N2', 'P7', 'P8'])
    expect(named(last)).toEqual(['N2'])
  })

  test('all who are no more than that, in order of arrival, and nobody stands behind them', () => {
    const { waiting: first, last } = firstInLines([ticket(3, 'N'), ticket(1, 'N'), ticket(2, 'P')], 3)
    expect(named(first)).toEqual(['N1', 'P2', 'N3'])
    expect(named(last)).toEqual([])
  })

  test('the first of one line alone', () => {
    const { waiting: first, last } = firstInLines(upTo(4), 3)
    expect([named(first), named(last)]).toEqual([['N1', 'N2', 'N3'], ['N3']])
  })

  test('whoever was handed over to a counter, which calls them before its line', () => {
    const handed = { ...ticket(9, 'N', 'HANDED'), to: '1' }
    expect(named(firstInLines([...upTo(6), handed], 3).waiting)).toContain('HANDED')
  })
})

const alternating = { order: 'fifo', classes: ['P', 'N'], alternation: ['P', 'N', 'N'] } as const
const counters = Array.from({ length: 30 }, (_, place) => ({ id: `${place + 1}`, services: ['KK', 'KTP'] }))
const at = timeOf('08:30')

/** Thirty loket open at 08.20 on a morning; numbers of before the doors open are no measure of who comes. */
function hallWith(policy: TracePolicy, taken: readonly TraceEvent[]) {
  const estimator = createEstimator()
  for (const event of [openingOf({ policy, counters }), ...taken]) estimator.digest(event)
  for (const { id } of counters) estimator.digest(counterEvent(timeOf('08:20'), 'counter_open', id))
  return {
    waits: estimator.waits(at, 1),
    p50: (asked: { ticket: string } | { service: string }) =>
      estimator.answer({ t: at, type: 'query', id: 'q', ...asked }).p50,
  }
}

describe('in a hall that is fuller than any house', () => {
  const many = manyIssued(timeOf('07:01'), 1500)
  const hall = hallWith(alternating, [...many, issued(timeOf('07:40'), 'P1', 'KK', 'P')])

  test('whoever stands in front is told a time, and whoever stands behind a thousand others none', () => {
    expect(hall.waits.tickets.get('A60')?.estimate).not.toBeNull()
    expect(hall.waits.tickets.get('P1')?.estimate).not.toBeNull()
    expect(hall.waits.tickets.size).toBeLessThanOrEqual(1000)
    expect(hall.waits.tickets.has('A1499')).toBe(false)
  })

  test('whoever would join behind them is told none either, of a short line of another class one', () => {
    const newcomers = hall.waits.newcomers.get('KK')
    expect(newcomers?.get('N')).toEqual({ estimate: null, reason: 'NOT_YET' })
    expect(newcomers?.get('P')?.estimate).not.toBeNull()
    expect(hall.waits.counters.get('1')).toEqual({ estimate: null, reason: 'NOT_YET' })
    expect([hall.waits.served.get('KK'), hall.waits.lineEnds.get('line')]).toEqual([null, null])
  })

  test('it is the same where there is one class alone', () => {
    const { waits } = hallWith({ order: 'fifo', classes: ['N'], alternation: null }, many)
    expect(waits.newcomers.get('KK')?.get('N')).toEqual({ estimate: null, reason: 'NOT_YET' })
    expect([waits.served.get('KK'), waits.lineEnds.get('line')]).toEqual([null, null])
    expect(waits.tickets.get('A60')?.estimate).not.toBeNull()
  })

  test('whoever stands in a short line behind those of a long one that goes first is told none', () => {
    const lines = {
      A: { services: ['KK'], alternation: null },
      B: { services: ['KTP'], alternation: null },
    }
    const behind = Array.from({ length: 10 }, (_, place) => issued(timeOf('07:50'), `B${place}`, 'KTP'))
    const { waits, p50 } = hallWith({ order: 'fifo', classes: ['N'], alternation: null, lines }, [
      ...many,
      ...behind,
    ])
    expect(waits.tickets.get('B9')).toEqual({ estimate: null, reason: 'NOT_YET' })
    expect(waits.newcomers.get('KTP')?.get('N')).toEqual({ estimate: null, reason: 'NOT_YET' })
    expect(waits.tickets.get('A60')?.estimate).not.toBeNull()
    expect(p50({ ticket: 'B9' })).toBeGreaterThan(p50({ ticket: 'A1400' }))
  })

  test('so is whoever stands behind a long line of a class that goes first', () => {
    const first = Array.from({ length: 1500 }, (_, place) => issued(timeOf('07:01'), `P${place}`, 'KK', 'P'))
    const behind = manyIssued(timeOf('07:30'), 9)
    const { waits } = hallWith(
      {
        order: 'fifo',
        classes: ['P', 'N'],
        alternation: null,
        lines: { A: { services: ['KK'], alternation: null } },
      },
      [...first, ...behind],
    )
    expect(waits.tickets.get('A8')).toEqual({ estimate: null, reason: 'NOT_YET' })
    expect(waits.tickets.get('P60')?.estimate).not.toBeNull()
  })

  test('whoever is asked about alone is simulated, wherever they stand', () => {
    const front = hall.p50({ ticket: 'A60' })
    const behind = hall.p50({ ticket: 'A1200' })
    expect(front).toBeGreaterThan(0)
    expect(behind).toBeGreaterThan(front)
    expect(hall.p50({ service: 'KK' })).toBeGreaterThan(behind)
  })
})

test('whom the office would rather call no more is answered by how long it takes when it does', () => {
  const estimator = createEstimator()
  for (const event of [openingOf(), counterEvent(timeOf('08:00'), 'counter_open')]) estimator.digest(event)
  for (const event of manyIssued(timeOf('07:01'), 300)) estimator.digest(event)
  const { tickets } = estimator.waits(at, 1)
  const late = [...tickets].find(([, { estimate }]) => estimate === null)?.[0] ?? 'none'
  expect(tickets.get(late)?.reason).toBe('NO_COUNTER')
  const { p10, p50 } = estimator.answer({ t: at, type: 'query', id: 'q', ticket: late })
  expect(p10).toBeGreaterThan(3600)
  expect(p50).toBeGreaterThanOrEqual(p10)
})

describe('of the many who have left', () => {
  const following = createFollowing(() => {})
  following.apply(openingOf())
  for (const event of manyIssued(timeOf('08:01'), 9000)) following.apply(event)
  const leave = (place: number) =>
    following.apply({ t: timeOf('08:20') + place, type: 'cancelled', ticket: `A${place}` })
  const takeBack = (place: number) =>
    following.apply({ t: timeOf('08:21'), type: 'undone', ticket: `A${place}` })

  test('the last can be taken back, and the first are forgotten', () => {
    for (let place = 0; place < 5000; place++) leave(place)
    takeBack(4999)
    expect(following.ticket('A4999')?.state).toBe('waiting')
    expect([following.ticket('A0'), following.ticket('A4000')?.state]).toEqual([undefined, 'gone'])
  })

  test('whoever left, was taken back and left again is one of the last', () => {
    leave(5000)
    takeBack(5000)
    for (let place = 5001; place < 7000; place++) leave(place)
    leave(5000)
    for (let place = 7000; place < 8990; place++) leave(place)
    takeBack(5000)
    expect(following.ticket('A5000')?.state).toBe('waiting')
  })

  test('none is there the next day', () => {
    following.newDay()
    expect([following.ticket('A8000'), [...following.waiting()]]).toEqual([undefined, []])
  })
})
