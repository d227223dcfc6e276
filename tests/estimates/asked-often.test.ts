import { expect, test } from 'vitest'
import { makeTrace } from '../../bench/eta/trace.ts'
import { WORLDS } from '../../bench/eta/worlds.ts'
import { lineOf } from '../../bench/eta/write.ts'
import { createEstimator } from '../../src/estimates/rules/estimator.ts'
import { readTraceLine } from '../../src/estimates/rules/trace/read-trace.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'

const DAY = 86_400_000

/** What happened in a made office, without the questions. */
function lived(id: string, days: number): TraceEvent[] {
  const world = WORLDS.find((one) => one.id === id)
  if (world === undefined) throw new Error(`no world ${id}`)
  const { events } = makeTrace({ ...world, days, hist: days }, 1, 0, 0)
  return events.flatMap((event, index) => readTraceLine(lineOf(event, world), index + 1) ?? [])
}

test.each(['W52-reallike', 'W20-lunch-unsaid'])(
  'questions leave no trace: whoever was asked at odd moments for days says afterwards what a quiet one says: %s',
  (id) => {
    const [quiet, asked] = [createEstimator(), createEstimator()]
    const events = lived(id, 4).filter(({ type }) => type !== 'query')
    let number = 0
    for (const [index, event] of events.entries()) {
      const before = events[index - 1]?.t ?? event.t
      // After some events, and in each night: late, in the middle of the night, and before the doors open.
      if (event.t - before > DAY / 4)
        for (const part of [0.05, 0.5, 0.9, 0.99]) asked.waits(before + part * (event.t - before), ++number)
      else if (index % 83 === 0) asked.waits(before + (event.t - before) / 3, ++number)
      quiet.digest(event)
      asked.digest(event)
      if (index % 400 === 399) expect(asked.waits(event.t, index)).toEqual(quiet.waits(event.t, index))
    }
    expect(number).toBeGreaterThan(20)
    const end = events.at(-1)?.t ?? 0
    expect(asked.waits(end + DAY / 2, 1)).toEqual(quiet.waits(end + DAY / 2, 1))
  },
)
