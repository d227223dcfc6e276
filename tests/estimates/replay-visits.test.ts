import { describe, expect, test } from 'vitest'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import {
  byArrival,
  called,
  calledAt,
  finished,
  livedDay,
  orderOf,
  priorityFirst,
  replayDay,
  started,
  three,
  timeOfDay,
  visitOf,
} from '../support/made-day.ts'
import { counterEvent, issued, openingOf, timeOf } from '../support/office-days.ts'

describe('a visit that does not go straight', () => {
  test('comes back after an absence after as long, as often as the rules let it', () => {
    const events: TraceEvent[] = [
      ...three().slice(0, 5),
      called('08:00', 'ani'),
      { t: timeOf('08:01'), type: 'no_show', ticket: 'ani', counter: '1' },
      ...visitOf('budi', '08:01', '08:11'),
      { t: timeOf('08:05'), type: 'returned', ticket: 'ani', after: 3 },
      ...visitOf('sari', '08:11', '08:21'),
      ...visitOf('ani', '08:21', '08:31'),
      counterEvent(timeOf('08:31'), 'counter_close'),
    ]
    const day = livedDay(events.toSorted((one, other) => one.t - other.t))
    expect(orderOf(replayDay(day, [{ policy: byArrival }]))).toEqual(['ani', 'budi', 'sari', 'ani'])
    expect(orderOf(replayDay(day, [{ policy: priorityFirst }]))).toEqual(['sari', 'ani', 'budi', 'ani'])
    const never = { ...byArrival, return: { after: 3, max: 0 } }
    expect(orderOf(replayDay(day, [{ policy: never }]))).toEqual(['ani', 'budi', 'sari'])
  })

  test('is called back by the counter that set it aside, after as long', () => {
    const events: TraceEvent[] = [
      ...three().slice(0, 5),
      called('08:00', 'ani'),
      started('08:00', 'ani'),
      { t: timeOf('08:02'), type: 'parked', ticket: 'ani', counter: '1' },
      ...visitOf('budi', '08:02', '08:12'),
      { t: timeOf('08:12'), type: 'resumed', ticket: 'ani', counter: '1' },
      started('08:12', 'ani'),
      finished('08:15', 'ani'),
      ...visitOf('sari', '08:15', '08:25'),
      counterEvent(timeOf('08:25'), 'counter_close'),
    ]
    const day = livedDay(events)
    expect(orderOf(replayDay(day, [{ policy: byArrival }]))).toEqual(['ani', 'budi', 'ani', 'sari'])
    const replayed = replayDay(day, [{ policy: priorityFirst }])
    expect(orderOf(replayed)).toEqual(['sari', 'ani', 'budi', 'ani'])
    expect(timeOfDay(replayed.calls.at(-1)?.at)).toBe('08:22:00')
  })

  test('waits for the counter it was handed over to, and in the line when that one closes', () => {
    const two = [
      { id: '1', services: ['KK'] },
      { id: '2', services: ['KK'] },
    ]
    const given = (end: TraceEvent[]): TraceEvent[] => [
      openingOf({ counters: two }),
      counterEvent(timeOf('08:00'), 'counter_open', '1'),
      counterEvent(timeOf('08:00'), 'counter_open', '2'),
      issued(timeOf('08:00'), 'ani'),
      issued(timeOf('08:01'), 'budi'),
      called('08:00', 'ani'),
      started('08:00', 'ani'),
      ...visitOf('budi', '08:01', '08:20', '2'),
      { t: timeOf('08:05'), type: 'transferred', ticket: 'ani', counter: '1', service: 'KK', to: '2' },
      ...end,
    ]
    const kept = livedDay(
      given([...visitOf('ani', '08:20', '08:25', '2')]).toSorted((one, other) => one.t - other.t),
    )
    const replayed = replayDay(kept, [{ policy: priorityFirst }])
    expect(replayed.calls.map(({ visitor, counter }) => [visitor, counter]).at(-1)).toEqual(['ani', '2'])
    const closed = livedDay(
      given([
        { t: timeOf('08:20'), type: 'transferred', ticket: 'ani', counter: '2', service: 'KK' },
        counterEvent(timeOf('08:20'), 'counter_close', '2'),
        ...visitOf('ani', '08:20', '08:25', '1'),
      ]).toSorted((one, other) => one.t - other.t),
    )
    const back = replayDay(closed, [{ policy: priorityFirst }])
    expect(back.calls.map(({ visitor, counter }) => [visitor, counter]).at(-1)).toEqual(['ani', '1'])
    expect(back.waits.filter(({ visitor }) => visitor === 'ani')).toHaveLength(2)
  })

  test.each([
    ['by its arrival where it did not ask to leave', true, ['ani', 'ani', 'budi', 'sari']],
    ['behind all where the rules put who is sent on', false, ['ani', 'budi', 'sari', 'ani']],
  ])('goes on %s', (_, isKept, order) => {
    const keeps = isKept ? ({ keeps: true } as const) : {}
    const day = livedDay([
      ...three().slice(0, 5),
      called('08:00', 'ani'),
      started('08:00', 'ani'),
      { t: timeOf('08:05'), type: 'transferred', ticket: 'ani', counter: '1', service: 'KK', ...keeps },
      ...visitOf('ani', '08:05', '08:10'),
      ...visitOf('budi', '08:10', '08:20'),
      ...visitOf('sari', '08:20', '08:30'),
    ])
    expect(orderOf(replayDay(day, [{ policy: { ...byArrival, transfer: 'back' } }]))).toEqual(order)
  })

  const absence: TraceEvent[] = [
    { t: timeOf('08:01'), type: 'no_show', ticket: 'ani', counter: '1' },
    { t: timeOf('08:06'), type: 'returned', ticket: 'ani', after: 3 },
  ]
  const nextLine: TraceEvent[] = [
    started('08:00', 'ani'),
    { t: timeOf('08:06'), type: 'transferred', ticket: 'ani', counter: '1', service: 'KK' },
  ]
  test.each([
    { when: 'after an absence', between: absence, from: '08:01', middle: '08:11', to: '08:21' },
    { when: 'in its next line', between: nextLine, from: '08:06', middle: '08:16', to: '08:26' },
  ])('who gave up $when is not there later than that', ({ between, from, middle, to }) => {
    const left: TraceEvent = { t: timeOf('08:12'), type: 'cancelled', ticket: 'ani' }
    const others = [...visitOf('budi', from, middle), ...visitOf('sari', middle, to)]
    const events = [...three().slice(0, 5), called('08:00', 'ani'), ...between, left, ...others]
    const day = livedDay(events.toSorted((one, other) => one.t - other.t))
    expect(orderOf(replayDay(day, [{ policy: priorityFirst }]))).toEqual(['sari', 'ani', 'budi'])
  })

  test('stands in the line when the counter it was handed over to has gone before', () => {
    const counters = [
      { id: '1', services: ['KK', 'KTP'] },
      { id: '2', services: ['KTP'] },
    ]
    const day = livedDay(
      [
        openingOf({ counters }),
        counterEvent(timeOf('08:00'), 'counter_open', '1'),
        counterEvent(timeOf('08:00'), 'counter_open', '2'),
        issued(timeOf('08:00'), 'ani'),
        issued(timeOf('08:00'), 'sari', 'KK', 'P'),
        called('08:00', 'ani'),
        started('08:00', 'ani'),
        {
          ...{ t: timeOf('08:05'), type: 'transferred', ticket: 'ani', counter: '1' },
          ...{ service: 'KTP', to: '2' },
        } satisfies TraceEvent,
        ...visitOf('ani', '08:06', '08:08', '2'),
        counterEvent(timeOf('08:08'), 'counter_close', '2'),
        ...visitOf('sari', '08:05', '08:15'),
        counterEvent(timeOf('08:15'), 'counter_close', '1'),
      ].toSorted((one, other) => one.t - other.t),
    )
    const { calls } = replayDay(day, [{ policy: priorityFirst }])
    expect(calls.map(({ visitor, counter }) => [visitor, counter])).toEqual([
      ['sari', '1'],
      ['ani', '1'],
      ['ani', '1'],
    ])
  })

  test('what was undone did not happen', () => {
    const slip: TraceEvent[] = [
      called('08:30', 'ani'),
      { t: timeOf('08:30') + 5000, type: 'undone', ticket: 'ani' },
    ]
    expect(livedDay([...three().slice(0, -1), ...slip]).visitors).toEqual(livedDay(three()).visitors)
  })
})

