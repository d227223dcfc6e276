// The numbers of the last line of `npm run ci`.

/**
 * Counts what vitest's JSON report says, plus one for each other step that failed. A test file that could
 * not be run is one failure, a failed test step that counted none too, and so is a run without any test.
 */
export function counts(results, report) {
  const { testResults = [], numPassedTests = 0, numFailedTests = 0 } = report
  const unreadable = testResults.filter((file) => file.status === 'failed' && failures(file) === 0).length
  const inTests = numFailedTests + unreadable
  const others = results.filter(({ name, ok }) => !ok && !(name === 'tests' && inTests > 0)).length
  const nothingRan = numPassedTests + inTests + others === 0 ? 1 : 0
  return { passed: numPassedTests, failed: inTests + others + nothingRan }
}

function failures(file) {
  return file.assertionResults.filter((result) => result.status === 'failed').length
}
