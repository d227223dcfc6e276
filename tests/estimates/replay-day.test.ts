import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeTrace } from '../../bench/eta/trace.ts'
import { WORLDS } from '../../bench/eta/worlds.ts'
import { compareDays } from '../../src/estimates/rules/replay/compare-days.ts'
import { createLivedDay } from '../../src/estimates/rules/replay/lived-day.ts'
import { beginReplay } from '../../src/estimates/rules/replay/replay-day.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { policyOf } from '../../src/estimates/rules/trace/traced-policy.ts'
import type { Policy } from '../../src/queue/rules/policy.ts'
import {
  byArrival,
  called,
  calledAt,
  dayOf,
  KK,
  livedDay,
  orderOf,
  priorityFirst,
  replayDay,
  three,
  visitOf,
  withPattern,
} from '../support/made-day.ts'
import { counterEvent, issued, timeOf } from '../support/office-days.ts'

/** One day of an office that a simulator of its own made, and the rules under which it called. */
function madeDay(id: string, seed: number): { events: readonly TraceEvent[]; policy: Policy } {
  const world = WORLDS.find((one) => one.id === id)
  if (world === undefined) throw new Error(`no world ${id}`)
  const { events } = makeTrace({ ...world, days: 1, hist: 1 }, seed, 0, 0)
  const [config] = events
  if (config?.type !== 'config') throw new Error('no rules')
  const services = config.services.map((service) => service.id)
  return { events, policy: { ...policyOf(config.policy, services), transfer: 'back' } }
}

describe('a day that is replayed under its own rules', () => {
  test.each([
    ['W01-mm1', 'by arrival alone'],
    ['W10-officers3x', 'by arrival, at counters of unlike speed'],
    ['W13-transfers', 'with transfers'],
    ['W14-priority-skills', 'with a pattern of three classes and counters for some services'],
    ['W15-priority-pnn', 'in the pattern P, N, N'],
    ['W16-noshow-patience', 'with absences and people who leave'],
    ['W20-lunch-unsaid', 'with lunch'],
    ['W22-pauses', 'with pauses'],
    ['W52-reallike', 'with everything at once'],
  ])('calls who was called, in that order, half of them within a second of the truth: %s, %s', (id) => {
    for (const seed of [1, 2]) {
      const { events, policy } = madeDay(id, seed)
      const truth = events.flatMap((event) => (event.type === 'called' ? [event] : []))
      const { calls } = replayDay(livedDay(events), [{ policy }])
      expect(truth.length).toBeGreaterThan(70)
      expect(calls.map(({ visitor }) => visitor)).toEqual(truth.map(({ ticket }) => ticket))
      const apart = calls.map(({ at }, place) => Math.abs(at - (truth[place]?.t ?? 0)))
      expect(apart.toSorted((one, other) => one - other)[Math.floor(apart.length / 2)]).toBeLessThan(1000)
    }
  })

  test('is as close to the truth as it can be, and says so', () => {
    const { events, policy } = madeDay('W15-priority-pnn', 3)
    const day = livedDay(events)
    const replayed = replayDay(day, [{ policy }])
    const { closeness, whole } = compareDays(
      day,
      { same: replayed, other: replayed },
      { classes: ['P', 'N'], lineOf: () => 'A' },
    )
    expect(closeness).toMatchObject({ medianSeconds: 0, p90Seconds: 0 })
    expect(whole.same).toEqual(whole.lived)
  })
})