describe('a counter', () => {
  test('that closed because nobody waited stays until nobody waits', () => {
    const events = three().filter((event) => !('ticket' in event && event.ticket === 'sari'))
    const left: TraceEvent[] = [
      issued(timeOf('08:00'), 'sari', 'KK', 'P'),
      { t: timeOf('08:15'), type: 'cancelled', ticket: 'sari' },
      counterEvent(timeOf('08:20'), 'counter_close'),
    ]
    const day = livedDay([...events.slice(0, -1), ...left].toSorted((one, other) => one.t - other.t))
    expect(calledAt(replayDay(day, [{ policy: priorityFirst }]), 'budi')).toBe('08:20:00')
  })

  test('that closed because nobody waited stays for whom it has set aside', () => {
    const day = livedDay([
      openingOf(),
      counterEvent(timeOf('08:00'), 'counter_open'),
      issued(timeOf('08:00'), 'ani'),
      issued(timeOf('08:00'), 'budi', 'KK', 'P'),
      called('08:00', 'ani'),
      started('08:00', 'ani'),
      { t: timeOf('08:02'), type: 'parked', ticket: 'ani', counter: '1' },
      ...visitOf('budi', '08:02', '08:12'),
      { t: timeOf('08:12'), type: 'resumed', ticket: 'ani', counter: '1' },
      started('08:12', 'ani'),
      finished('08:15', 'ani'),
      counterEvent(timeOf('08:15'), 'counter_close'),
    ])
    const replayed = replayDay(day, [{ policy: priorityFirst }])
    expect(orderOf(replayed)).toEqual(['budi', 'ani', 'ani'])
    expect(timeOfDay(replayed.calls.at(-1)?.at)).toBe('08:22:00')
  })

  test('that closed while somebody waited closes then, whatever the rules', () => {
    const events = three().filter(({ t }) => t < timeOf('08:20'))
    const closing = counterEvent(timeOf('08:20'), 'counter_close')
    const day = livedDay([...events, finished('08:20', 'budi'), closing])
    expect(orderOf(replayDay(day, [{ policy: byArrival }]))).toEqual(['ani', 'budi'])
    expect(orderOf(replayDay(day, [{ policy: priorityFirst }]))).toEqual(['sari', 'ani'])
  })

  test('takes as long between two visitors as it did', () => {
    const wrapping: TraceEvent[] = [
      ...three().slice(0, 5),
      ...visitOf('ani', '08:01', '08:10'),
      ...visitOf('budi', '08:13', '08:20'),
      ...visitOf('sari', '08:21', '08:30'),
    ]
    const replayed = replayDay(livedDay(wrapping), [{ policy: priorityFirst }])
    expect(['sari', 'ani', 'budi'].map((visitor) => calledAt(replayed, visitor))).toEqual([
      '08:01:00',
      '08:13:00',
      '08:23:00',
    ])
  })
})
