export type StepResult = { name: string; ok: boolean }

export type Report = {
  numPassedTests?: number
  numFailedTests?: number
  testResults?: { status: string; assertionResults: { status: string }[] }[]
}

export function counts(results: StepResult[], report: Report): { passed: number; failed: number }
