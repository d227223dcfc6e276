import { describe, expect, test } from 'vitest'
import { createTracer } from '../../src/estimates/rules/trace/trace-of-event.ts'

const yesterday = Date.parse('2026-04-05T14:00:00+07:00')
const today = Date.parse('2026-04-06T09:00:00+07:00')

/** A001 was taken on Sunday, and on Monday again; what the tracer says of events after that. */
function linesAfter(...later: [name: string, facts: Record<string, unknown>][]) {
  const tracer = createTracer()
  const taken = { number: 'A001', service: 'KK', class: 'N' }
  const events = [
    { at: yesterday, name: 'ticket.issued', facts: taken },
    { at: today, name: 'ticket.issued', facts: taken },
    ...later.map(([name, facts]) => ({ at: today, name, facts: { number: 'A001', ...facts } })),
  ]
  return events
    .flatMap((event, place) => tracer.take({ ...event, office: 'sukamaju', seq: place + 1 }, 3))
    .slice(2)
    .map((line) => `${line.type} ${'ticket' in line ? line.ticket : ''}`)
}

describe('of a number that was taken on two days', () => {
  test('the end of a day closes that of the day that is over, whether it waited or was being served', () => {
    expect(linesAfter(['ticket.cancelled', { by: 'day' }])).toEqual(['cancelled t1'])
    expect(linesAfter(['ticket.finished', { counter: '1' }])).toEqual(['cancelled t1'])
  })

  test('who gives up, is called and is served has that of today', () => {
    expect(linesAfter(['ticket.cancelled', { by: 'holder' }])).toEqual(['cancelled t2'])
    expect(
      linesAfter(
        ['ticket.called', { counter: '1', repeat: 0 }],
        ['ticket.finished', { counter: '1', outcome: 'done' }],
      ),
    ).toEqual(['called t2', 'finished t2'])
  })

  test('the end of the next day closes that of today, once that of before is closed', () => {
    const end: [string, Record<string, unknown>] = ['ticket.cancelled', { by: 'day' }]
    expect(linesAfter(end, end)).toEqual(['cancelled t1', 'cancelled t2'])
  })
})
