import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/estimates/rules/estimator.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { counterEvent, issued, manyIssued, openingOf, timeOf } from '../support/office-days.ts'

const at = timeOf('09:00')
const called = (t: number, ticket: string): TraceEvent => ({ t, type: 'called', ticket, counter: '1' })
const finished = (t: number, ticket: string): TraceEvent => ({ t, type: 'finished', ticket, counter: '1' })

/** What the one who came last, at nine, is told to wait; seconds. */
function toldAt(events: readonly TraceEvent[], ticket: string, t = at): number {
  const estimator = createEstimator()
  for (const event of events) estimator.digest(event)
  return estimator.answer({ t, type: 'query', id: 'q', ticket }).p50
}

/** From eight on, twenty are called and done, each 90 seconds after the last, though 300 are published. */
function morning(each: (at: number, ticket: string) => TraceEvent[]): TraceEvent[] {
  const events = manyIssued(timeOf('08:00'), 20, 'M')
  for (let visitor = 0; visitor < 20; visitor++)
    events.push(...each(timeOf('08:01') + visitor * 90_000, `M${visitor}`))
  return events
}

/** At nine six people wait, of whom the first was called ten seconds ago. */
const six = [...manyIssued(at - 60_000, 6), called(at - 10_000, 'A0')]

describe('a record that leaves unsaid', () => {
  const said = morning((t, ticket) => [
    called(t, ticket),
    { t, type: 'started', ticket, counter: '1' },
    finished(t + 90_000, ticket),
  ])
  const opened = counterEvent(timeOf('08:00'), 'counter_open')
  const whole = toldAt(
    [openingOf(), opened, ...said, ...six, { t: at - 10_000, type: 'started', ticket: 'A0', counter: '1' }],
    'A5',
  )

  test('that its counters open is told the same as one that says so', () => {
    const started: TraceEvent = { t: at - 10_000, type: 'started', ticket: 'A0', counter: '1' }
    const wait = toldAt([openingOf(), ...said, ...six, started], 'A5')
    expect(wait).toBeGreaterThan(0.8 * whole)
    expect(wait).toBeLessThan(1.2 * whole)
  })

  test('when servings begin learns how long they last all the same', () => {
    const silent = morning((t, ticket) => [called(t, ticket), finished(t + 90_000, ticket)])
    const wait = toldAt([openingOf(), opened, ...silent, ...six], 'A5')
    expect(wait).toBeGreaterThan(0.75 * whole)
    expect(wait).toBeLessThan(1.3 * whole)
  })

  test('who left lets nobody wait for them, once many who came later were called', () => {
    const ghosts = manyIssued(timeOf('07:50'), 30, 'G')
    const started: TraceEvent = { t: at - 10_000, type: 'started', ticket: 'A0', counter: '1' }
    const wait = toldAt([openingOf(), opened, ...ghosts, ...said, ...six, started], 'A5')
    expect(wait).toBeLessThan(1.3 * whole)
  })

  test('its hours is not taken for a crowd', () => {
    const classes = { order: 'fifo', classes: ['P', 'N'], alternation: ['P', 'P', 'N'] } as const
    const priority = Array.from({ length: 10 }, (_, each) =>
      issued(timeOf('08:55') + each, `P${each}`, 'KK', 'P'),
    )
    const later = timeOf('08:10', 1)
    const next = [counterEvent(timeOf('08:00', 1), 'counter_open'), ...manyIssued(later - 60_000, 6, 'B')]
    const told = (opening: TraceEvent) =>
      toldAt([opening, opened, ...said, ...priority, ...next], 'B5', later)
    const ratio = told(openingOf({ policy: classes, hours: [] })) / told(openingOf({ policy: classes }))
    expect(ratio).toBeGreaterThan(0.7)
    expect(ratio).toBeLessThan(1.3)
  })
})

describe('a record in which guests come by the back door', () => {
  test('keeps those by whom many guests go, one in three', () => {
    const estimator = createEstimator()
    const events = [
      openingOf(),
      counterEvent(timeOf('08:00'), 'counter_open'),
      ...manyIssued(timeOf('07:50'), 60),
    ]
    for (let visitor = 0; visitor < 45; visitor++) {
      const t = timeOf('08:01') + visitor * 60_000
      const isGuest = visitor % 3 === 0
      const ticket = isGuest ? `G${visitor}` : `A${visitor - Math.ceil(visitor / 3)}`
      events.push(...(isGuest ? [issued(t, ticket)] : []), called(t, ticket), finished(t + 50_000, ticket))
    }
    for (const event of events) estimator.digest(event)
    expect(estimator.waits(at, 1).tickets.size).toBe(30)
  })
})

describe('our own record', () => {
  test('keeps who is passed over often: with us they are called yet', () => {
    const lines = { line: { services: ['KK'], alternation: null } }
    const ours = openingOf({ policy: { order: 'fifo', classes: ['N'], alternation: null, lines } })
    const events = [ours, counterEvent(timeOf('08:00'), 'counter_open'), issued(timeOf('07:50'), 'G')]
    for (const event of [
      ...events,
      ...morning((t, ticket) => [called(t, ticket), finished(t + 90_000, ticket)]),
    ])
      events.push(event)
    const estimator = createEstimator()
    for (const event of events) estimator.digest(event)
    expect(estimator.waits(at, 1).tickets.has('G')).toBe(true)
  })
})
