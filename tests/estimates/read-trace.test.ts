import { describe, expect, test } from 'vitest'
import { answerTrace } from '../../src/estimates/answer-trace.ts'
import { readTraceLine } from '../../src/estimates/rules/trace/read-trace.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'

describe('a line of a trace', () => {
  test('may say its time in either style', () => {
    const at = Date.parse('2026-03-30T08:00:00.000+02:00')
    const read = (t: unknown) => readTraceLine(JSON.stringify({ t, type: 'cancelled', ticket: 't1' }), 1)
    expect(read(at)).toEqual({ t: at, type: 'cancelled', ticket: 't1' })
    expect(read('2026-03-30T08:00:00.000+02:00')).toEqual(read(at))
    expect(read('2026-03-30T06:00:00Z')).toEqual(read(at))
  })

  test('may ask for an instant after that of the next line', () => {
    const query = { t: 1, type: 'query', id: 'q1', service: 'KK', asOf: 5 }
    expect(readTraceLine(JSON.stringify(query), 1)).toEqual(query)
    expect(() => readTraceLine(JSON.stringify({ ...query, asOf: 'soon' }), 1)).toThrow('"asOf" is not a time')
  })

  test('of a transfer says to whom it goes, and whether it keeps its place', () => {
    const sent = { t: 1, type: 'transferred', ticket: 't1', counter: '1', service: 'KK' }
    const read = (more: object) => readTraceLine(JSON.stringify({ ...sent, ...more }), 1)
    expect(read({ to: '2', keeps: true })).toEqual({ ...sent, to: '2', keeps: true })
    expect(read({ keeps: false })).toEqual(sent)
  })

  test('is passed over when nobody knows its type, and so are members that nobody knows', () => {
    expect(readTraceLine('{"type":"lift_broken","t":"soon"}', 1)).toBeNull()
    expect(readTraceLine('  ', 1)).toBeNull()
    expect(readTraceLine('{"t":1,"type":"counter_close","counter":"1","mood":"bad"}', 1)).toEqual({
      ...{ t: 1, type: 'counter_close', counter: '1' },
    })
  })

  test('of the rules of an office may be as short as the format allows', () => {
    const config = {
      ...{ t: 1, type: 'config', version: 1, tz: 'Europe/Berlin' },
      services: [{ id: 'A', standard_s: 300 }],
      counters: [{ id: 'K1', services: ['A'] }],
      policy: { order: 'fifo', classes: ['P', 'N'], alternation: null },
      hours: [{ weekday: 1, open: '08:00', close: '16:00' }],
    }
    expect(readTraceLine(JSON.stringify(config), 1)).toEqual(config)
  })

  test.each([
    ['{"t":1,', 'it is not JSON'],
    ['[]', 'the line is not an object'],
    ['{"type":"issued","t":"2026-03-30T08:00:00","ticket":"t1"}', '"t" is not a time'],
    ['{"type":"called","t":1,"ticket":"t1"}', '"counter" is not a text'],
    ['{"type":"config","t":1,"tz":"UTC","services":{}}', '"services" is not a list'],
    ['{"type":"query","t":1,"id":"q1"}', '"service" is not a text'],
  ])('%s is refused with a sentence that names it', (line, why) => {
    expect(() => readTraceLine(line, 7)).toThrow(`Line 7 of the trace cannot be read: ${why}.`)
  })
})

describe('a trace that is answered', () => {
  const estimate = { p10: 1, p50: 2, p90: 4, mean: 2.5 }
  const digested: TraceEvent[] = []
  const estimator = {
    digest: (event: TraceEvent) => digested.push(event),
    answer: () => estimate,
  }

  test('says a line for each query and nothing else, and learns from all but the queries', () => {
    const answer = answerTrace(estimator)
    const said = [
      '{"type":"issued","t":1,"ticket":"t1","service":"A","class":"N"}',
      '{"type":"query","t":2,"id":"q1","ticket":"t1"}',
      '{"type":"query","t":2,"id":"q2","service":"A","class":"P"}',
      '{"type":"lift_broken"}',
    ].map(answer)
    expect(said).toEqual([
      null,
      '{"id":"q1","p10":1,"p50":2,"p90":4,"mean":2.5}',
      '{"id":"q2","p10":1,"p50":2,"p90":4,"mean":2.5}',
      null,
    ])
    expect(digested.map(({ type }) => type)).toEqual(['issued'])
    expect(() => answer('?')).toThrow('Line 5')
  })
})
