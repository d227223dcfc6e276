import { describe, expect, test } from 'vitest'
import type { Estimate } from '../../src/estimates/rules/estimate.ts'
import { createEstimator } from '../../src/estimates/rules/estimator.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import { openingOf, timeOf } from '../support/office-days.ts'
import { unrulyDays } from '../support/unruly-office.ts'

const DAYS = 8
/** The last two days are judged; the office works six days a week. */
const JUDGED_FROM = timeOf('07:00', 7)
const NEVER = { probeEvery: Infinity }
const OFTEN = { probeEvery: 5 }
type How = typeof NEVER

const honest = unrulyDays(DAYS, 0)
const unruly = unrulyDays(DAYS, 0.33)

function having(events: readonly TraceEvent[], how: How) {
  const estimator = createEstimator(how)
  for (const event of events) estimator.digest(event)
  return estimator
}

/** What is told of each fourth ticket of the last days just after its issuing, and the seconds until it was called. */
function told(events: readonly TraceEvent[], how: How, isCurious = false) {
  const estimator = createEstimator(how)
  const calledAt = new Map(
    events.flatMap((each) => (each.type === 'called' ? [[each.ticket, each.t] as const] : [])),
  )
  const said: { estimate: Estimate; wait: number }[] = []
  let asked: { t: number; ticket: string } | null = null
  for (const [number, event] of events.entries()) {
    if (asked !== null && event.t > asked.t) {
      const estimate = estimator.answer({ t: asked.t, type: 'query', id: 'q', ticket: asked.ticket })
      const wait = ((calledAt.get(asked.ticket) ?? Infinity) - asked.t) / 1000
      if (estimate.p50 > 60) said.push({ estimate, wait })
      asked = null
    }
    if (isCurious && number % 97 === 0) estimator.waits(event.t, number)
    if (isCurious && number % 89 === 0) {
      const query = { t: event.t, type: 'query', id: 'q', service: 'KK' } as const
      estimator.digest(query)
      estimator.answer(query)
    }
    estimator.digest({ t: event.t, type: 'query', id: 'q', service: 'KK' })
    estimator.digest(event)
    // In the morning, when the hall turns to the next day before any event says so.
    const next = events[number + 1]?.t ?? event.t
    if (isCurious && next - event.t > 8 * 3_600_000) estimator.waits(next - 60_000, number)
    if (event.type === 'issued' && event.t >= JUDGED_FROM && number % 4 === 0) asked = event
  }
  return said
}

function coverage(said: ReturnType<typeof told>): number {
  return said.filter(({ estimate: { p10, p90 }, wait }) => wait >= p10 && wait <= p90).length / said.length
}

describe('an office that calls a third of its visitors by the back door', () => {
  const [usual, corrected] = [told(unruly, NEVER), told(unruly, OFTEN)]

  test('keeps its ranges more often once they are corrected by their past errors', () => {
    expect(coverage(usual)).toBeLessThan(0.35)
    expect(coverage(corrected)).toBeGreaterThan(coverage(usual) + 0.12)
  })

  test('says the same again for equal events, whoever asks in between and whenever', () => {
    expect(told(unruly, OFTEN, true)).toEqual(corrected)
    expect(corrected).not.toEqual(usual)
  })

  test('says longer of everybody and everything that is in the hall, also of what a third loket would do', () => {
    const at = timeOf('10:30', 8)
    const morning = unruly.filter(({ t }) => t < at)
    const [before, after] = [NEVER, OFTEN].map((how) => {
      const asked = having(morning, how).whatIf(at, 1, { counter: '3' })
      return [asked?.now, asked?.opened].map((waits) => ({
        ticket: [...(waits?.tickets.values() ?? [])].at(-1)?.estimate,
        newcomer: waits?.newcomers.get('KK')?.get('N')?.estimate,
        counter: waits?.counters.get('1')?.estimate,
        served: waits?.served.get('KK'),
        end: [...(waits?.lineEnds.values() ?? [])][0],
      }))
    })
    for (const which of [0, 1] as const)
      for (const each of ['ticket', 'newcomer', 'counter', 'served', 'end'] as const) {
        const [short, long] = [before?.[which]?.[each], after?.[which]?.[each]]
        for (const figure of ['p10', 'p50', 'p90', 'mean'] as const)
          expect(long?.[figure], `${each} ${figure}`).toBeGreaterThan(short?.[figure] ?? Infinity)
      }
  })
})

describe('an office that calls as its rules say', () => {
  test('is told the same to the last digit as without', () => {
    const usual = told(honest, NEVER)
    expect(told(honest, OFTEN)).toEqual(usual)
    expect(usual.length).toBeGreaterThan(30)
    expect(coverage(usual)).toBeGreaterThan(0.65)
  })
})

describe('a service that is added, so that the past is read once more', () => {
  const from = (t: number, count: number): TraceEvent[] =>
    Array.from({ length: count }, (_, place) => {
      const services = ['KK', ...Array.from({ length: place + 1 }, (__, number) => `NEW${number}`)]
      return openingOf({ at: t, counters: ['1', '2', '3'].map((id) => ({ id, services })) })
    })
  const answers = (events: readonly TraceEvent[], how: How, at: number) => having(events, how).waits(at, 1)

  test('makes no error count twice: seven in an unruly morning are too few, however often it is read', () => {
    const at = timeOf('11:00')
    const few = [...unruly.filter(({ t }) => t < at), ...from(at, 5)]
    expect(answers(few, { probeEvery: 14 }, at)).toEqual(answers(few, NEVER, at))
  })

  test('makes no error forgotten', () => {
    const at = timeOf('11:00', 7)
    const many = [...unruly.filter(({ t }) => t < at), ...from(at, 1)]
    const [usual, corrected] = [NEVER, OFTEN].map((how) => answers(many, how, at))
    const middle = (waits: typeof usual) => waits?.newcomers.get('KK')?.get('N')?.estimate?.p50 ?? 0
    expect(middle(corrected)).toBeGreaterThan(1.05 * middle(usual))
  })
})
