import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/estimates/rules/estimator.ts'
import { createFollowing } from '../../src/estimates/rules/follow/follow.ts'
import { issuedTicket } from '../../src/estimates/rules/follow/office-now.ts'
import { firstInLines } from '../../src/estimates/rules/run/first-in-lines.ts'
import { counterEvent, issued, manyIssued, openingOf, timeOf } from '../support/office-days.ts'

const policy = { order: 'fifo', classes: ['P', 'N'], alternation: ['P', 'N', 'N'] } as const
const ticket = (place: number, ticketClass: string, id = `${ticketClass}${place}`) =>
  issuedTicket(id, 0, place, { service: 'KK', line: 'A', class: ticketClass })

describe('of a hall that is fuller than any house', () => {
  test('as many of each line and class are simulated, the first by arrival', () => {
    const waiting = [...[1, 2, 3, 4, 5, 6].map((place) => ticket(place, 'N')), ticket(7, 'P'), ticket(8, 'P')]
    // Somebody who came back has a place between others, and is heard of last.
    waiting.push(ticket(1.5, 'N', 'BACK'))
    const nearest = firstInLines(waiting, 5)
    expect(nearest.waiting.map(({ id }) => id)).toEqual(['N1', 'BACK', 'N2', 'P7', 'P8'])
    expect([nearest.goesOn('A', 'N'), nearest.goesOn('A', 'P'), nearest.goesOn('B', 'N')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('all are simulated who are no more than that, in order of arrival', () => {
    const waiting = [ticket(3, 'N'), ticket(1, 'N'), ticket(2, 'P')]
    const nearest = firstInLines(waiting, 3)
    expect(nearest.waiting.map(({ id }) => id)).toEqual(['N1', 'P2', 'N3'])
    expect(nearest.goesOn('A', 'N')).toBe(false)
  })

  const estimator = createEstimator()
  const events = [
    openingOf({ policy }),
    ...manyIssued(timeOf('07:01'), 1500),
    counterEvent(timeOf('08:00'), 'counter_open'),
    issued(timeOf('08:02'), 'P1', 'KK', 'P'),
  ]
  for (const event of events) estimator.digest(event)
  const at = timeOf('08:30')
  const waits = estimator.waits(at, 1)

  test('whoever stands in front is told a time, and whoever stands behind a thousand others none', () => {
    expect(waits.tickets.get('A0')?.estimate).not.toBeNull()
    expect(waits.tickets.get('P1')?.estimate).not.toBeNull()
    expect(waits.tickets.size).toBeLessThanOrEqual(1000)
    expect(waits.tickets.has('A1499')).toBe(false)
  })

  test('whoever would join behind them is told none either, of a short line of another class one', () => {
    const newcomers = waits.newcomers.get('KK')
    expect(newcomers?.get('N')).toEqual({ estimate: null, reason: 'NOT_YET' })
    expect(newcomers?.get('P')?.estimate).not.toBeNull()
    expect(waits.counters.get('1')).toEqual({ estimate: null, reason: 'NOT_YET' })
    expect([waits.served.get('KK'), waits.lineEnds.get('line')]).toEqual([null, null])
  })

  test('whoever is asked about alone is simulated, wherever they stand', () => {
    const alone = createEstimator()
    const counters = Array.from({ length: 30 }, (_, place) => ({ id: `${place + 1}`, services: ['KK'] }))
    alone.digest(openingOf({ policy, counters }))
    for (const event of events.slice(1)) alone.digest(event)
    for (const { id } of counters) alone.digest(counterEvent(timeOf('08:02'), 'counter_open', id))
    const behind = alone.answer({ t: at, type: 'query', id: 'q1', ticket: 'A1200' })
    const newcomer = alone.answer({ t: at, type: 'query', id: 'q2', service: 'KK' })
    const front = alone.answer({ t: at, type: 'query', id: 'q3', ticket: 'A60' })
    expect(front.p50).toBeGreaterThan(0)
    expect(behind.p50).toBeGreaterThan(front.p50)
    expect(newcomer.p50).toBeGreaterThan(behind.p50)
  })
})

test('of the many who have left, the last can be taken back, and the first are forgotten', () => {
  const following = createFollowing(() => {})
  following.apply(openingOf())
  following.apply(counterEvent(timeOf('08:00'), 'counter_open'))
  for (const event of manyIssued(timeOf('08:01'), 5000)) following.apply(event)
  for (let place = 0; place < 5000; place++)
    following.apply({ t: timeOf('08:20') + place, type: 'cancelled', ticket: `A${place}` })
  following.apply({ t: timeOf('08:21'), type: 'undone', ticket: 'A4999' })
  expect([...following.waiting()].map(({ id }) => id)).toEqual(['A4999'])
  expect([following.ticket('A0'), following.ticket('A4000')?.state]).toEqual([undefined, 'gone'])
})
