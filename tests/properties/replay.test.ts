import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replayOfDay } from '../../src/estimates/replayed-day.ts'
import { findOffice } from '../../src/offices/office.ts'
import { listPolicies } from '../../src/queue/policy.ts'
import { livedDay, replayDay } from '../support/made-day.ts'
import { traced } from '../support/traced.ts'
import { liveThrough, someRules, someSteps } from '../support/visits/run.ts'
import type { World } from '../support/world.ts'

const RUNS = 10
const STEPS = 60
const day = '2026-04-06'

test(`whatever happens in ${RUNS} runs of ${STEPS} steps, the day can be replayed, and nobody is lost or doubled`, async () => {
  const runs = fc.asyncProperty(someRules, someSteps(STEPS), (rules, steps) =>
    liveThrough(rules, steps, replayHolds),
  )
  await fc.assert(runs, { numRuns: RUNS, interruptAfterTimeLimit: 60_000 })
}, 90_000)

async function replayHolds(world: World): Promise<void> {
  const { reading } = world.house()
  const [newest] = await listPolicies(reading, 'sukamaju')
  if (newest === undefined) throw new Error('no policy')
  const { policy } = newest
  const strict = Object.fromEntries(Object.keys(policy.lines).map((line) => [line, { alt: null }]))
  const other = { ...policy, lines: strict }
  const lived = livedDay(await traced(world, { from: day, to: day }))
  for (const each of [policy, other]) {
    const { waits, calls } = replayDay(lived, [{ policy: each }])
    const firsts = waits.filter(({ step }) => step === 0).map(({ visitor }) => visitor)
    expect(firsts).toEqual(lived.visitors.map(({ id }) => id))
    const keys = waits.map(({ visitor, step }) => `${visitor} ${step}`)
    expect(new Set(keys).size).toBe(keys.length)
    const called = waits.filter(({ calledAt }) => calledAt !== null)
    expect(called.length).toBeLessThanOrEqual(calls.length)
    const times = calls.map(({ at }) => at)
    expect(times).toEqual(times.toSorted((one, later) => one - later))
  }
  const office = await findOffice(reading, 'sukamaju')
  const replayed = await replayOfDay(reading, office, day, other)
  expect(replayed?.comparison.whole.lived.called ?? 0).toBe(
    lived.visitors.flatMap(({ steps }) => steps).filter(({ calls }) => calls.length > 0).length,
  )
}
