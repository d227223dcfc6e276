import fc from 'fast-check'
import { test } from 'vitest'
import { liveThrough, someRules, someSteps } from '../support/visits/run.ts'

const RUNS = 1_000
const STEPS = 100
const HOUR = 60 * 60 * 1000

test(
  `whatever happens in ${RUNS} runs of ${STEPS} steps, the house stands as the table of states says`,
  async () => {
    const runs = fc.asyncProperty(someRules, someSteps(STEPS), (rules, steps) => liveThrough(rules, steps))
    await fc.assert(runs, { numRuns: RUNS, interruptAfterTimeLimit: HOUR, markInterruptAsFailure: true })
  },
  HOUR,
)
