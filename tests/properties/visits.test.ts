import fc from 'fast-check'
import { test } from 'vitest'
import { liveThrough, someHandingOver, someRules, someSteps } from '../support/visits/run.ts'

const RUNS = 25
const STEPS = 50

test(`whatever happens in ${RUNS} runs of ${STEPS} steps, the house stands as the table of states says`, async () => {
  const runs = fc.asyncProperty(someRules, someSteps(STEPS), (rules, steps) => liveThrough(rules, steps))
  await fc.assert(runs, { numRuns: RUNS, interruptAfterTimeLimit: 60_000 })
}, 90_000)

test('however counters close and change, nobody waits for one that does not take them', async () => {
  const runs = fc.asyncProperty(someRules, someHandingOver(STEPS), (rules, steps) =>
    liveThrough(rules, steps),
  )
  await fc.assert(runs, { numRuns: 10, interruptAfterTimeLimit: 60_000 })
}, 90_000)