describe('whatever the rules', () => {
  const rules = fc.record({
    alt: fc.constantFrom<[string, number][] | null>(
      null,
      [['N', 1]],
      [
        ['P', 1],
        ['N', 2],
      ],
      [['N', 3]],
    ),
    bound: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    classes: fc.constantFrom<string[]>(['P', 'N'], ['N', 'P']),
    transfer: fc.constantFrom('keep', 'back'),
    linePick: fc.constantFrom('oldest', 'preference'),
  })
  const worlds = fc.constantFrom(
    'W13-transfers',
    'W14-priority-skills',
    'W16-noshow-patience',
    'W52-reallike',
  )

  test('nobody is called twice for one step, none is lost, and no counter has two at once', () => {
    fc.assert(
      fc.property(worlds, rules, (id, { alt, bound, classes, transfer, linePick }) => {
        const { events, policy } = madeDay(id, 1)
        const day = livedDay(events)
        const lines = Object.fromEntries(Object.keys(policy.lines).map((line) => [line, { alt }]))
        const [, lower = ''] = classes
        const other: Policy = {
          ...{ ...policy, lines, classes, transfer, linePick },
          ...(bound !== undefined && { bound: { [lower]: bound } }),
        }
        const replayed = replayDay(day, [{ policy: other }])
        expect(replayDay(livedDay(events), [{ policy: other }])).toEqual(replayed)
        const first = replayed.waits.filter(({ step }) => step === 0)
        expect(first.map(({ visitor }) => visitor)).toEqual(day.visitors.map((each) => each.id))
        const uncalled = first.filter((wait) => wait.calledAt === null).map(({ visitor }) => visitor)
        const left = day.visitors.filter(({ leftAt }) => leftAt !== null).map((each) => each.id)
        expect(uncalled.filter((visitor) => !left.includes(visitor))).toEqual([])
        const keys = replayed.calls.map(({ visitor, at }) => `${visitor} ${at}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { joinedAt, calledAt: at } of replayed.waits)
          expect(at ?? joinedAt).toBeGreaterThanOrEqual(joinedAt)
      }),
      { numRuns: 40 },
    )
  })

  test('priority first never makes priority wait longer, where each visit takes as long', () => {
    const people = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 400 }), isPriority: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    })
    const patterns = fc.constantFrom<[string, number][]>(
      [['N', 1]],
      [
        ['P', 1],
        ['N', 2],
      ],
      [
        ['N', 3],
        ['P', 1],
      ],
    )
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 3 }), patterns, (line, count, alt) => {
        const day = livedDay(dayOf(line, count, 300))
        const same = replayDay(day, [{ policy: withPattern(alt) }])
        const other = replayDay(day, [{ policy: priorityFirst }])
        const { classes } = compareDays(day, { same, other }, { classes: ['P', 'N'], lineOf: () => 'A' })
        for (const { class: name, figures } of classes) {
          if (name !== 'P') continue
          expect(figures.other.medianSeconds ?? 0).toBeLessThanOrEqual(figures.same.medianSeconds ?? 0)
          expect(figures.other.called).toBe(figures.same.called)
        }
      }),
    )
  })
})

describe('in pieces', () => {
  test('a day is lived and happens again as in one go', () => {
    const { events, policy } = madeDay('W52-reallike', 1)
    const whole = livedDay(events)
    const pieces = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }))
    fc.assert(
      fc.property(pieces, ([lines, steps]) => {
        const living = createLivedDay()
        for (let from = 0; from < events.length; from += lines) living.take(events.slice(from, from + lines))
        while (living.goOn(steps));
        expect(living.lived()).toEqual(whole)
        const replay = beginReplay(whole, [{ policy }])
        while (replay.goOn(steps));
        expect(replay.replayed()).toEqual(replayDay(whole, [{ policy }]))
      }),
      { numRuns: 20 },
    )
  })

  test('no more is done at once than was asked, and nothing of what was undone', () => {
    const slip: TraceEvent[] = [called('08:30', 'ani'), { t: timeOf('08:31'), type: 'undone', ticket: 'ani' }]
    const living = createLivedDay()
    living.take(three())
    living.take(slip)
    let pieces = 0
    while (living.goOn(2)) pieces += 1
    expect([pieces, three().length]).toEqual([7, 15])
  })
})

describe('under other rules', () => {
  test('somebody else is called at the same times', () => {
    const day = livedDay(three())
    expect(orderOf(replayDay(day, [{ policy: byArrival }]))).toEqual(['ani', 'budi', 'sari'])
    const replayed = replayDay(day, [{ policy: priorityFirst }])
    expect(orderOf(replayed)).toEqual(['sari', 'ani', 'budi'])
    expect(calledAt(replayed, 'budi')).toBe('08:20:00')
  })

  test('rules that were replaced during the day count from then on', () => {
    const from = timeOf('08:05')
    const replayed = replayDay(livedDay(three()), [{ policy: byArrival }, { from, policy: priorityFirst }])
    expect(orderOf(replayed)).toEqual(['ani', 'sari', 'budi'])
  })

  test('a class that they do not know stands with their last', () => {
    const inClasses = withPattern(null, { classes: ['S', 'N'] })
    expect(orderOf(replayDay(livedDay(three()), [{ policy: inClasses }]))).toEqual(['ani', 'budi', 'sari'])
  })

  test('a service for which they have no line is served all the same', () => {
    const elsewhere = { ...KK, services: { KTP: { line: 'A' } } }
    expect(orderOf(replayDay(livedDay(three()), [{ policy: elsewhere }]))).toEqual(['sari', 'ani', 'budi'])
  })

  test('whoever was overtaken as often as they allow is next', () => {
    const dewi = [issued(timeOf('08:00'), 'dewi', 'KK', 'P'), ...visitOf('dewi', '08:30', '08:40')]
    const four = [...three().slice(0, -1), ...dewi]
    const day = livedDay(four.toSorted((one, other) => one.t - other.t))
    const boundedBy = (count: number) =>
      orderOf(replayDay(day, [{ policy: withPattern(null, { bound: { N: count } }) }]))
    expect(boundedBy(1)).toEqual(['sari', 'ani', 'budi', 'dewi'])
    expect(boundedBy(2)).toEqual(['sari', 'dewi', 'ani', 'budi'])
  })

  test('who gave up waiting is served for as long as half of all are, if the call comes sooner', () => {
    const events = three().filter((event) => !('ticket' in event && event.ticket === 'sari'))
    const left: TraceEvent[] = [
      issued(timeOf('08:00'), 'sari', 'KK', 'P'),
      { t: timeOf('08:15'), type: 'cancelled', ticket: 'sari' },
    ]
    const day = livedDay([...events, ...left].toSorted((one, other) => one.t - other.t))
    const truth = replayDay(day, [{ policy: byArrival }])
    expect(truth.waits.map((wait) => wait.calledAt === null)).toEqual([false, false, true])
    const replayed = replayDay(day, [{ policy: priorityFirst }])
    expect(orderOf(replayed)).toEqual(['sari', 'ani', 'budi'])
    expect(replayed.calls.map(({ isGuessed }) => isGuessed)).toEqual([true, false, false])
    expect(calledAt(replayed, 'ani')).toBe('08:10:00')
  })

  test('whoever did not come when called says nothing of how long a visit takes', () => {
    const day = livedDay([
      ...three().slice(0, 4),
      ...['dewi', 'tono'].map((each) => issued(timeOf('08:00'), each)),
      issued(timeOf('08:00'), 'sari', 'KK', 'P'),
      ...visitOf('ani', '08:00', '08:10'),
      ...visitOf('budi', '08:10', '08:20'),
      { t: timeOf('08:15'), type: 'cancelled', ticket: 'sari' },
      called('08:20', 'dewi'),
      { t: timeOf('08:21'), type: 'no_show', ticket: 'dewi', counter: '1' },
      called('08:21', 'tono'),
      { t: timeOf('08:22'), type: 'no_show', ticket: 'tono', counter: '1' },
      counterEvent(timeOf('08:30'), 'counter_close'),
    ])
    expect(calledAt(replayDay(day, [{ policy: priorityFirst }]), 'ani')).toBe('08:10:00')
  })

  test('every pattern begins anew with rules that are replaced', () => {
    const pattern: [string, number][] = [
      ['N', 1],
      ['P', 1],
    ]
    const from = timeOf('08:05')
    const rules = [
      { policy: withPattern(pattern) },
      { from, policy: withPattern(pattern, { v: 1 }) },
    ] as const
    expect(orderOf(replayDay(livedDay(three()), [rules[0]]))).toEqual(['ani', 'sari', 'budi'])
    expect(orderOf(replayDay(livedDay(three()), [...rules]))).toEqual(['ani', 'budi', 'sari'])
  })
})

test('a wait of half an hour is not counted as long, and one longer is', () => {
  const day = livedDay([
    ...three().slice(0, 5),
    ...visitOf('ani', '08:00', '08:30'),
    ...visitOf('budi', '08:30', '08:31'),
    ...visitOf('sari', '08:31', '08:41'),
  ])
  const replayed = replayDay(day, [{ policy: byArrival }])
  const { whole } = compareDays(
    day,
    { same: replayed, other: replayDay(day, [{ policy: priorityFirst }]) },
    { classes: ['P', 'N'], lineOf: () => 'A' },
  )
  expect([whole.lived.long, whole.same.long, whole.other.long]).toEqual([1, 1, 1])
  expect(whole.lived.longestSeconds).toBe(31 * 60)
})
