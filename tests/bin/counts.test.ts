import { expect, it } from 'vitest'
import { counts, type Report } from '../../bin/counts.mjs'

const fine = [
  { name: 'types', ok: true },
  { name: 'tests', ok: true },
]
const testsFailed = [
  { name: 'types', ok: true },
  { name: 'tests', ok: false },
]
const typesFailed = [
  { name: 'types', ok: false },
  { name: 'tests', ok: true },
]
const brokenFile = { status: 'failed', assertionResults: [] }
const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }

const cases: [string, typeof fine, Report, { passed: number; failed: number }][] = [
  ['all is well', fine, { numPassedTests: 7, numFailedTests: 0 }, { passed: 7, failed: 0 }],
  ['another step failed', typesFailed, { numPassedTests: 7 }, { passed: 7, failed: 1 }],
  [
    'a test failed',
    testsFailed,
    { numPassedTests: 6, numFailedTests: 1, testResults: [failedFile] },
    { passed: 6, failed: 1 },
  ],
  [
    'a test failed and a file could not be run',
    testsFailed,
    { numPassedTests: 6, numFailedTests: 1, testResults: [failedFile, brokenFile] },
    { passed: 6, failed: 2 },
  ],
  ['vitest failed though every test passed', testsFailed, { numPassedTests: 7 }, { passed: 7, failed: 1 }],
  ['vitest left no report', testsFailed, {}, { passed: 0, failed: 1 }],
  ['no test was run', fine, { numPassedTests: 0, testResults: [] }, { passed: 0, failed: 1 }],
]

it.each(cases)('counts when %s', (_, steps, report, wanted) => {
  expect(counts(steps, report)).toEqual(wanted)
})
