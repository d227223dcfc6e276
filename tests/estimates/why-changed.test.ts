import { describe, expect, test } from 'vitest'
import { type Happened, type WhyChangedQuestion, whyChanged } from '../../src/estimates/rules/why-changed.ts'

const NINE = Date.parse('2026-04-06T09:00:00+07:00')
const MINUTE = 60_000

/** At 09.20 A023 is told of a wait, after 15 minutes were said at 09.00. */
function asked(minutesNow: number, events: Happened[] = [], more: Partial<WhyChangedQuestion> = {}) {
  return whyChanged({
    before: { at: NINE, p50: 15 * 60 },
    now: { at: NINE + 20 * MINUTE, p50: minutesNow * 60 },
    events,
    number: 'A023',
    serves: (counter) => counter !== '9',
    priority: 0,
    standardSeconds: (service) => (service === 'KK' ? 600 : null),
    ...more,
  })
}

const event = (minute: number, name: string, facts: Happened['facts'], seq = 0): Happened => ({
  ...{ seq, at: NINE + minute * MINUTE, name, facts },
})

describe('a wait has changed much', () => {
  test.each([
    // Fifteen minutes said at 09.00 are minus five at 09.20.
    ['when the call is expected more than five minutes later', 2, 'longer'],
    ['but not when it is five minutes later', 0, undefined],
  ])('%s', (_, minutes, way) => {
    expect(asked(minutes)?.way).toBe(way)
  })

  test.each([
    ['later by a third of a long wait', 60, 0, 80, undefined],
    ['later by more', 60, 0, 81, 'longer'],
    ['sooner by more', 60, 0, 39, 'shorter'],
    ['as said, twenty minutes on', 60, 20, 40, undefined],
  ])('or has not, when it is %s', (_, before, passed, minutes, way) => {
    const change = asked(0, [], {
      before: { at: NINE, p50: before * 60 },
      now: { at: NINE + passed * MINUTE, p50: minutes * 60 },
    })
    expect(change?.way).toBe(way)
  })
})

describe('why a wait has become longer', () => {
  const causes = (events: Happened[], more: Partial<WhyChangedQuestion> = {}) =>
    asked(30, events, more)?.causes

  test('names counters of the line that stand otherwise than before', () => {
    expect(
      causes([
        event(1, 'counter.closed', { counter: '2' }),
        event(2, 'counter.paused', { counter: '3', reason: 'PRAYER' }),
        event(3, 'counter.closed', { counter: '9' }),
        event(4, 'counter.closed', { counter: '4' }),
        event(5, 'counter.opened', { counter: '4', services: ['KK'] }),
        event(6, 'counter.opened', { counter: '5', services: ['KK'] }),
        event(7, 'counter.closed', { counter: '5' }),
      ]),
    ).toEqual([
      { what: 'closed', counters: ['2'] },
      { what: 'paused', counters: ['3'] },
    ])
  })

  test('counts who came before, each number once', () => {
    expect(
      causes(
        [
          event(1, 'ticket.transferred', { number: 'A004', service: 'KK', counter: '1' }),
          event(2, 'ticket.transferred', { number: 'A004', service: 'KTP', counter: '1' }),
          event(3, 'ticket.transferred', { number: 'A005', service: 'KK', counter: '1', to: '2' }),
          event(4, 'ticket.transferred', { number: 'B005', service: 'SKCK', counter: '1' }),
          event(5, 'ticket.returned', { number: 'A002' }),
          event(6, 'ticket.returned', { number: 'A023' }),
          event(7, 'ticket.cancelled', { number: 'A009' }),
        ],
        { priority: 2 },
      ),
    ).toEqual([
      { what: 'priority', count: 2 },
      { what: 'transferred', count: 1 },
      { what: 'returned', count: 1 },
    ])
  })

  test('counts visits that take longer than the standard, finished or not', () => {
    const visit = (number: string, service: string, from: number, to: number | null, counter = '1') => [
      event(from, 'ticket.called', { number, service, counter, repeat: 0 }),
      event(from, 'ticket.served', { number, counter }),
      ...(to === null ? [] : [event(to, 'ticket.finished', { number, counter, outcome: 'done' })]),
    ]
    const slow = visit('A001', 'KK', 0, 11)
    const going = visit('A002', 'KK', 5, null, '2')
    const inTime = visit('A003', 'KK', 0, 10)
    const ofDays = visit('A004', 'PASPOR', 0, 15)
    const elsewhere = visit('B001', 'KK', 0, 15, '9')
    expect(causes([...slow, ...going, ...inTime, ...ofDays, ...elsewhere])).toEqual([
      { what: 'slow', count: 2 },
    ])
  })

  test('names nothing when nothing explains it', () => {
    expect(causes([])).toEqual([])
  })
})

test('why a wait has become shorter names who opened and who left, and nothing else', () => {
  const events = [
    event(1, 'counter.opened', { counter: '2', services: ['KK'] }),
    event(2, 'counter.changed', { counter: '3', services: ['KK'] }),
    event(3, 'counter.closed', { counter: '4' }),
    event(4, 'counter.paused', { counter: '5' }),
    event(5, 'counter.changed', { counter: '5', services: ['KK'] }),
    event(6, 'ticket.cancelled', { number: 'A009' }),
    event(7, 'ticket.absent', { number: 'A010', counter: '1' }),
    event(8, 'ticket.absent', { number: 'B010', counter: '1' }),
  ]
  const change = asked(10, events, { before: { at: NINE, p50: 3600 } })
  expect(change).toEqual({
    way: 'shorter',
    causes: [
      { what: 'opened', counters: ['2', '3'] },
      { what: 'left', count: 2 },
    ],
  })
})

describe('what was taken back within ten seconds', () => {
  test('did not happen: nobody was sent on, and no visit went on for long', () => {
    const events = [
      event(1, 'ticket.transferred', { number: 'A004', service: 'KK', counter: '1' }, 11),
      event(1, 'ticket.undone', { number: 'A004', undoes: 11, state: 'serving' }, 12),
      event(2, 'ticket.called', { number: 'A005', service: 'KK', counter: '2', repeat: 0 }, 13),
      event(2, 'ticket.served', { number: 'A005', counter: '2' }, 14),
      event(2, 'ticket.undone', { number: 'A005', undoes: 14, state: 'called' }, 15),
      event(19, 'ticket.served', { number: 'A005', counter: '2' }, 16),
    ]
    expect(asked(30, events)?.causes).toEqual([])
  })

  test('did not happen: nobody left, and a visit that was not over goes on', () => {
    const events = [
      event(1, 'ticket.called', { number: 'A004', service: 'KK', counter: '1', repeat: 0 }, 11),
      event(1, 'ticket.served', { number: 'A004', counter: '1' }, 12),
      event(5, 'ticket.finished', { number: 'A004', counter: '1', outcome: 'done' }, 13),
      event(5, 'ticket.undone', { number: 'A004', undoes: 13, state: 'serving' }, 14),
      event(6, 'ticket.absent', { number: 'A006', counter: '2' }, 15),
      event(6, 'ticket.undone', { number: 'A006', undoes: 15, state: 'called' }, 16),
    ]
    expect(asked(30, events)?.causes).toEqual([{ what: 'slow', count: 1 }])
    expect(asked(0, events, { before: { at: NINE, p50: 3600 } })?.causes).toEqual([])
  })
})
